import { addDays, completedYears, earliestOf, type IsoDay, isoDay, lastDayOfMonth, latestOf } from "./civil-day.ts";
import { type HijriTable, indexOfMonth, monthAfter } from "./hijri.ts";
import type { PartialDate, PartialParts } from "./partial-date.ts";
import { tabularMonthStart } from "./tabular-hijri.ts";

/** The first and last civil day that something may have happened on. */
export type DayInterval = { first: IsoDay; last: IsoDay };

/** How far a Moroccan month may be from the arithmetic calendar, with a day to spare. */
const TABULAR_MARGIN = 2;
/** A provisional month, or a date written a day off: the difference an officer accepts. */
const TABLE_MARGIN = 1;

/**
 * The days a partial date may mean. The Gregorian form decides; a date known in Hijri alone gives a wider interval,
 * by the announced months when `table` has them and otherwise by arithmetic with a margin.
 */
export function intervalOf(date: PartialDate, table: HijriTable = { months: [] }): DayInterval {
  const gregorian = date.gregorian === null ? undefined : gregorianInterval(date.gregorian);
  const hijri = date.hijri === null ? undefined : hijriInterval(date.hijri, table);
  if (gregorian && hijri) return narrowed(gregorian, hijri);
  const interval = gregorian ?? hijri;
  if (!interval) throw new Error("a partial date has neither calendar");
  return interval;
}

export function certainlyBefore(a: DayInterval, b: DayInterval): boolean {
  return a.last < b.first;
}

export function certainlyAfter(a: DayInterval, b: DayInterval): boolean {
  return certainlyBefore(b, a);
}

/** Whether both may be the same day. */
export function mayCoincide(a: DayInterval, b: DayInterval): boolean {
  return a.first <= b.last && b.first <= a.last;
}

/** The least and greatest age in whole Gregorian years on a day (majority at 18: NAT:4). Negative before birth. */
export function ageBounds(born: DayInterval, on: IsoDay): { least: number; most: number } {
  return { least: completedYears(born.last, on), most: completedYears(born.first, on) };
}

/** A coarse Gregorian form («1945») with a finer Hijri one: the days both allow, or the Gregorian ones if they disagree. */
function narrowed(gregorian: DayInterval, hijri: DayInterval): DayInterval {
  if (!mayCoincide(gregorian, hijri)) return gregorian;
  return { first: latestOf(gregorian.first, hijri.first), last: earliestOf(gregorian.last, hijri.last) };
}

function gregorianInterval({ year, month, day }: PartialParts): DayInterval {
  if (month === undefined) return { first: isoDay(year, 1, 1), last: isoDay(year, 12, 31) };
  if (day === undefined) return { first: isoDay(year, month, 1), last: lastDayOfMonth(year, month) };
  return { first: isoDay(year, month, day), last: isoDay(year, month, day) };
}

function hijriInterval({ year, month, day }: PartialParts, table: HijriTable): DayInterval {
  const start = monthBounds({ year, month: month ?? 1 }, table);
  if (day !== undefined) return { first: addDays(start.first, day - 1), last: addDays(start.last, day - 1) };
  const end = monthBounds(monthAfter({ year, month: month ?? 12 }), table);
  return { first: start.first, last: addDays(end.last, -1) };
}

/** Between which days a Hijri month began. */
function monthBounds(month: { year: number; month: number }, table: HijriTable): DayInterval {
  const announced = table.months[indexOfMonth(table, month)];
  const margin = announced ? TABLE_MARGIN : TABULAR_MARGIN;
  const start = announced?.startsOn ?? tabularMonthStart(month.year, month.month);
  return { first: addDays(start, -margin), last: addDays(start, margin) };
}
