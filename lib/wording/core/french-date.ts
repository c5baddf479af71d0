import { gregorianMonthName, hijriMonthInDate, type Weekday } from "#lib/calendar/core/index.ts";
import { weekdayOfParts } from "./arabic-date.ts";
import { frenchCardinal, frenchYearInWords, type YearThousand } from "./french-number.ts";
import { type Calendar, type DateInCalendars, type DateParts, requireDate, requireWithin, wordAt } from "./grammar.ts";

/** What comes before a date: `on` «le premier mai», `to` «au premier mai», `of` «du premier mai», `bare` «premier mai». */
export type FrenchDateForm = "on" | "to" | "of" | "bare";
export type FrenchDateOptions = { form?: FrenchDateForm; weekday?: Weekday; thousand?: YearThousand };

type Openings = { day: string; month: string; monthBeforeVowel: string; year: string };

const WEEKDAYS = ["", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];
const OPENINGS: Readonly<Record<FrenchDateForm, Openings>> = {
  on: { day: "le ", month: "en ", monthBeforeVowel: "en ", year: "en l’année " },
  to: { day: "au ", month: "au mois de ", monthBeforeVowel: "au mois d’", year: "à l’année " },
  of: { day: "du ", month: "du mois de ", monthBeforeVowel: "du mois d’", year: "de l’année " },
  bare: { day: "", month: "", monthBeforeVowel: "", year: "année " },
};

/** The day of a month: «premier», «deux» … «trente et un». */
export function frenchDayWord(day: number): string {
  requireWithin(day, 1, 31);
  return day === 1 ? "premier" : frenchCardinal(day);
}

export function frenchWeekday(weekday: Weekday): string {
  return wordAt(WEEKDAYS, weekday);
}

/**
 * A date in French words, whole or partial: «le premier mai deux mille vingt-six», «en mai mil neuf cent», «en l’année mil neuf cent».
 * Hijri months are spelt as in the Bulletin officiel. A date that no calendar has is a fault.
 */
export function frenchDateInWords(date: DateParts, calendar: Calendar, options: FrenchDateOptions = {}): string {
  requireDate(date, calendar);
  const { year, month, day } = date;
  const opening = OPENINGS[options.form ?? "on"];
  const yearWords = frenchYearInWords(year, options.thousand);
  if (month === undefined) return opening.year + yearWords;
  const monthWords = calendar === "hijri" ? hijriMonthInDate(month, "fr") : gregorianMonthName(month, "fr");
  if (day === undefined) {
    return `${/^[aeiou]/u.test(monthWords) ? opening.monthBeforeVowel : opening.month}${monthWords} ${yearWords}`;
  }
  const weekday = options.weekday === undefined ? "" : `${frenchWeekday(options.weekday)} `;
  return `${opening.day}${weekday}${frenchDayWord(day)} ${monthWords} ${yearWords}`;
}

/** A date in the calendars in which it is known: «le … de l’hégire, correspondant au …». Nothing known gives nothing. */
export function frenchOnDateInCalendars(
  { gregorian, hijri }: DateInCalendars,
  { weekday = false }: { weekday?: boolean } = {},
): string | undefined {
  const named = weekday && gregorian ? weekdayOfParts(gregorian) : undefined;
  const options = named === undefined ? {} : { weekday: named };
  if (!hijri) return gregorian && frenchDateInWords(gregorian, "gregorian", options);
  const first = `${frenchDateInWords(hijri, "hijri", options)} de l’hégire`;
  return gregorian ? `${first}, correspondant ${frenchDateInWords(gregorian, "gregorian", { form: "to" })}` : first;
}
