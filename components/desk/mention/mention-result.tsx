import type { Locale, T } from "#lib/kernel/texts.ts";
import { Actions } from "../../ui/actions.tsx";
import { ButtonLink } from "../../ui/button-link.tsx";
import { DateText } from "../../ui/date-text.tsx";
import { Note } from "../../ui/note.tsx";
import { Reference } from "../../ui/reference.tsx";
import { SealPanel } from "../../ui/seal-panel.tsx";
import type { EnteredMentionView } from "./mention-view.ts";
import { MentionWords } from "./mention-words.tsx";
import styles from "./mention.module.css";

type MentionResultProps = {
  file: { reference: string; name: { ar: string; latin: string } };
  mentions: readonly EnteredMentionView[];
  on: string;
  time: string;
  nextHref: string | undefined;
  locale: Locale;
  t: T;
};

/** Both mentions are entered: where each stands, or what is left to do by hand and by post. */
export function MentionResult({ file, mentions, on, time, nextHref, locale, t }: MentionResultProps) {
  return (
    <div className={styles.page}>
      <SealPanel tone="ok" icon="shield" title={t("mention.entered.title")}>
        <p>
          {locale === "ar" ? file.name.ar : <bdi>{file.name.latin}</bdi>} · <Reference value={file.reference} />
        </p>
        <p>
          <DateText on={on} time={time} t={t} />
        </p>
      </SealPanel>
      {mentions.map((mention) => (
        <section key={mention.role} className={styles.side}>
          <div>
            <h2>{t(`mention.side.${mention.role}`)}</h2>
            <p className={styles.kind}>{t(`mention.kind.${mention.kind}`)}</p>
          </div>
          <Note tone={mention.status === "entered" ? "ok" : "warn"}>{leftToDo(mention, t)}</Note>
          <MentionWords text={mention.text} t={t} />
        </section>
      ))}
      <Actions>
        {nextHref !== undefined && <ButtonLink href={nextHref}>{t("file.next")}</ButtonLink>}
        <ButtonLink href={`/${locale}/desk`} kind="secondary">
          {t("file.back")}
        </ButtonLink>
      </Actions>
    </div>
  );
}

function leftToDo({ status, no, number, year, office }: EnteredMentionView, t: T): string {
  const isKnown = number !== null && year !== null;
  const reference = { no: no ?? "", number: number ?? "", year: year ?? "" };
  if (status === "entered") return t("mention.entered.onAct", reference);
  if (status === "to_copy") return t(isKnown ? "mention.entered.toCopy" : "mention.entered.toCopyUnknown", reference);
  return office === null ? t("mention.entered.toSendUnknown") : t("mention.entered.toSend", { office });
}
