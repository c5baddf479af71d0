"use client";

import { CodeInput } from "../../forms/code-input.tsx";
import { HiddenFields } from "../../forms/hidden-fields.tsx";
import { TextInput } from "../../forms/text-input.tsx";
import { Button } from "../../ui/button.tsx";
import { useTexts } from "../texts/texts-provider.tsx";
import { PasswordInput } from "./password-input.tsx";
import styles from "./sign-in.module.css";

/** The login and the one-time code of an invitation; works without script. */
export function InvitationForm({ idempotencyKey }: { idempotencyKey: string }) {
  const { locale, t } = useTexts();
  return (
    <form method="post" action="/api/desk/invitation" className={styles.form} noValidate>
      <HiddenFields idempotencyKey={idempotencyKey} locale={locale} />
      <TextInput
        name="login"
        label={t("signIn.login")}
        kind="identifier"
        autoComplete="username"
        spellCheck={false}
        t={t}
      />
      <TextInput
        name="code"
        label={t("signIn.own.invitation")}
        hint={t("signIn.own.invitationHint")}
        kind="identifier"
        autoComplete="off"
        spellCheck={false}
        t={t}
      />
      <Button wide>{t("signIn.own.open")}</Button>
    </form>
  );
}

/** A password of the holder's own, twice, and a code of the second factor that they have just set up; works without script. */
export function AcceptanceForm({ opening, idempotencyKey }: { opening: string; idempotencyKey: string }) {
  const { locale, t } = useTexts();
  return (
    <form method="post" action="/api/desk/invitation/acceptance" className={styles.form} noValidate>
      <HiddenFields idempotencyKey={idempotencyKey} locale={locale} values={{ opening }} />
      <PasswordInput name="next" label={t("signIn.own.next")} isNew t={t} />
      <PasswordInput name="again" label={t("signIn.own.again")} isNew t={t} />
      <CodeInput name="code" label={t("signIn.code")} hint={t("signIn.codeHint")} length={6} oneTime t={t} />
      <Button wide>{t("signIn.own.send")}</Button>
    </form>
  );
}
