import { GREGORIAN_MONTHS, HIJRI_MONTHS, lastDayOfMonth, partsOf } from "#lib/calendar/core/index.ts";
import { arabicWeekday, ARABIC_ERAS } from "./arabic-date.ts";
import { arabicDayWord } from "./arabic-ordinal.ts";
import { foldArabicWords } from "./fold-words.ts";
import type { Calendar, DateParts } from "./grammar.ts";
import { readArabicYear } from "./read-arabic-number.ts";

const DAYS = new Map(Array.from({ length: 31 }, (_, at) => [arabicDayWord(at + 1), at + 1])).set("واحد وعشرين", 21);
const WEEKDAYS = ([1, 2, 3, 4, 5, 6, 7] as const).map(arabicWeekday).join("|");
const BEFORE = new RegExp(`^(?:في |خلال )?(?:يوم (?:${WEEKDAYS}) )?`, "u");
const MONTHS: Readonly<Record<Calendar, readonly [string, number][]>> = {
  gregorian: Object.entries(GREGORIAN_MONTHS).flatMap(([month, { ar, accepted }]) =>
    [ar, ...accepted].map((name): [string, number] => [name, Number(month)]),
  ),
  hijri: Object.entries(HIJRI_MONTHS).flatMap(([month, { ar, arInDate, accepted }]) =>
    [ar, arInDate, ...accepted].map((name): [string, number] => [name, Number(month)]),
  ),
};

/** Reads the day of a month, 1 to 31: «فاتح»، «ثالث عشر»، «حادي وعشرين» or «واحد وعشرين». Other words give nothing. */
export function readArabicDay(text: string): number | undefined {
  return DAYS.get(foldArabicWords(text));
}

/**
 * Reads a date in words, whole or partial, in either order of its year, with or without preposition, day of the week and era.
 * «متم» is read in the Gregorian calendar only, where the length of the month is known. Other words give nothing.
 */
export function readArabicDate(text: string, calendar: Calendar): DateParts | undefined {
  const era = ` ${ARABIC_ERAS[calendar]}`;
  const folded = foldArabicWords(text).replace(BEFORE, "");
  const words = folded.endsWith(era) ? folded.slice(0, -era.length) : folded;
  if (words.startsWith("سنة ")) return onlyYear(words.slice("سنة ".length));

  for (const [name, month] of MONTHS[calendar]) {
    const at = words.indexOf(` ${name} `);
    if (at < 0) continue;
    const year = readArabicYear(words.slice(at + name.length + 2).replace(/^(?:من )?سنة /u, ""));
    const before = words.slice(0, at);
    if (year === undefined) continue;
    if (before === "شهر") return { year, month };
    const day = before === "متم" && calendar === "gregorian" ? lastDay(year, month) : readArabicDay(before);
    if (day !== undefined) return { year, month, day };
  }
  return undefined;
}

function onlyYear(words: string): DateParts | undefined {
  const year = readArabicYear(words);
  return year === undefined ? undefined : { year };
}

function lastDay(year: number, month: number): number {
  return partsOf(lastDayOfMonth(year, month)).day;
}
