import { gregorianMonthName, hijriMonthInDate, isoDay, type Weekday, weekdayOf } from "#lib/calendar/core/index.ts";
import { arabicCardinal } from "./arabic-number.ts";
import { arabicDayWord } from "./arabic-ordinal.ts";
import {
  type Calendar,
  type DateInCalendars,
  type DateParts,
  requireDate,
  requireWithin,
  wordAt,
  type WordOrder,
} from "./grammar.ts";

export type ArabicDateOptions = {
  /** Order of the words of the year; acts ascend. */
  order?: WordOrder;
  /** Names the day of the week before the date: «يوم السبت ثالث …». */
  weekday?: Weekday;
  /** Ends with «هجرية» or «ميلادية». */
  era?: boolean;
  /** Writes «متم» for the day: the caller knows that it ends its month. */
  lastDay?: boolean;
};

const WEEKDAYS = ["", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"];
export const ARABIC_ERAS: Readonly<Record<Calendar, string>> = { gregorian: "ميلادية", hijri: "هجرية" };

export function arabicWeekday(weekday: Weekday): string {
  return wordAt(WEEKDAYS, weekday);
}

/** A year, 1 to 9999, as it follows «سنة» or a month: «اثنين وتسعين وتسعمائة وألف». Masculine, as acts write it. */
export function arabicYearInWords(year: number, order: WordOrder = "ascending"): string {
  requireWithin(year, 1, 9999);
  return arabicCardinal(year, { gender: "masculine", case: "genitive", order });
}

/**
 * A date in words, without preposition: «رابع عشر نونبر ستة وعشرين وألفين»، «شهر مارس سنة …»، «سنة …».
 * A day without its month, or one that the calendar does not have, is a fault. D99:12: dates in letters.
 */
export function arabicDateInWords(date: DateParts, calendar: Calendar, options: ArabicDateOptions = {}): string {
  requireDate(date, calendar);
  const { year, month, day } = date;
  const yearWords = arabicYearInWords(year, options.order) + (options.era ? ` ${ARABIC_ERAS[calendar]}` : "");
  if (month === undefined) return `سنة ${yearWords}`;
  const monthWords = calendar === "hijri" ? hijriMonthInDate(month, "ar") : gregorianMonthName(month, "ar");
  if (day === undefined) return `شهر ${monthWords} سنة ${yearWords}`;

  const weekday = options.weekday === undefined ? "" : `يوم ${arabicWeekday(options.weekday)} `;
  const link = options.order === "descending" ? "سنة " : calendar === "hijri" ? "من سنة " : "";
  return `${weekday}${arabicDayWord(day, { last: options.lastDay ?? false })} ${monthWords} ${link}${yearWords}`;
}

/** The same with its preposition: «في» a day, «خلال» a month or a year. */
export function arabicOnDate(date: DateParts, calendar: Calendar, options: ArabicDateOptions = {}): string {
  return `${date.day === undefined ? "خلال" : "في"} ${arabicDateInWords(date, calendar, options)}`;
}

/**
 * A date in the calendars in which it is known, Hijri first: «في … هجرية، موافق … ميلادية».
 * The Gregorian date alone bears no era unless asked. Nothing known gives nothing.
 */
export function arabicOnDateInCalendars(
  { gregorian, hijri }: DateInCalendars,
  { weekday = false, era = false }: { weekday?: boolean; era?: boolean } = {},
): string | undefined {
  const named = weekday && gregorian ? weekdayOfParts(gregorian) : undefined;
  const options = named === undefined ? {} : { weekday: named };
  if (hijri && gregorian) {
    const second = arabicDateInWords(gregorian, "gregorian", { era: true });
    return `${arabicOnDate(hijri, "hijri", { ...options, era: true })}، موافق ${second}`;
  }
  if (hijri) return arabicOnDate(hijri, "hijri", { era: true });
  return gregorian && arabicOnDate(gregorian, "gregorian", { ...options, era });
}

/** The day of the week of a whole Gregorian date. */
export function weekdayOfParts({ year, month, day }: DateParts): Weekday | undefined {
  return month === undefined || day === undefined ? undefined : weekdayOf(isoDay(year, month, day));
}
