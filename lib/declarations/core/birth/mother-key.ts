import { searchKey } from "#lib/names/core/index.ts";
import { yearOf } from "#lib/calendar/core/index.ts";
import type { BirthDeclaration } from "./birth-declaration.ts";

/**
 * The key under which two declarations of the same birth meet: the mother's card number, else her names (folded) and year of birth. It proposes; it never decides (law 09-08:11).
 */
export function motherKey(mother: BirthDeclaration["mother"]): string {
  if (mother.cnie) return `cnie:${mother.cnie}`;
  const names = `${searchKey(mother.givenName.ar)}|${searchKey(mother.familyName.ar)}|${searchKey(mother.fatherName.ar)}`;
  return `name:${names}:${yearOf(mother.bornOn)}`;
}
