import { belowHundred, hundredsAlone, hundredsBeforeNoun, unitBeforePlural } from "./arabic-number.ts";
import { type Gender, type GrammaticalCase, requireWithin } from "./grammar.ts";

/** What an Arabic number counts, in the forms its numbers ask for. */
export type CountedNoun = {
  gender: Gender;
  singular: string;
  /** After 11 to 99, and alone in the accusative: «شهرا». */
  accusative: string;
  /** The dual without its ending: «سنت» gives «سنتان» and «سنتين». */
  dualStem: string;
  /** After 3 to 10: «سنوات». */
  plural: string;
};

export const ARABIC_YEAR: CountedNoun = {
  gender: "feminine",
  singular: "سنة",
  accusative: "سنة",
  dualStem: "سنت",
  plural: "سنوات",
};
export const ARABIC_MONTH: CountedNoun = {
  gender: "masculine",
  singular: "شهر",
  accusative: "شهرا",
  dualStem: "شهر",
  plural: "أشهر",
};
export const ARABIC_DAY: CountedNoun = {
  gender: "masculine",
  singular: "يوم",
  accusative: "يوما",
  dualStem: "يوم",
  plural: "أيام",
};
export const ARABIC_TWIN: CountedNoun = {
  gender: "masculine",
  singular: "توأم",
  accusative: "توأما",
  dualStem: "توأم",
  plural: "توائم",
};

/** 1 to 999 of something, each number with the noun form it governs: «سنتان»، «ثماني سنوات»، «مائة وثلاثون سنة». */
export function arabicCounted(count: number, noun: CountedNoun, grammaticalCase: GrammaticalCase): string {
  requireWithin(count, 1, 999);
  const below = count % 100;
  const hundreds = Math.floor(count / 100);
  const dual = noun.dualStem + (grammaticalCase === "nominative" ? "ان" : "ين");
  const singular = grammaticalCase === "accusative" ? noun.accusative : noun.singular;

  const fullHundreds = hundreds === 0 ? "" : `${hundredsBeforeNoun(hundreds)[grammaticalCase]} ${noun.singular}`;
  if (below === 0) return fullHundreds;
  if (below === 1) return hundreds === 0 ? onlyOne(noun, grammaticalCase) : `${fullHundreds} و${singular}`;
  if (below === 2) return hundreds === 0 ? dual : `${fullHundreds} و${dual}`;

  const before = hundreds === 0 ? "" : `${hundredsAlone(hundreds)[grammaticalCase]} و`;
  if (below <= 10) return `${before}${unitBeforePlural(below, noun.gender)} ${noun.plural}`;
  return `${before}${belowHundred(below, noun.gender, grammaticalCase)} ${noun.accusative}`;
}

function onlyOne(noun: CountedNoun, grammaticalCase: GrammaticalCase): string {
  const singular = grammaticalCase === "accusative" ? noun.accusative : noun.singular;
  return `${singular} ${belowHundred(1, noun.gender, grammaticalCase)}`;
}
