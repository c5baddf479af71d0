import { ARABIC_DAY, ARABIC_MONTH, ARABIC_YEAR, arabicCounted, type CountedNoun } from "./arabic-counted.ts";
import type { Age, GrammaticalCase } from "./grammar.ts";

export const ARABIC_AGE_NOUNS: Readonly<Record<Age["unit"], CountedNoun>> = {
  year: ARABIC_YEAR,
  month: ARABIC_MONTH,
  day: ARABIC_DAY,
};

/**
 * An age, 0 to 999 of its unit: «ست وثلاثون سنة», and in the accusative that follows «البالغ من العمر»: «ستا وثلاثين سنة».
 * Nothing completed yet is «أقل من سنة».
 */
export function arabicAgeInWords({ unit, count }: Age, grammaticalCase: GrammaticalCase = "nominative"): string {
  const noun = ARABIC_AGE_NOUNS[unit];
  return count === 0 ? `أقل من ${noun.singular}` : arabicCounted(count, noun, grammaticalCase);
}
