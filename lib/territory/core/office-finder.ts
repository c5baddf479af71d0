import { foldedWords } from "./place-fold.ts";
import type { Office } from "./types.ts";

/** Offices whose code or name, in either language, has a word that begins with each word searched for; all of them for an empty search. */
export function findOffices(offices: readonly Office[], search: string): readonly Office[] {
  const wanted = foldedWords(search);
  return offices.filter(({ code, nameAr, nameFr }) => {
    const words = [...foldedWords(nameAr), ...foldedWords(nameFr), ...foldedWords(code)];
    return wanted.every((want) => words.some((word) => word.startsWith(want)));
  });
}
