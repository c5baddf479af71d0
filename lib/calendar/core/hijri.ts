import { z } from "zod";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { addDays, daysBetween, type IsoDay } from "./civil-day.ts";

export const HijriDate = z.object({
  year: z.number().int().min(1),
  month: z.number().int().min(1).max(12),
  day: z.number().int().min(1).max(30),
});
export type HijriDate = z.infer<typeof HijriDate>;

/** A month and the civil day it starts on; provisional until the Ministry of Habous has announced it. */
export type HijriMonthStart = { year: number; month: number; startsOn: IsoDay; provisional: boolean };
/** Moroccan months are announced, not computed: this list is the calendar. Months follow each other without a gap. */
export type HijriTable = { months: readonly HijriMonthStart[] };

const SHORTEST = 29;
const LONGEST = 30;

/** The table of these months in any order. A gap, or a month of other than 29 or 30 days, is a fault. */
export function hijriTable(months: readonly HijriMonthStart[]): HijriTable {
  const sorted = months.toSorted((a, b) => monthOrder(a) - monthOrder(b));
  sorted.forEach((month, at) => {
    const next = sorted[at + 1];
    if (next && !follows(month, next))
      throw new Error(`Hijri months ${month.year}-${month.month} and next do not join`);
  });
  return { months: sorted };
}

/**
 * The Hijri date of a civil day; `provisional` while the announcement it rests on is awaited.
 * The pair is that of the civil day: a birth after sunset keeps it. Refuses a day outside the table.
 */
export function hijriOf(day: IsoDay, table: HijriTable): Result<HijriDate & { provisional: boolean }> {
  const at = table.months.findLastIndex((month) => month.startsOn <= day);
  const month = table.months[at];
  if (!month) return err({ code: "calendar.hijriUnknown" });
  const next = table.months[at + 1];
  const dayOfMonth = daysBetween(month.startsOn, day) + 1;
  if (!next && dayOfMonth > SHORTEST) return err({ code: "calendar.hijriUnknown" });
  const provisional = month.provisional || (dayOfMonth === LONGEST && next?.provisional === true);
  return ok({ year: month.year, month: month.month, day: dayOfMonth, provisional });
}

/** The civil day of a Hijri date; refuses a month outside the table and the 30th of a month of 29 days. */
export function gregorianOf(hijri: HijriDate, table: HijriTable): Result<IsoDay> {
  const at = indexOfMonth(table, hijri);
  const month = table.months[at];
  if (!month) return err({ code: "calendar.hijriUnknown" });
  const next = table.months[at + 1];
  const length = next ? daysBetween(month.startsOn, next.startsOn) : SHORTEST;
  if (hijri.day < 1 || hijri.day > LONGEST) return err({ code: "calendar.hijriDayNotInMonth", params: { length } });
  if (hijri.day <= length) return ok(addDays(month.startsOn, hijri.day - 1));
  return err(next ? { code: "calendar.hijriDayNotInMonth", params: { length } } : { code: "calendar.hijriUnknown" });
}

export function indexOfMonth(table: HijriTable, { year, month }: { year: number; month: number }): number {
  return table.months.findIndex((each) => each.year === year && each.month === month);
}

export function monthAfter({ year, month }: { year: number; month: number }): { year: number; month: number } {
  return month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
}

/** Whether `next` is the month after and leaves the one before it 29 or 30 days. */
export function follows(month: HijriMonthStart, next: HijriMonthStart): boolean {
  const length = daysBetween(month.startsOn, next.startsOn);
  return monthOrder(next) === monthOrder(month) + 1 && length >= SHORTEST && length <= LONGEST;
}

function monthOrder({ year, month }: { year: number; month: number }): number {
  return year * 12 + month;
}
