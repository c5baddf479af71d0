import type { T } from "#lib/kernel/texts.ts";
import { Badge } from "../../ui/badge.tsx";
import { DateText } from "../../ui/date-text.tsx";
import { MentionWords } from "../mention/mention-words.tsx";
import type { ActMentionView, ActView } from "./act-view.ts";
import styles from "./acts.module.css";

/** The mentions in the order of the law, those that no longer count too: the history of the act is whole (D22:45). */
export function ActMentions({ act, t }: { act: ActView; t: T }) {
  return (
    <ol className={styles.mentions}>
      {act.mentions.map((mention) => (
        <li key={mention.id} className={styles.mention}>
          <div className={styles.mentionHead}>
            <h3>{mention.no === null ? mention.label : `${mention.no} · ${mention.label}`}</h3>
            <States mention={mention} t={t} />
          </div>
          <p className={styles.hint}>
            {t("acts:mention.titleOn")} <DateText on={mention.titleOn} t={t} /> · {t("acts:mention.enteredOn")}{" "}
            <DateText on={mention.enteredOn} t={t} />
            {mention.orderedBy !== null && <> · {t(`acts:orderer.${mention.orderedBy}`)}</>}
          </p>
          <MentionWords text={mention.text} t={t} />
          <p className={styles.hint}>
            {t("acts:mention.shownOn", {
              copies: mention.shownOn.map((copy) => t(`acts:copy.${copy}`)).join(t("acts:comma")),
            })}
            {mention.hiddenFrom.length > 0 &&
              ` ${t("acts:mention.hiddenFrom", { readers: mention.hiddenFrom.map((reader) => t(`acts:reader.${reader}`)).join(t("acts:comma")) })}`}
          </p>
          {mention.because !== null && (
            <p>
              {t("acts:mention.because")} <bdi>{mention.because}</bdi>
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

function States({ mention: { reversedBy, isEnded }, t }: { mention: ActMentionView; t: T }) {
  if (reversedBy !== null) return <Badge tone="bad">{t("acts:mention.reversedBy", { no: reversedBy })}</Badge>;
  return isEnded ? <Badge>{t("acts:mention.ended")}</Badge> : null;
}
