import type { T } from "#lib/kernel/texts.ts";
import type { ActText } from "#lib/wording/core/index.ts";
import { ActWords } from "../act/sheet.tsx";
import styles from "./mention.module.css";

/** The mention as it stands on the act, in Arabic, and its French translation beside it. */
export function MentionWords({ text, t }: { text: { ar: ActText; fr: ActText }; t: T }) {
  return (
    <div className={styles.texts}>
      <div className={styles.text}>
        <h3>{t("mention.inArabic")}</h3>
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
