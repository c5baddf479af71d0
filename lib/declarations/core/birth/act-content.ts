import type { BirthAct } from "#lib/acts/core/index.ts";
import { completedYears, intervalOf, isoDay, type IsoDay, type PartialDate, partsOf } from "#lib/calendar/core/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import type { ScriptedName } from "#lib/names/core/index.ts";
import { type AloneReason, type BirthActFacts, birthActText, type DateInCalendars, type DeclarantFacts } from "#lib/wording/core/index.ts";
import type { EitherScript } from "../fields.ts";
import type { BirthDeclaration } from "./birth-declaration.ts";
import { nationalityName } from "./nationalities.ts";

/** What the officer settles with the declarant present, beside the checked declaration. */
export type Preparation = {
  /** Tifinagh by role, validated by the officer; the suggestion where he left it. */
  tifinagh: Readonly<Record<string, string>>;
  familyName: { ar: string; latin: string };
  identityProof: { kind: string; number: string };
  signature: "declarant" | { officerAlone: AloneReason };
  hijri: { year: number; month: number; day: number; provisional: boolean; offset: number; reason: string | null };
  drawnUpOn: IsoDay;
  drawnUpHijri: { year: number; month: number; day: number };
  office: BirthAct["office"];
  placeAr: string;
  placeFr: string;
  officer: BirthActFacts["officer"] & { staffId: string };
  reference: string;
  salt: string;
  offsetMinutes: number;
};

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
export function namesForTifinagh(declared: BirthDeclaration, familyName: { ar: string; latin: string }): Partial<Record<TifinaghRole, { ar: string; latin: string }>> {
  const { child, father, mother, chosenNames } = declared;
  return {
    "child.given": child.givenName,
    "child.family": familyName,
    ...(father && { "father.given": father.givenName, "father.family": father.familyName, "paternalGrandfather.given": father.fatherName }),
    ...(chosenNames && { "father.given": chosenNames.fatherName, "paternalGrandfather.given": chosenNames.grandfatherName }),
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

  const named = (role: TifinaghRole, name: { ar: string; latin: string }): ScriptedName => ({ ...name, ...(prepared.tifinagh[role] && { tifinagh: prepared.tifinagh[role] }) });
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
    hijri: { year: prepared.hijri.year, month: prepared.hijri.month, day: prepared.hijri.day, isProvisional: prepared.hijri.provisional, offset: prepared.hijri.offset, reason: prepared.hijri.reason },
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

function factsOf(declared: BirthDeclaration, prepared: Preparation, sex: "male" | "female", names: BirthAct["names"]): BirthActFacts {
  const { child, place, father, mother, chosenNames, declarant } = declared;
  const { year, month, day } = prepared.hijri;
  const { staffId: _staffId, ...officer } = prepared.officer;
  return {
    born: { gregorian: partsOf(place.bornOn), hijri: { year, month, day }, time: place.time, placeAr: prepared.placeAr, placeFr: prepared.placeFr },
    child: {
      givenName: names.subject.given,
      familyName: names.subject.family ?? prepared.familyName,
      sex,
      nationalityAr: nationalityName("MA", sex, "ar"),
      nationalityFr: nationalityName("MA", "female", "fr"),
      ...(child.order !== undefined && child.count !== undefined && { multiple: { order: child.order, count: child.count } }),
    },
    ...(father && { father: parentFacts(father, "male") }),
    mother: parentFacts(mother, "female"),
    ...(chosenNames && {
      namesChosenByLaw: {
        father: {
          givenNameAr: chosenNames.fatherName.ar,
          fatherNameAr: chosenNames.grandfatherName.ar,
          givenNameLatin: chosenNames.fatherName.latin,
          fatherNameLatin: chosenNames.grandfatherName.latin,
        },
      },
    }),
    residenceAr: declarant.residence.ar,
    residenceFr: declarant.residence.latin,
    drawnUp: { gregorian: partsOf(prepared.drawnUpOn), hijri: prepared.drawnUpHijri },
    declarant: declarantFacts(declared, prepared.drawnUpOn),
    signature: prepared.signature,
    officer,
  };
}

function parentFacts(parent: BirthDeclaration["mother"], sex: "male" | "female") {
  return {
    givenNameAr: parent.givenName.ar,
    familyNameAr: parent.familyName.ar,
    fatherNameAr: parent.fatherName.ar,
    nationalityAr: nationalityName(parent.nationality, sex, "ar"),
    nationalityFr: nationalityName(parent.nationality, "female", "fr"),
    birthPlaceAr: parent.birthPlace.ar,
    birthPlaceFr: parent.birthPlace.latin,
    bornOn: inCalendars(parent.bornOn),
    professionAr: parent.profession.ar,
    professionFr: parent.profession.latin,
    givenNameLatin: parent.givenName.latin,
    familyNameLatin: parent.familyName.latin,
    fatherNameLatin: parent.fatherName.latin,
  };
}

function inCalendars({ gregorian, hijri }: PartialDate): DateInCalendars {
  return { ...(gregorian && { gregorian }), ...(hijri && { hijri }) };
}

function declarantFacts({ declarant, father, mother }: BirthDeclaration, on: IsoDay): DeclarantFacts {
  const parent = declarant.link === "father" ? father : declarant.link === "mother" ? mother : undefined;
  const worded = declarant.link === "other" ? "actingForMother" : declarant.link;
  const { person } = declarant;
  if (person === undefined) {
    if (!parent) throw new Error("a declarant is a parent or a person");
    const gender = declarant.link === "father" ? "male" : "female";
    return {
      ...nameOf(parent.givenName, parent.familyName),
      gender,
      link: worded,
      age: ageOn(parent.bornOn, on),
      professionAr: parent.profession.ar,
      professionFr: parent.profession.latin,
      residenceAr: declarant.residence.ar,
      residenceFr: declarant.residence.latin,
    };
  }
  const facts = {
    ...nameOf(person.givenName, person.familyName),
    gender: person.sex,
    age: ageOn(person.bornOn, on),
    professionAr: person.profession.ar,
    professionFr: person.profession.latin,
    residenceAr: declarant.residence.ar,
    residenceFr: declarant.residence.latin,
  };
  if (!declarant.isProxy || !parent) return { ...facts, link: worded };
  const gender = declarant.link === "father" ? "male" : "female";
  return { ...facts, link: "proxy", proxyFor: { ...nameOf(parent.givenName, parent.familyName), gender, link: worded } };
}

function nameOf(given: { ar: string; latin: string }, family: { ar: string; latin: string }) {
  return { fullNameAr: `${given.ar} ${family.ar}`, fullNameLatin: `${given.latin} ${family.latin}` };
}

/** Whole years at the least: an age is never made older than the date allows. */
function ageOn(born: PartialDate, on: IsoDay): NonNullable<DeclarantFacts["age"]> {
  return { unit: "year", count: Math.max(0, completedYears(intervalOf(born).last, on)) };
}

/** A parent's birth as far as it is known: `1990`, `1990-03` or `1990-03-07`. */
function writtenDate({ gregorian }: PartialDate): string | null {
  if (!gregorian) return null;
  const { year, month, day } = gregorian;
  if (month !== undefined && day !== undefined) return isoDay(year, month, day);
  return month === undefined ? String(year) : `${year}-${String(month).padStart(2, "0")}`;
}
