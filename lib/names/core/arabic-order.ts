import { articleOfName, foldLetters } from "./folding.ts";

/** A name as tables and directories place it: its family name, its given name, and the number that tells two alike apart. */
export type PlacedName = { family: string; given: string; no: number };

/**
 * The letters by which an Arabic name is placed in alphabetical order (D99:5): without vowels, tatweel and spaces, hamza on the letter that
 * carries it, ة with ه and ى with ي, the Moroccan letters with the letter they come from, and without the article that begins it. A hamza that
 * no letter carries is passed over. «بن جلون» and «بنجلون» have one place, as have «العلوي» and «علوي».
 */
export function arabicSortKey(name: string): string {
  const bare = name.replaceAll("ـ", "").trim();
  return foldLetters(bare.slice(articleOfName(bare).length)).replaceAll(" ", "");
}

/** The order of a table by family names: then given names, then the number. Who has no family name comes after all who have one. */
export function compareByName(one: PlacedName, other: PlacedName): number {
  const missing = Number(one.family === "") - Number(other.family === "");
  if (missing !== 0) return missing;
  const family = compare(arabicSortKey(one.family), arabicSortKey(other.family));
  if (family !== 0) return family;
  return compare(arabicSortKey(one.given), arabicSortKey(other.given)) || one.no - other.no;
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
