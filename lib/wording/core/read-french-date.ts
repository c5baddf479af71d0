import { GREGORIAN_MONTHS, HIJRI_MONTHS } from "#lib/calendar/core/index.ts";
import { foldFrenchWords } from "./fold-words.ts";
import { frenchDayWord, frenchWeekday } from "./french-date.ts";
import type { Calendar, DateParts } from "./grammar.ts";
import { readFrenchYear } from "./read-french-number.ts";

const DAYS = new Map(Array.from({ length: 31 }, (_, at) => [foldFrenchWords(frenchDayWord(at + 1)), at + 1]));
const WEEKDAYS = ([1, 2, 3, 4, 5, 6, 7] as const).map(frenchWeekday).join("|");
const BEFORE = new RegExp(
  `^(?:le |au mois de |au mois d'|au |du mois de |du mois d'|du |en )?(?:(?:${WEEKDAYS}) )?`,
  "u",
);
const BEFORE_YEAR = /^(?:en l'|à l'|de l')?année /u;
const MONTHS: Readonly<Record<Calendar, readonly [string, number][]>> = {
  gregorian: Object.entries(GREGORIAN_MONTHS).map(([month, { fr }]) => [foldFrenchWords(fr), Number(month)]),
  hijri: Object.entries(HIJRI_MONTHS).map(([month, { fr }]) => [foldFrenchWords(fr), Number(month)]),
};

/** Reads the day of a month, 1 to 31. */
export function readFrenchDay(text: string): number | undefined {
  return DAYS.get(foldFrenchWords(text));
}

/** Reads a date in words, whole or partial, with or without what opens it and the day of the week. Other words give nothing. */
export function readFrenchDate(text: string, calendar: Calendar): DateParts | undefined {
  const folded = foldFrenchWords(text);
  if (BEFORE_YEAR.test(folded)) {
    const year = readFrenchYear(folded.replace(BEFORE_YEAR, ""));
    return year === undefined ? undefined : { year };
  }
  const words = ` ${folded.replace(BEFORE, "")}`;
  for (const [name, month] of MONTHS[calendar]) {
    const at = words.indexOf(` ${name} `);
    const year = at < 0 ? undefined : readFrenchYear(words.slice(at + name.length + 2));
    if (year === undefined) continue;
    const before = words.slice(1, Math.max(at, 1));
    if (before === "") return { year, month };
    const day = readFrenchDay(before);
    if (day !== undefined) return { year, month, day };
  }
  return undefined;
}
