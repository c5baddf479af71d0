import { ARABIC_DAY_PERIODS, arabicHourName, arabicTimeInWords } from "./arabic-time.ts";
import { arabicOrdinal } from "./arabic-ordinal.ts";
import { foldArabicWords } from "./fold-words.ts";
import type { TimeOfDay } from "./grammar.ts";

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
const MINUTES = new Map(Array.from({ length: 59 }, (_, at) => [arabicOrdinal(at + 1, "feminine"), at + 1]));

/** Reads the hour of an event as acts write it, from 00:00 to 23:59. Other words give nothing. */
export function readArabicTime(text: string): TimeOfDay | undefined {
  const folded = foldArabicWords(text);
  const period = ARABIC_DAY_PERIODS.find(({ words }) => folded.endsWith(` ${words}`));
  if (!folded.startsWith("على الساعة ") || !period) return readTurnOfDay(folded);
  const dial = folded.slice("على الساعة ".length, -period.words.length - 1);
  const [hourName, minuteName] = dial.split(" والدقيقة ");
  const minute = minuteName === undefined ? 0 : MINUTES.get(minuteName);
  if (minute === undefined) return undefined;
  return HOURS.filter((hour) => arabicHourName(hour) === hourName)
    .map((hour) => ({ hour, minute }))
    .find((time) => foldArabicWords(arabicTimeInWords(time)) === folded);
}

function readTurnOfDay(folded: string): TimeOfDay | undefined {
  return [0, 12].map((hour) => ({ hour, minute: 0 })).find((time) => arabicTimeInWords(time) === folded);
}
