import { arabicCardinal, unitBeforePlural } from "./arabic-number.ts";
import { foldArabicWords } from "./fold-words.ts";
import type { Gender, GrammaticalCase, WordOrder } from "./grammar.ts";

const GENDERS: readonly Gender[] = ["masculine", "feminine"];
export const ARABIC_CASES: readonly GrammaticalCase[] = ["nominative", "accusative", "genitive"];
const ORDERS: readonly WordOrder[] = ["ascending", "descending"];
const THOUSANDS = new Set(["ألف", "ألفا", "آلاف"]);
const VALUES = wordValues();

/** Reads 0 to 9999 in Arabic words of any gender, case and order. Words that are not exactly a number give nothing. */
export function readArabicNumber(text: string): number | undefined {
  const folded = foldArabicWords(text);
  const value = sumOfWords(folded.split(" "));
  return value !== undefined && spellings(value).includes(folded) ? value : undefined;
}

/** Reads a year, 1 to 9999, as it follows «سنة» in either order. */
export function readArabicYear(text: string): number | undefined {
  const year = readArabicNumber(text);
  return year === 0 ? undefined : year;
}

/** What the words add up to, without a look at their grammar. */
export function sumOfWords(words: readonly string[]): number | undefined {
  let sum = 0;
  let term = 0;
  for (const word of words) {
    const { value, joined } = readWord(word);
    if (value === undefined) return undefined;
    if (joined) {
      sum += term;
      term = 0;
    }
    term = THOUSANDS.has(withoutAnd(word)) && term > 0 ? term * 1000 : term + value;
  }
  return sum + term <= 9_999 ? sum + term : undefined;
}

function readWord(word: string): { value: number | undefined; joined: boolean } {
  const whole = VALUES.get(word);
  if (whole !== undefined) return { value: whole, joined: false };
  return { value: VALUES.get(withoutAnd(word)), joined: word.startsWith("و") };
}

function withoutAnd(word: string): string {
  return word.startsWith("و") && !VALUES.has(word) ? word.slice(1) : word;
}

function spellings(value: number): string[] {
  return ORDERS.flatMap((order) =>
    GENDERS.flatMap((gender) =>
      ARABIC_CASES.map((each) => foldArabicWords(arabicCardinal(value, { gender, case: each, order }))),
    ),
  );
}

function wordValues(): ReadonlyMap<string, number> {
  const values = new Map<string, number>([
    ["أحد", 1],
    ["إحدى", 1],
    ["اثنا", 2],
    ["اثني", 2],
    ["اثنتا", 2],
    ["اثنتي", 2],
    ["ألفا", 1000],
    ["آلاف", 1000],
  ]);
  const single = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 30, 40, 50, 60, 70, 80, 90].concat([
    100, 200, 300, 400, 500, 600, 700, 800, 900, 1000, 2000,
  ]);
  for (const value of single) {
    for (const gender of GENDERS) {
      for (const each of ARABIC_CASES) values.set(arabicCardinal(value, { gender, case: each }), value);
      if (value >= 3 && value <= 10) values.set(unitBeforePlural(value, gender), value);
    }
  }
  return values;
}
