import { belowHundred } from "./arabic-number.ts";
import { type Gender, type GrammaticalCase, requireWithin, wordAt } from "./grammar.ts";

const ROOTS = ["", "", "ثاني", "ثالث", "رابع", "خامس", "سادس", "سابع", "ثامن", "تاسع", "عاشر"];
const FIRST: Readonly<Record<Gender, string>> = { masculine: "الأول", feminine: "الأولى" };
const ELEVENTH: Readonly<Record<Gender, string>> = { masculine: "الحادي", feminine: "الحادية" };

/**
 * The day of a month as acts write it, without article: «فاتح»، «ثالث عشر»، «حادي وعشرين».
 * `last` writes «متم», for the last day of its month; the caller knows how long the month was.
 */
export function arabicDayWord(day: number, { last = false }: { last?: boolean } = {}): string {
  requireWithin(day, 1, 31);
  if (last) return "متم";
  if (day === 1) return "فاتح";
  if (day <= 10) return wordAt(ROOTS, day);
  const unit = day % 10;
  const root = unit === 1 ? "حادي" : unit === 0 ? "" : wordAt(ROOTS, unit);
  if (day < 20) return `${root} عشر`;
  const tens = belowHundred(day - unit, "masculine", "genitive");
  return root === "" ? tens : `${root} و${tens}`;
}

/** An ordinal with its article, 1 to 99: «الأولى»، «الخامسة عشرة»، «الثاني والعشرين». */
export function arabicOrdinal(value: number, gender: Gender, grammaticalCase: GrammaticalCase = "genitive"): string {
  requireWithin(value, 1, 99);
  if (value === 1) return FIRST[gender];
  const unit = value % 10;
  if (value <= 10) return withArticle(value, gender);
  const root = unit === 1 ? ELEVENTH[gender] : unit === 0 ? "" : withArticle(unit, gender);
  if (value < 20) return `${root} ${gender === "masculine" ? "عشر" : "عشرة"}`;
  const tens = `ال${belowHundred(value - unit, gender, grammaticalCase)}`;
  return root === "" ? tens : `${root} و${tens}`;
}

function withArticle(unit: number, gender: Gender): string {
  return `ال${wordAt(ROOTS, unit)}${gender === "feminine" ? "ة" : ""}`;
}
