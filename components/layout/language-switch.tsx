import { directionOf, LOCALES, type Locale, type T } from "#lib/kernel/texts.ts";
import styles from "./language-switch.module.css";

type LanguageSwitchProps = {
  locale: Locale;
  /** The same page in the other language, with its query. */
  otherHref: string;
  t: T;
};

/** Two words, each in its own language; on a phone only the other one. */
export function LanguageSwitch({ locale, otherHref, t }: LanguageSwitchProps) {
  const inReadingOrder = [locale, ...LOCALES.filter((other) => other !== locale)];
  return (
    <nav className={styles.languages} aria-label={t("common:language.label")} data-screen-only="">
      {inReadingOrder.map((language) =>
        language === locale ? (
          <span key={language} aria-current="true">
            {t(`common:language.${language}`)}
          </span>
        ) : (
          <a key={language} href={otherHref} lang={language} hrefLang={language} dir={directionOf(language)}>
            {t(`common:language.${language}`)}
          </a>
        ),
      )}
    </nav>
  );
}
