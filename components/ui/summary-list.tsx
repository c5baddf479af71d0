import type { ReactNode } from "react";
import type { T } from "#lib/kernel/texts.ts";
import styles from "./summary-list.module.css";

export type SummaryItem = {
  key: string;
  term: string;
  /** Absent or null: «not given». A name in two scripts is a `DualText`. */
  value?: ReactNode;
  changeHref?: string | undefined;
};

type SummaryListProps = {
  title?: ReactNode;
  level?: 2 | 3 | undefined;
  items: readonly SummaryItem[];
  t: T;
};

/** One section of «check your answers», or of any sheet of terms and values. */
export function SummaryList({ title, level = 2, items, t }: SummaryListProps) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section className={styles.summary}>
      {title && <Heading className={styles.title}>{title}</Heading>}
      <dl>
        {items.map(({ key, term, value, changeHref }) => (
          <div key={key} className={styles.line}>
            <dt>{term}</dt>
            <dd className={styles.value}>
              {value ?? <span className={styles.absent}>{t("common:summary.notGiven")}</span>}
            </dd>
            {changeHref !== undefined && (
              <dd className={styles.change}>
                <a href={changeHref}>
                  {t("common:summary.change")}
                  <span className="visually-hidden"> {term}</span>
                </a>
              </dd>
            )}
          </div>
        ))}
      </dl>
    </section>
  );
}
