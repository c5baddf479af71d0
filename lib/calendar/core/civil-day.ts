import { z } from "zod";
import { err, ok, type Result } from "#lib/kernel/result.ts";

/** A civil day of the Gregorian calendar, `YYYY-MM-DD`, without hour or zone. The alphabet orders it. */
export type IsoDay = string & z.$brand<"IsoDay">;
/** Day of the week, Monday 1 to Sunday 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;
export type DayParts = { year: number; month: number; day: number };

const FORM = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAYS_PER_ERA = 146_097;
const EPOCH_SHIFT = 719_468;

/** Schema of a stored or posted civil day; its messages are keys of the error texts. */
export const IsoDay = z.string().refine(isIsoDay, { error: "calendar.notADate" }).brand<"IsoDay">();

/** Reads `YYYY-MM-DD`; refuses another form (`calendar.notADate`) and 30 February (`calendar.notARealDay`). */
export function parseIsoDay(text: string): Result<IsoDay> {
  const found = FORM.exec(text);
  if (!found) return err({ code: "calendar.notADate" });
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  return isRealDay(year, month, day) ? ok(isoDay(year, month, day)) : err({ code: "calendar.notARealDay" });
}

export function isIsoDay(text: string): text is IsoDay {
  return parseIsoDay(text).ok;
}

/** The civil day of three numbers known to be right. A day that does not exist is a fault; see `isRealDay`. */
export function isoDay(year: number, month: number, day: number): IsoDay {
  if (!isRealDay(year, month, day)) throw new Error("no such civil day");
  const two = (part: number) => String(part).padStart(2, "0");
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}` as IsoDay;
}

export function isRealDay(year: number, month: number, day: number): boolean {
  if (![year, month, day].every(Number.isInteger)) return false;
  if (year < 1 || year > 9999 || month < 1 || month > 12) return false;
  return day >= 1 && day <= lengthOfMonth(year, month);
}

export function partsOf(day: IsoDay): DayParts {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

/** The day `count` days later, or earlier when negative. Leaving the years 1 to 9999 is a fault. */
export function addDays(day: IsoDay, count: number): IsoDay {
  return fromNumber(toNumber(day) + count);
}

/** The same date `count` years later; 29 February becomes 28 February in a common year. */
export function addYears(day: IsoDay, count: number): IsoDay {
  const { year, month, day: dayOfMonth } = partsOf(day);
  return isoDay(year + count, month, Math.min(dayOfMonth, lengthOfMonth(year + count, month)));
}

/** Days to go from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return toNumber(to) - toNumber(from);
}

/** Negative, zero or positive as `a` is before, on or after `b`; fit for `sort`. */
export function compareDays(a: IsoDay, b: IsoDay): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function earliestOf(first: IsoDay, ...others: readonly IsoDay[]): IsoDay {
  return others.reduce((least, day) => (day < least ? day : least), first);
}

export function latestOf(first: IsoDay, ...others: readonly IsoDay[]): IsoDay {
  return others.reduce((most, day) => (day > most ? day : most), first);
}

export function weekdayOf(day: IsoDay): Weekday {
  // 1 January 1970 was a Thursday.
  return (((((toNumber(day) + 3) % 7) + 7) % 7) + 1) as Weekday;
}

export function lastDayOfMonth(year: number, month: number): IsoDay {
  return isoDay(year, month, lengthOfMonth(year, month));
}

/** Birthdays reached between two days: an age in whole Gregorian years. */
export function completedYears(from: IsoDay, to: IsoDay): number {
  const [start, end] = [partsOf(from), partsOf(to)];
  const reached = end.month * 100 + end.day >= start.month * 100 + start.day;
  return end.year - start.year - (reached ? 0 : 1);
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Days since 1 January 1970, proleptic Gregorian; years are counted from March, so a leap day ends its year. */
function toNumber(day: IsoDay): number {
  const { year, month, day: dayOfMonth } = partsOf(day);
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - EPOCH_SHIFT;
}

function fromNumber(days: number): IsoDay {
  const shifted = days + EPOCH_SHIFT;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = ((marchMonth + 2) % 12) + 1;
  return isoDay(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfMonth);
}
