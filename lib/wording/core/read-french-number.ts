import { foldFrenchWords } from "./fold-words.ts";
import { frenchCardinal, frenchYearInWords } from "./french-number.ts";

const SIMPLE = new Map(
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 30, 40, 50, 60].map((n) => [frenchCardinal(n), n]),
).set("une", 1);

/** Reads 0 to 999 999 in French words, masculine or feminine, hyphens or not. Words that are not exactly a number give nothing. */
export function readFrenchNumber(text: string): number | undefined {
  const folded = foldFrenchWords(text);
  const value = sumOfWords(folded.split(" "));
  if (value === undefined || value > 999_999) return undefined;
  const spellings = [false, true].map((feminine) => foldFrenchWords(frenchCardinal(value, { feminine })));
  return spellings.includes(folded) ? value : undefined;
}

/** Reads a year, 1 to 9999, with «mil» or «mille». */
export function readFrenchYear(text: string): number | undefined {
  const folded = foldFrenchWords(text);
  const year = readFrenchNumber(folded.replace(/^mil /u, "mille "));
  if (year === undefined || year < 1 || year > 9999) return undefined;
  const spellings = (["mil", "mille"] as const).map((thousand) => foldFrenchWords(frenchYearInWords(year, thousand)));
  return spellings.includes(folded) ? year : undefined;
}

function sumOfWords(words: readonly string[]): number | undefined {
  let total = 0;
  let group = 0;
  for (const word of words) {
    const value = SIMPLE.get(word);
    if (value !== undefined) group += value;
    else if (word === "vingt" || word === "vingts") group += group % 100 === 4 ? 76 : 20;
    else if (word === "cent" || word === "cents") group = Math.max(group, 1) * 100;
    else if (word === "mille") [total, group] = [Math.max(group, 1) * 1000, 0];
    else if (word !== "et") return undefined;
  }
  return total + group;
}
