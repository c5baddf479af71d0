import { z } from "zod";

export type Gender = "masculine" | "feminine";
/** Cases of Arabic; duals and sound plurals write the accusative and the genitive alike. */
export type GrammaticalCase = "nominative" | "accusative" | "genitive";
/** `ascending` says units before tens, hundreds and thousands, as acts do; `descending` is its mirror. */
export type WordOrder = "ascending" | "descending";

export type Calendar = "gregorian" | "hijri";
/** A date as far as it is known: a year, a month of a year, or a day. A day needs its month. */
export const DateParts = z
  .object({
    year: z.number().int().min(1).max(9999),
    month: z.number().int().min(1).max(12).optional(),
    day: z.number().int().min(1).max(31).optional(),
  })
  .refine(({ month, day }) => day === undefined || month !== undefined, { path: ["month"] });
export type DateParts = z.output<typeof DateParts>;
/** One date in the calendars in which it is known; nothing is converted here. */
export const DateInCalendars = z.object({ gregorian: DateParts.optional(), hijri: DateParts.optional() });
export type DateInCalendars = z.output<typeof DateInCalendars>;
/** Legal time of the place, 00:00 to 23:59. */
export const TimeOfDay = z.object({ hour: z.number().int().min(0).max(23), minute: z.number().int().min(0).max(59) });
export type TimeOfDay = z.output<typeof TimeOfDay>;
/** An age in whole years, or in months or days for an infant. */
export type Age = { unit: "year" | "month" | "day"; count: number };

/** An entry of a table of words. A missing entry is a fault: the number was outside the table. */
export function wordAt(table: readonly string[], index: number): string {
  const word = table[index];
  if (!word) throw new RangeError(`no word for ${index}`);
  return word;
}

/** Refuses, as a fault, a number that has no words here. */
export function requireWithin(value: number, least: number, most: number): void {
  if (!Number.isInteger(value) || value < least || value > most) {
    throw new RangeError(`${value} is not a whole number from ${least} to ${most}`);
  }
}

/** Refuses, as a fault, a date that no calendar has: a day without month, a thirteenth month, a 31st of a lunar month. */
export function requireDate({ year, month, day }: DateParts, calendar: Calendar): void {
  requireWithin(year, 1, 9999);
  if (month !== undefined) requireWithin(month, 1, 12);
  if (day !== undefined) requireWithin(day, 1, calendar === "hijri" ? 30 : 31);
  if (day !== undefined && month === undefined) throw new RangeError("a day without its month");
}

/** Refuses, as a fault, an hour that no clock shows. */
export function requireTime({ hour, minute }: TimeOfDay): void {
  requireWithin(hour, 0, 23);
  requireWithin(minute, 0, 59);
}
