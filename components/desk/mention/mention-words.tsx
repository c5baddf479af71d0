import type { T } from "#lib/kernel/texts.ts";
import type { ActText } from "#lib/wording/core/index.ts";
import { ActWords } from "../act/sheet.tsx";
import styles from "./mention.module.css";

type MentionWordsProps = { text: { ar: ActText; fr: ActText }; of?: "mention" | "act"; t: T };

/** A mention as it stands on the act, or the act itself, in Arabic, and its French translation beside it. */
export function MentionWords({ text, of = "mention", t }: MentionWordsProps) {
  return (
    <div className={styles.texts}>
      <div className={styles.text}>
        <h3>{t(of === "act" ? "acts:act.inArabic" : "mention.inArabic")}</h3>
        <div lang="ar" dir="rtl">
          <ActWords text={text.ar} />
        </div>
      </div>
      <div className={styles.text}>
        <h3>{t("mention.inFrench")}</h3>
        <div lang="fr" dir="ltr">
          <ActWords text={text.fr} />
        </div>
      </div>
    </div>
  );
}
