import { searchKey } from "#lib/names/core/index.ts";

type Dual = { ar: string; latin: string };

/** Whether the names of an act are those declared, spelling apart: Arabic decides, since acts are in Arabic (L36:19). It proposes; the officer compares. */
export function isSameName(declared: Dual, found: Dual): boolean {
  return searchKey(declared.ar) === searchKey(found.ar);
}
