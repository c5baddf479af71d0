import { searchKey } from "#lib/names/core/index.ts";
import { type PartialDate, yearOf } from "#lib/calendar/core/index.ts";

type Named = { ar: string };

/** What the key is made of; an institution may know less than the family. */
type KnownMother = {
  cnie?: string | undefined;
  givenName: Named;
  familyName?: Named | undefined;
  fatherName?: Named | undefined;
  bornOn?: PartialDate | undefined;
};

/**
 * The key under which two declarations of the same birth meet: the mother's card number, else her names (folded) and year of birth. Empty when
 * neither is known. It proposes; it never decides (law 09-08:11).
 */
export function motherKey(mother: KnownMother): string {
  if (mother.cnie) return `cnie:${mother.cnie}`;
  if (mother.fatherName === undefined || mother.bornOn === undefined) return "";
  const names = `${searchKey(mother.givenName.ar)}|${searchKey(mother.familyName?.ar ?? "")}|${searchKey(mother.fatherName.ar)}`;
  return `name:${names}:${yearOf(mother.bornOn)}`;
}
