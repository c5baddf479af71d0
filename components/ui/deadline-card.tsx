import type { ReactNode } from "react";
import type { T } from "#lib/kernel/texts.ts";
import { civilParts } from "./date-words.ts";
import styles from "./deadline-card.module.css";

type DeadlineCardProps = { on: string; title: ReactNode; level?: 2 | 3 | undefined; t: T; children?: ReactNode };

/** The last day to come, as a leaf of a calendar. */
export function DeadlineCard({ on, title, level = 2, t, children }: DeadlineCardProps) {
  const Heading = level === 2 ? "h2" : "h3";
  const { year, month, day } = civilParts(on);
  return (
    <div className={styles.deadline}>
      <time className={styles.leaf} dateTime={on}>
        <b>{day}</b> <span>{t(`common:month.${month ?? 1}`)}</span> <span>{year}</span>
      </time>
      <div className={styles.words}>
        <Heading className={styles.title}>{title}</Heading>
        {children && <div className={styles.text}>{children}</div>}
      </div>
    </div>
  );
}
