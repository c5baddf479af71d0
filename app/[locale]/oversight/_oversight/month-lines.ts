import type { MonthLine } from "#components/oversight/calendar/months-table.tsx";
import { daysBetween, type HijriMonthStart, type HijriTable, type IsoDay } from "#lib/calendar/core/index.ts";

const BEFORE = 2;
const AFTER = 12;

/** The running month, the two before it and the year after it. */
export function monthLines({ months }: HijriTable, today: IsoDay): MonthLine[] {
  const running = months.findLastIndex(({ startsOn }) => startsOn <= today);
  return months.flatMap((month, at): MonthLine[] => {
    if (at < running - BEFORE || at > running + AFTER) return [];
    const next = months[at + 1];
    const length = next && !next.provisional && !month.provisional ? daysBetween(month.startsOn, next.startsOn) : null;
    return [{ ...month, length, isRunning: at === running }];
  });
}

/** The month whose length is awaited: the last one that began for sure. Nothing when no month follows it in the table. */
export function monthToAnnounce({ months }: HijriTable): HijriMonthStart | undefined {
  const at = months.findLastIndex(({ provisional }) => !provisional);
  return months[at + 1] === undefined ? undefined : months[at];
}
