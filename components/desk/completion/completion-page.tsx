import type { Locale, T } from "#lib/kernel/texts.ts";
import { BackLink } from "../../ui/back-link.tsx";
import { Reference } from "../../ui/reference.tsx";
import { CompletionForm } from "./completion-form.tsx";
import type { CompletionView } from "./completion-view.ts";
import styles from "./completion.module.css";

/** The step between the checked file and the act: the declarant is at the counter. */
export function CompletionPage({ view, locale, t }: { view: CompletionView; locale: Locale; t: T }) {
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <BackLink href={`/${locale}/desk/files/${view.id}`} label={t("act.back")} t={t} />
        <h1>{t("completion.title")}</h1>
        <p>
          {locale === "ar" ? view.name.ar : <bdi>{view.name.latin}</bdi>} · <Reference value={view.reference} />
        </p>
      </div>
      <CompletionForm view={view} />
    </div>
  );
}
