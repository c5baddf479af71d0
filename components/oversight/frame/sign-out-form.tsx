import type { Locale, T } from "#lib/kernel/texts.ts";
import { HiddenFields } from "../../forms/hidden-fields.tsx";
import { Icon } from "../../ui/icon.tsx";
import styles from "./sign-out-form.module.css";

/** Ends the session, with or without script. */
export function SignOutForm({
  action,
  idempotencyKey,
  locale,
  t,
}: {
  action: string;
  idempotencyKey: string;
  locale: Locale;
  t: T;
}) {
  return (
    <form method="post" action={action} data-screen-only="">
      <HiddenFields idempotencyKey={idempotencyKey} locale={locale} />
      <button type="submit" className={styles.leave} aria-label={t("signOut")} title={t("signOut")}>
        <Icon name="exit" />
      </button>
    </form>
  );
}
