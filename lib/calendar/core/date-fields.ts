import { cleanText, westernDigits } from "#lib/kernel/text.ts";
import { err, type Failure, ok, type Result } from "#lib/kernel/result.ts";
import { type IsoDay, isoDay, isRealDay } from "./civil-day.ts";
import { type CalendarName, monthFromText } from "./month-from-text.ts";
import { type PartialDate, type PartialParts, type Precision, precisionOf } from "./partial-date.ts";

/** Day, month and year as a person types them: digits of any script, the month as a number or a name. */
export type TypedDate = { day: string; month: string; year: string };
/** What is wrong and which of the three fields says so. */
export type DateProblem = Failure & { part: "day" | "month" | "year" };
export type DateFieldsOptions = {
  calendar?: CalendarName;
  /** The coarsest precision accepted; a year alone by default. */
  coarsest?: Precision;
  presumed?: boolean;
};

/** Years that people alive and the oldest acts can mean; a year outside was typed wrong or in the other calendar. */
const YEARS: Readonly<Record<CalendarName, { least: number; most: number }>> = {
  gregorian: { least: 1800, most: 2199 },
  hijri: { least: 1215, most: 1625 },
};

/** Reads a whole Gregorian day; refuses a missing part, a part that is no number and a day that does not exist. */
export function parseDayFields(typed: TypedDate): Result<IsoDay, DateProblem> {
  const read = parseParts(typed, { calendar: "gregorian", coarsest: "day" });
  if (!read.ok) return read;
  const { year, month = 0, day = 0 } = read.value;
  return ok(isoDay(year, month, day));
}

/**
 * Reads a date that may lack its day, or its day and month, in one calendar. Nothing is filled in.
 * Refuses as `parseDayFields`, and a date coarser than `coarsest`.
 */
export function parsePartialFields(
  typed: TypedDate,
  options: DateFieldsOptions = {},
): Result<PartialDate, DateProblem> {
  const { calendar = "gregorian", coarsest = "year", presumed = false } = options;
  const read = parseParts(typed, { calendar, coarsest });
  if (!read.ok) return read;
  return ok({
    precision: precisionOf(read.value),
    presumed,
    writtenIn: calendar,
    gregorian: calendar === "gregorian" ? read.value : null,
    hijri: calendar === "hijri" ? read.value : null,
  });
}

function parseParts(
  typed: TypedDate,
  { calendar, coarsest }: { calendar: CalendarName; coarsest: Precision },
): Result<PartialParts, DateProblem> {
  const text = { day: numeral(typed.day), month: cleanText(typed.month), year: numeral(typed.year) };
  if (text.day === "" && text.month === "" && text.year === "") return problem("day", "calendar.dateMissing");
  if (text.day === "" && coarsest === "day") return problem("day", "calendar.dayMissing");
  if (text.month === "" && (text.day !== "" || coarsest !== "year")) return problem("month", "calendar.monthMissing");
  if (text.year === "") return problem("year", "calendar.yearMissing");

  if (text.day !== "" && !/^\d{1,2}$/.test(text.day)) return problem("day", "calendar.dayNotUnderstood");
  const month = text.month === "" ? undefined : monthFromText(text.month, calendar);
  if (text.month !== "" && month === undefined) return problem("month", "calendar.monthNotUnderstood");
  const year = readYear(text.year, calendar);
  if (!year.ok) return year;

  if (month === undefined) return ok({ year: year.value });
  if (text.day === "") return ok({ year: year.value, month });
  const day = Number(text.day);
  const isReal = calendar === "gregorian" ? isRealDay(year.value, month, day) : day >= 1 && day <= 30;
  return isReal ? ok({ year: year.value, month, day }) : problem("day", "calendar.notARealDay");
}

function readYear(text: string, calendar: CalendarName): Result<number, DateProblem> {
  if (!/^\d+$/.test(text)) return problem("year", "calendar.yearNotUnderstood");
  if (text.length !== 4) return problem("year", "calendar.yearNotFourDigits");
  const year = Number(text);
  if (isWithin(year, calendar)) return ok(year);
  if (calendar === "gregorian" && isWithin(year, "hijri")) return problem("year", "calendar.yearLooksHijri");
  if (calendar === "hijri" && isWithin(year, "gregorian")) return problem("year", "calendar.yearLooksGregorian");
  return problem("year", "calendar.yearOutOfRange", YEARS[calendar]);
}

function isWithin(year: number, calendar: CalendarName): boolean {
  return year >= YEARS[calendar].least && year <= YEARS[calendar].most;
}

function numeral(typed: string): string {
  return westernDigits(cleanText(typed));
}

function problem(part: DateProblem["part"], code: string, params?: Record<string, number>): Result<never, DateProblem> {
  return err({ code, part, ...(params && { params }) });
}
