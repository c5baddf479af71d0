import { arabicOrdinal } from "./arabic-ordinal.ts";
import { requireTime, type TimeOfDay } from "./grammar.ts";

type DayPeriod = { from: number; words: string };

/** The parts of the day as Moroccan acts name them; each begins at its hour and ends where the next begins. */
export const ARABIC_DAY_PERIODS: readonly DayPeriod[] = [
  { from: 0, words: "بعد منتصف الليل" },
  { from: 1, words: "صباحا" },
  { from: 12, words: "زوالا" },
  { from: 13, words: "بعد الزوال" },
  { from: 18, words: "مساء" },
  { from: 21, words: "ليلا" },
];

/**
 * The hour of an event with its preposition: «على الساعة العاشرة والدقيقة الثانية والخمسين صباحا».
 * 00:00 is «عند منتصف الليل», the beginning of its day; 12:00 is «عند منتصف النهار».
 */
export function arabicTimeInWords(time: TimeOfDay): string {
  requireTime(time);
  const { hour, minute } = time;
  if (minute === 0 && hour === 0) return "عند منتصف الليل";
  if (minute === 0 && hour === 12) return "عند منتصف النهار";
  const minutes = minute === 0 ? "" : ` والدقيقة ${arabicOrdinal(minute, "feminine")}`;
  return `على الساعة ${arabicHourName(hour)}${minutes} ${periodOf(hour)}`;
}

/** The hour on a twelve-hour dial, which begins with «الواحدة», not «الأولى». */
export function arabicHourName(hour: number): string {
  const onDial = hour % 12 === 0 ? 12 : hour % 12;
  return onDial === 1 ? "الواحدة" : arabicOrdinal(onDial, "feminine");
}

function periodOf(hour: number): string {
  const period = ARABIC_DAY_PERIODS.findLast(({ from }) => from <= hour);
  return period?.words ?? "";
}
