import { ARABIC_AGE_NOUNS, arabicAgeInWords } from "./arabic-age.ts";
import { foldArabicWords } from "./fold-words.ts";
import type { Age } from "./grammar.ts";
import { ARABIC_CASES, sumOfWords } from "./read-arabic-number.ts";

const UNITS: readonly Age["unit"][] = ["year", "month", "day"];

/** Reads an age in years, months or days, in any case: «ستا وثلاثين سنة». Other words give nothing. */
export function readArabicAge(text: string): Age | undefined {
  const folded = foldArabicWords(text);
  for (const unit of UNITS) {
    const age = { unit, count: countOf(folded, unit) };
    if (age.count !== undefined && isSpelling(folded, { unit, count: age.count })) return { unit, count: age.count };
  }
  return undefined;
}

function isSpelling(folded: string, age: Age): boolean {
  return ARABIC_CASES.some((each) => foldArabicWords(arabicAgeInWords(age, each)) === folded);
}

/** The number beside the noun; the noun itself counts when it stands first, joined, or in the dual. */
function countOf(folded: string, unit: Age["unit"]): number | undefined {
  const { singular, accusative, plural, dualStem } = ARABIC_AGE_NOUNS[unit];
  if (folded.startsWith("أقل من ")) return 0;
  const nouns = [singular, accusative, plural];
  const duals = [`${dualStem}ان`, `${dualStem}ين`];
  let ofNouns = 0;
  const numbers: string[] = [];
  for (const word of folded.split(" ")) {
    const bare = word.replace(/^و(?=.)/u, "");
    if (duals.includes(bare)) ofNouns += 2;
    else if (nouns.includes(bare)) ofNouns += bare !== word ? 1 : 0;
    else numbers.push(word === "مائتا" || word === "مائتي" ? "مائتين" : word);
  }
  const ofWords = numbers.length === 0 ? 0 : sumOfWords(numbers);
  if (ofWords === undefined || ofWords + ofNouns > 999) return undefined;
  return ofWords + ofNouns;
}
