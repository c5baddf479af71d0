import type { Failure } from "#lib/kernel/result.ts";
import type { Locale, T } from "#lib/kernel/texts.ts";
import { BackLink } from "../../ui/back-link.tsx";
import { Note } from "../../ui/note.tsx";
import styles from "./mention.module.css";

type MentionStoppedProps = { fileId: string; failure: Failure; locale: Locale; t: T };

/** Why the mention cannot be entered yet: a title that is not final, a check in red, no officer who may sign. */
export function MentionStopped({ fileId, failure, locale, t }: MentionStoppedProps) {
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <BackLink href={`/${locale}/desk/files/${fileId}`} label={t("act.back")} t={t} />
        <h1>{t("mention.title")}</h1>
      </div>
      <Note tone="bad" title={t("mention.stopped")}>
        {t(`errors:${failure.code}`, failure.params)}
      </Note>
    </div>
  );
}
