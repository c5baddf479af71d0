import { foldedWords } from "#lib/names/core/index.ts";

/** An act in the table of its register: the names it was registered under. Who bears none (a child born dead, an unknown body) has empty ones. */
export type TableEntry = {
  year: number;
  no: number;
  family: { ar: string; latin: string };
  given: { ar: string; latin: string };
};

/** How many lines a page of these tables holds (D99:5). */
export const LINES_OF_PAGE = 24;

const ARABIC_ORDER = new Intl.Collator("ar", { sensitivity: "base", numeric: true });

/**
 * The entries in the order of the Arabic alphabet by family name, then given name, then number (D99:5). The article, the hamza's seat and
 * vowels do not count, so that one family stands together however it is written; a name in Latin letters alone comes after all
 * Arabic ones, and who bears no name at the end.
 */
export function alphabetical(entries: readonly TableEntry[]): readonly TableEntry[] {
  return entries
    .map((entry) => ({ entry, keys: [filedUnder(entry.family), filedUnder(entry.given)] as const }))
    .toSorted((a, b) => byKeys(a.keys, b.keys) || a.entry.year - b.entry.year || a.entry.no - b.entry.no)
    .map(({ entry }) => entry);
}

type Key = { rank: number; words: string };

/** A name that is missing in Arabic is filed by its Latin letters. */
function filedUnder({ ar, latin }: { ar: string; latin: string }): Key {
  if (ar !== "") return { rank: 0, words: foldedWords(ar).join(" ") };
  return { rank: latin === "" ? 2 : 1, words: foldedWords(latin).join(" ") };
}

function byKeys(one: readonly [Key, Key], other: readonly [Key, Key]): number {
  return byKey(one[0], other[0]) || byKey(one[1], other[1]);
}

function byKey(one: Key, other: Key): number {
  return one.rank - other.rank || ARABIC_ORDER.compare(one.words, other.words);
}
