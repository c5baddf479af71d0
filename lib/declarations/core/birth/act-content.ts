import type { BirthAct } from "#lib/acts/core/index.ts";
import { isoDay, type PartialDate } from "#lib/calendar/core/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import type { ScriptedName } from "#lib/names/core/index.ts";
import { birthActText } from "#lib/wording/core/index.ts";
import type { EitherScript } from "../fields.ts";
import type { BirthDeclaration } from "./birth-declaration.ts";
import { factsOf } from "./act-facts.ts";
import type { Preparation } from "./preparation.ts";

/** Names whose Tifinagh the act needs under law 36-21 (L36:19), in the order they are shown. */
export const TIFINAGH_ROLES = [
  "child.given",
  "child.family",
  "father.given",
  "father.family",
  "paternalGrandfather.given",
  "mother.given",
  "mother.family",
  "maternalGrandfather.given",
] as const;
export type TifinaghRole = (typeof TIFINAGH_ROLES)[number];

/** The Arabic and Latin names behind each Tifinagh role, for the rule that suggests it. */
export function namesForTifinagh(
  declared: BirthDeclaration,
  familyName: { ar: string; latin: string },
): Partial<Record<TifinaghRole, { ar: string; latin: string }>> {
  const { child, father, mother, chosenNames } = declared;
  return {
    "child.given": child.givenName,
    "child.family": familyName,
    ...(father && {
      "father.given": father.givenName,
      "father.family": father.familyName,
      "paternalGrandfather.given": father.fatherName,
    }),
    ...(chosenNames && {
      "father.given": chosenNames.fatherName,
      "paternalGrandfather.given": chosenNames.grandfatherName,
    }),
    "mother.given": mother.givenName,
    "mother.family": mother.familyName,
    "maternalGrandfather.given": mother.fatherName,
  };
}

/**
 * The act that this declaration becomes, with its words. Refuses where Arabic is missing that the act must say (`acts.arabicMissing`,
 * with the field), where the sex awaits its certificate (L36:28), and where the link cannot be worded.
 */
export function birthActOf(declared: BirthDeclaration, prepared: Preparation): Result<BirthAct> {
  const { child, place, father, mother, chosenNames } = declared;
  if (child.sex === "pendingCertificate") return err({ code: "acts.sexPending" });
  const missing = missingArabic(declared);
  if (missing) return err({ code: "acts.arabicMissing", params: { field: missing } });

  const named = (role: TifinaghRole, name: { ar: string; latin: string }): ScriptedName => ({
    ...name,
    ...(prepared.tifinagh[role] && { tifinagh: prepared.tifinagh[role] }),
  });
  const names: BirthAct["names"] = {
    subject: { given: named("child.given", child.givenName), family: named("child.family", prepared.familyName) },
    mother: { given: named("mother.given", mother.givenName), family: named("mother.family", mother.familyName) },
    maternalGrandfather: { given: named("maternalGrandfather.given", mother.fatherName) },
    ...(father && {
      father: { given: named("father.given", father.givenName), family: named("father.family", father.familyName) },
      paternalGrandfather: { given: named("paternalGrandfather.given", father.fatherName) },
    }),
    ...(chosenNames && {
      father: { given: named("father.given", chosenNames.fatherName) },
      paternalGrandfather: { given: named("paternalGrandfather.given", chosenNames.grandfatherName) },
    }),
  };
  const facts = factsOf(declared, prepared, child.sex, names);
  return ok({
    kind: "birth",
    office: prepared.office,
    reference: prepared.reference,
    bornOn: place.bornOn,
    time: { ...place.time, offsetMinutes: prepared.offsetMinutes },
    place: { ar: prepared.placeAr, fr: prepared.placeFr },
    hijri: {
      year: prepared.hijri.year,
      month: prepared.hijri.month,
      day: prepared.hijri.day,
      isProvisional: prepared.hijri.provisional,
      offset: prepared.hijri.offset,
      reason: prepared.hijri.reason,
    },
    names,
    areParentNamesChosen: chosenNames !== undefined,
    sex: child.sex,
    nationality: "MA",
    fatherBornOn: father ? writtenDate(father.bornOn) : null,
    motherBornOn: writtenDate(mother.bornOn),
    fatherCnie: father?.cnie ?? null,
    motherCnie: mother.cnie ?? null,
    declarantCnie: declarantCnie(declared),
    identityProof: prepared.identityProof,
    drawnUpOn: prepared.drawnUpOn,
    drawnUpHijriYear: prepared.drawnUpHijri.year,
    officerStaffId: prepared.officer.staffId,
    facts,
    text: birthActText(facts),
    salt: prepared.salt,
  });
}

function declarantCnie({ declarant, father, mother }: BirthDeclaration): string | null {
  if (declarant.cnie) return declarant.cnie;
  if (declarant.isProxy) return null;
  if (declarant.link === "father") return father?.cnie ?? null;
  return declarant.link === "mother" ? (mother.cnie ?? null) : null;
}

/** The first line whose Arabic the act needs and nobody has given yet. */
export function missingArabic({ place, father, mother, declarant }: BirthDeclaration): string | undefined {
  const needed: [string, EitherScript | undefined][] = [
    ["place.establishment", place.establishment],
    ["father.birthPlace", father?.birthPlace],
    ["father.profession", father?.profession],
    ["mother.birthPlace", mother.birthPlace],
    ["mother.profession", mother.profession],
    ["declarant.residence", declarant.residence],
    ["declarant.person.profession", declarant.person?.profession],
  ];
  return needed.find(([, value]) => value !== undefined && value.ar === undefined)?.[0];
}

/** A parent's birth as far as it is known: `1990`, `1990-03` or `1990-03-07`. */
function writtenDate({ gregorian }: PartialDate): string | null {
  if (!gregorian) return null;
  const { year, month, day } = gregorian;
  if (month !== undefined && day !== undefined) return isoDay(year, month, day);
  return month === undefined ? String(year) : `${year}-${String(month).padStart(2, "0")}`;
}
