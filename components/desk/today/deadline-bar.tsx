import type { T } from "#lib/kernel/texts.ts";
import { classNames } from "../../ui/class-names.ts";
import { Meter } from "../../ui/meter.tsx";
import styles from "./deadline-bar.module.css";

type DeadlineBarProps = {
  /** Days left; negative once the last day is past. */
  days: number;
  /** Share of the term already used, 0 to 100. */
  used: number;
  t: T;
};

/** The days left in words, above the share of the term that is used. */
export function DeadlineBar({ days, used, t }: DeadlineBarProps) {
  const tone = days <= 1 ? "bad" : days <= 5 ? "warn" : "action";
  return (
    <span className={classNames(styles.left, styles[tone])}>
      <span>{daysLeftWords(days, t)}</span>
      <Meter value={used} tone={tone} />
    </span>
  );
}

export function daysLeftWords(days: number, t: T): string {
  if (days < 0) return t("deadline.past", { count: -days });
  if (days === 0) return t("deadline.today");
  return days === 1 ? t("deadline.tomorrow") : t("deadline.days", { count: days });
}
