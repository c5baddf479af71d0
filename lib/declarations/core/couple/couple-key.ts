import { yearOf } from "#lib/calendar/core/index.ts";
import { searchKey } from "#lib/names/core/index.ts";
import type { Spouse } from "./spouse.ts";

export type Couple = { husband: Spouse; wife: Spouse };

/** The key under which two requests of one couple meet: both card numbers, else the folded names and years of birth. It proposes; it never decides. */
export function coupleKey({ husband, wife }: Couple): string {
  if (husband.cnie && wife.cnie) return `cnie:${husband.cnie}+${wife.cnie}`;
  return `name:${nameKey(husband)}+${nameKey(wife)}`;
}

/** Both spouses as lists name them. */
export function coupleNames({ husband, wife }: Couple): { ar: string; latin: string } {
  const both = (script: "ar" | "latin") =>
    [husband, wife].map(({ givenName, familyName }) => `${givenName[script]} ${familyName[script]}`).join(" – ");
  return { ar: both("ar"), latin: both("latin") };
}

function nameKey({ givenName, familyName, fatherName, bornOn }: Spouse): string {
  const names = [givenName, familyName, fatherName].map(({ ar }) => searchKey(ar)).join("|");
  return `${names}:${yearOf(bornOn) ?? ""}`;
}
