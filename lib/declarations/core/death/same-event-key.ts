import { type IsoDay, type PartialDate, partsOf, yearOf } from "#lib/calendar/core/index.ts";
import { searchKey } from "#lib/names/core/index.ts";
import type { DeathDeclaration } from "./death-declaration.ts";

type Named = { ar: string };

/**
 * The key under which two declarations of the same death meet: the card number of the deceased, else names (folded) and year of
 * birth; of a stillborn child, its mother's. Empty for an unidentified body. It proposes; it never decides (law 09-08:11).
 */
export function deathKey({ place, deceased, newborn, stillborn, mother }: DeathDeclaration): string {
  if (deceased) return deceasedKey(deceased);
  if (newborn) return key(undefined, newborn, partsOf(newborn.bornOn).year);
  if (!stillborn || !mother?.givenName || !mother.familyName) return "";
  const { givenName, familyName, cnie } = mother;
  return stillbornKey({ givenName, familyName, cnie }, place.diedOn);
}

/** A stillborn child goes by its mother and the year. */
export function stillbornKey(
  mother: { cnie?: string | undefined; givenName: Named; familyName: Named },
  on: IsoDay,
): string {
  return `stillborn:${key(mother.cnie, mother, partsOf(on).year)}`;
}

/** The same for a deceased person whose card or year of birth may not be known. */
export function deceasedKey(deceased: {
  cnie?: string | undefined;
  givenName: Named;
  familyName: Named;
  bornOn?: PartialDate | undefined;
}): string {
  return key(deceased.cnie, deceased, deceased.bornOn && yearOf(deceased.bornOn));
}

function key(
  cnie: string | undefined,
  names: { givenName: Named; familyName: Named },
  year: number | undefined,
): string {
  if (cnie) return `cnie:${cnie}`;
  return `name:${searchKey(names.givenName.ar)}|${searchKey(names.familyName.ar)}:${year ?? ""}`;
}
