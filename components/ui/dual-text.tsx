import type { Locale } from "#lib/kernel/texts.ts";
import styles from "./dual-text.module.css";

type DualTextProps = { ar?: string | undefined; latin?: string | undefined; locale: Locale };

/** A name in both scripts, Arabic on the right and Latin on the left in both languages, because the language of the page comes first. */
export function DualText({ ar, latin, locale }: DualTextProps) {
  const arabic = ar && (
    <span key="ar" lang="ar" dir="rtl">
      {ar}
    </span>
  );
  const roman = latin && (
    <span key="latin" lang="fr" dir="ltr">
      {latin}
    </span>
  );
  return <span className={styles.dual}>{locale === "ar" ? [arabic, " ", roman] : [roman, " ", arabic]}</span>;
}
