import type { BirthAct } from "#lib/acts/core/index.ts";
import { isIsoDay, partsOf } from "#lib/calendar/core/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { isServitudeName } from "#lib/names/core/index.ts";
import { birthActText, type BirthActFacts } from "#lib/wording/core/index.ts";
import {
  closingOf,
  firstWithoutArabic,
  frameOf,
  inCalendars,
  inScripts,
  nationalityName,
  type Preparation,
  writtenDate,
} from "../../form/index.ts";
import { approximateBirth } from "./dates.ts";
import type { FoundlingDeclaration } from "./sections.ts";

type Dual = { ar: string; latin: string };

/** What the officer chooses for a child of unknown parents, in the order of the act (L36:25). The family name is settled beside them. */
export const OFFICERS_CHOICE = [
  { role: "child.given", isServitude: false },
  { role: "father.given", isServitude: true },
  { role: "paternalGrandfather.given", isServitude: true },
  { role: "mother.given", isServitude: false },
  { role: "maternalGrandfather.given", isServitude: true },
] as const;

type Chosen = Record<(typeof OFFICERS_CHOICE)[number]["role"], Dual>;

/** The names that the act carries in Tifinagh too, once they are chosen (L36:19). */
export function foundlingNames(
  familyName: Dual,
  chosen: NonNullable<Preparation["chosen"]> = {},
): Readonly<Partial<Record<string, Dual>>> {
  const { "child.given": given, ...ascendants } = chosen;
  return {
    ...(given && { "child.given": given }),
    ...(familyName.ar && { "child.family": familyName }),
    ...ascendants,
  };
}

/** The names by their roles. Refuses while one is missing, or one that must be a name of servitude is none (L36:25). */
function chosenNames({ chosen = {}, familyName }: Preparation): Result<Chosen> {
  const isMissing =
    OFFICERS_CHOICE.some(({ role }) => !chosen[role]) || familyName.ar === "" || familyName.latin === "";
  if (isMissing) return err({ code: "acts.namesNotChosen" });
  const isOther = OFFICERS_CHOICE.some(
    ({ role, isServitude }) => isServitude && !isServitudeName(chosen[role]?.ar ?? ""),
  );
  return isOther ? err({ code: "birth.notAServitudeName" }) : ok(chosen as Chosen);
}

/**
 * The act of a child of unknown parents, declared by the King's prosecutor in writing (L36:25): Moroccan by its birth here (NAT:7), with the
 * names that the officer chose, which the act says and which link nobody. Refuses a sex that awaits its certificate, Arabic that is missing,
 * names that are not chosen.
 */
export function foundlingActOf(declared: FoundlingDeclaration, prepared: Preparation): Result<BirthAct> {
  const { child, place, foundling, prosecutor } = declared;
  if (child.sex === "pendingCertificate") return err({ code: "acts.sexPending" });
  const missing = firstWithoutArabic({
    "place.establishment": place.establishment,
    "prosecutor.court": prosecutor.court,
  });
  if (missing) return err({ code: "acts.arabicMissing", params: { field: missing } });
  const chosen = chosenNames(prepared);
  if (!chosen.ok) return chosen;
  const named = (role: keyof Chosen) => ({ given: inScripts(prepared, role, chosen.value[role]) });
  const names: BirthAct["names"] = {
    subject: { ...named("child.given"), family: inScripts(prepared, "child.family", prepared.familyName) },
    father: named("father.given"),
    paternalGrandfather: named("paternalGrandfather.given"),
    mother: named("mother.given"),
    maternalGrandfather: named("maternalGrandfather.given"),
  };
  const facts = factsOf(declared, prepared, child.sex, names);
  const { minutesNumber, minutesOn, certificateNumber, examinedOn, circumstance, time } = foundling;
  return ok({
    ...frameOf(prepared),
    kind: "birth",
    bornOn: writtenDate(approximateBirth(foundling)) ?? place.foundOn,
    time: time ? { ...time, offsetMinutes: prepared.offsetMinutes } : null,
    names,
    areParentNamesChosen: true,
    sex: child.sex,
    nationality: "MA",
    fatherBornOn: null,
    motherBornOn: null,
    fatherCnie: null,
    motherCnie: null,
    declarantCnie: null,
    identityProof: null,
    found: {
      on: place.foundOn,
      circumstance,
      minutes: { number: minutesNumber, on: minutesOn },
      ageCertificate: { number: certificateNumber, on: examinedOn },
    },
    facts,
    text: birthActText(facts),
  });
}

function factsOf(
  { child, foundling, prosecutor }: FoundlingDeclaration,
  prepared: Preparation,
  sex: "male" | "female",
  { subject, father, paternalGrandfather, mother, maternalGrandfather }: BirthAct["names"],
): BirthActFacts {
  const { minutesNumber, minutesOn, certificateNumber, examinedOn, time } = foundling;
  const born = approximateBirth(foundling);
  const day = writtenDate(born) ?? "";
  const { year, month, day: hijriDay } = prepared.hijri;
  return {
    ...closingOf(prepared),
    signature: { officerAlone: "declaredInWriting" },
    born: {
      ...inCalendars(born),
      ...(isIsoDay(day) ? { hijri: { year, month, day: hijriDay } } : { isApproximate: true }),
      time,
      placeAr: prepared.placeAr,
      placeFr: prepared.placeFr,
    },
    child: {
      givenName: subject.given,
      familyName: subject.family ?? prepared.familyName,
      sex,
      nationalityAr: nationalityName("MA", sex, "ar"),
      nationalityFr: nationalityName("MA", "female", "fr"),
      ...(child.order !== undefined &&
        child.count !== undefined && { multiple: { order: child.order, count: child.count } }),
    },
    namesChosenByLaw: {
      father: chosenFact(father, paternalGrandfather),
      mother: chosenFact(mother, maternalGrandfather),
    },
    declarant: {
      link: "prosecutor",
      gender: prosecutor.gender,
      fullNameAr: "",
      courtAr: prosecutor.court.ar,
      courtFr: prosecutor.court.latin,
      minutes: { number: minutesNumber, on: partsOf(minutesOn) },
      ageCertificate: { number: certificateNumber, on: partsOf(examinedOn) },
    },
  };
}

type Named = BirthAct["names"]["father"];

function chosenFact(parent: Named, grandfather: Named) {
  if (!parent || !grandfather) throw new Error("the officer chose every name");
  return {
    givenNameAr: parent.given.ar,
    fatherNameAr: grandfather.given.ar,
    givenNameLatin: parent.given.latin,
    fatherNameLatin: grandfather.given.latin,
  };
}
