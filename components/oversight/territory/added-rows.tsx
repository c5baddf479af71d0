import { TERRITORY_LEVELS, type Territory } from "#lib/territory/core/index.ts";
import type { Locale, T } from "#lib/kernel/texts.ts";
import { AcceptBox } from "./accept-box.tsx";
import styles from "./rows.module.css";

/** More than this many rows stay folded until they are asked for. */
const SHOWN_AT_ONCE = 30;

/** Territories that are not known yet, by level; all are accepted unless they are unticked. */
export function AddedRows({
  added,
  nameOf,
  locale,
  t,
}: {
  added: readonly Territory[];
  nameOf: (code: string) => string;
  locale: Locale;
  t: T;
}) {
  return TERRITORY_LEVELS.map((level) => {
    const rows = added.filter((territory) => territory.level === level);
    if (rows.length === 0) return null;
    return (
      <details key={level} className={styles.group} open={rows.length <= SHOWN_AT_ONCE}>
        <summary>{t("territory.addedLevel", { level: t(`territory:level.${level}`), count: rows.length })}</summary>
        <ul className={styles.rows}>
          {rows.map(({ code, nameAr, nameFr, kind, parent }) => (
            <li key={code} className={styles.row}>
              <AcceptBox code={code} name={locale === "ar" ? nameAr : nameFr} isTicked t={t} />
              <span className={styles.soft}>
                <bdi lang={locale === "ar" ? "fr" : "ar"}>{locale === "ar" ? nameFr : nameAr}</bdi> ·{" "}
                {t(`territory:kind.${kind}`)}
                {parent !== null && <> · {nameOf(parent)}</>}
              </span>
            </li>
          ))}
        </ul>
      </details>
    );
  });
}
