import { foldFrenchWords } from "./fold-words.ts";
import { frenchAgeInWords } from "./french-age.ts";
import type { Age } from "./grammar.ts";
import { readFrenchNumber } from "./read-french-number.ts";

const UNITS: readonly Age["unit"][] = ["year", "month", "day"];

/** Reads an age in years, months or days. */
export function readFrenchAge(text: string): Age | undefined {
  const folded = foldFrenchWords(text);
  const count = folded.startsWith("moins d'un ") ? 0 : readFrenchNumber(folded.replace(/ \S+$/u, ""));
  if (count === undefined || count > 999) return undefined;
  return UNITS.map((unit) => ({ unit, count })).find((age) => foldFrenchWords(frenchAgeInWords(age)) === folded);
}
