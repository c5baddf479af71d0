import { FAMILY_NAMES } from "./family-names.ts";
import { GIVEN_NAMES_OF_MEN } from "./given-names-of-men.ts";
import { GIVEN_NAMES_OF_WOMEN } from "./given-names-of-women.ts";

/** An Arabic name and the Latin spellings met for it, the most usual first. */
export type Spelling = { readonly ar: string; readonly latin: readonly string[] };

function read(table: string): readonly Spelling[] {
  return table
    .split(/[|\n]/u)
    .map((entry) => /^\s*(\P{Script=Latin}+?)\s+(\p{Script=Latin}.*?)\s*$/u.exec(entry))
    .flatMap((found) => (found ? [{ ar: found[1] ?? "", latin: (found[2] ?? "").split("/") }] : []));
}

export const GIVEN_NAME_SPELLINGS: readonly Spelling[] = [...read(GIVEN_NAMES_OF_MEN), ...read(GIVEN_NAMES_OF_WOMEN)];
export const FAMILY_NAME_SPELLINGS: readonly Spelling[] = read(FAMILY_NAMES);
