import { directionOf, LOCALES, type Locale, type T } from "#lib/kernel/texts.ts";
import styles from "./state-lettering.module.css";
import { Wrap } from "./wrap.tsx";

/** The kingdom and the ministry, Arabic on the right and French on the left in both languages, as on the printed acts; under it the band. */
export function StateLettering({ locale, t }: { locale: Locale; t: T }) {
  const inReadingOrder = [locale, ...LOCALES.filter((other) => other !== locale)];
  return (
    <>
      <div className={`${styles.state} on-deep`}>
        <Wrap>
          <div className={styles.line}>
            {inReadingOrder.map((language) => (
              <span key={language} lang={language} dir={directionOf(language)}>
                {t(`common:state.${language}.kingdom`)}
                <span className={styles.ministry}>{t(`common:state.${language}.ministry`)}</span>
              </span>
            ))}
          </div>
        </Wrap>
      </div>
      <div className={styles.band} />
    </>
  );
}
