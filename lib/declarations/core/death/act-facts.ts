import type { DeathAct } from "#lib/acts/core/index.ts";
import { partsOf } from "#lib/calendar/core/index.ts";
import type { DeathActFacts, DeathDeclarantFacts, DeceasedFacts } from "#lib/wording/core/index.ts";
import { ageOn, closingOf, fullName, happened, inCalendars, nationalityName, type Preparation } from "../form/index.ts";
import type { DeathDeclaration } from "./death-declaration.ts";
import type { ForeignDeathAct } from "./place.ts";
import type { ParentOfDeceased } from "./parent.ts";

/** What the words of the act say, from the settled declaration and what the officer prepared (D22:24, D99:33). */
export function deathFactsOf(
  declared: DeathDeclaration,
  prepared: Preparation,
  names: DeathAct["names"],
): DeathActFacts {
  const { place, family, father, mother, deceasedKind } = declared;
  const parents = { father: parentFacts(father, "male"), mother: parentFacts(mother, "female") };
  return {
    ...closingOf(prepared),
    died: { ...happened(place.diedOn, prepared), ...timeOfDeath(declared) },
    deceased: deceasedFacts(declared, names),
    ...(parents.father && { father: parents.father }),
    ...(parents.mother && { mother: parents.mother }),
    ...(family && { maritalStatus: family.maritalStatus }),
    ...(family?.spouse && { spouses: [fullName(family.spouse.givenName, family.spouse.familyName)] }),
    ...(place.placeClass === "abroad" &&
      place.foreignAct &&
      prepared.country && { foreignAct: foreignActFacts(place.foreignAct, prepared.country) }),
    ...(deceasedKind.kind === "unidentified" && { basis: { kind: "policeMinutes" } }),
    declarant: declarantFacts(declared, prepared),
  };
}

/** The hour, or that nobody knows it; a body is dated by its discovery, of which the minutes tell. */
export function timeOfDeath({
  place,
  deceasedKind,
}: Pick<DeathDeclaration, "deceasedKind"> & { place: Pick<DeathDeclaration["place"], "time"> }) {
  if (place.time) return { time: place.time };
  return deceasedKind.kind === "unidentified" ? {} : { isTimeUnknown: true as const };
}

function foreignActFacts(
  { number, on, authority }: ForeignDeathAct,
  country: { ar: string; fr: string },
): DeathActFacts["foreignAct"] {
  return {
    number,
    on: partsOf(on),
    authorityAr: authority.ar ?? authority.latin ?? "",
    authorityFr: authority.latin,
    countryAr: country.ar,
    countryFr: country.fr,
  };
}

function deceasedFacts(declared: DeathDeclaration, names: DeathAct["names"]): DeceasedFacts {
  const { deceased, newborn, stillborn, body } = declared;
  if (stillborn) {
    const { order, count } = stillborn;
    return {
      kind: "stillborn",
      ...sexIfStated(stillborn.sex),
      ...(order !== undefined && count !== undefined && { multiple: { order, count } }),
    };
  }
  if (body) return { kind: "unidentified", ...sexIfStated(body.sex), description: describedBody(body) };
  const person = deceased ?? newborn;
  if (!person || !names.subject) throw new Error("a death is of a person, a stillborn child or a body");
  const nationality = deceased?.nationality ?? "MA";
  return {
    kind: "person",
    givenName: names.subject.given,
    ...(names.subject.family && { familyName: names.subject.family }),
    sex: person.sex,
    nationalityAr: nationalityName(nationality, person.sex, "ar"),
    nationalityFr: nationalityName(nationality, "female", "fr"),
    birthPlaceAr: person.birthPlace.ar,
    birthPlaceFr: person.birthPlace.latin,
    bornOn: deceased ? inCalendars(deceased.bornOn) : newborn && { gregorian: partsOf(newborn.bornOn) },
    ...(deceased && {
      professionAr: deceased.profession.ar,
      professionFr: deceased.profession.latin,
      residenceAr: deceased.residence.ar,
      residenceFr: deceased.residence.latin,
    }),
  };
}

/** Absent where the certificate does not tell. */
export function sexIfStated(sex: "male" | "female" | "notStated") {
  return sex === "notStated" ? {} : { sex };
}

/** A description is written once, in the language of the minutes; the act repeats it. */
export function describedBody(body: NonNullable<DeathDeclaration["body"]>) {
  const { sex: _sex, ...lines } = body;
  return Object.fromEntries(
    Object.entries(lines).flatMap(([line, words]) => (words === undefined ? [] : [[line, { ar: words }]])),
  );
}

function parentFacts(parent: ParentOfDeceased | undefined, sex: "male" | "female") {
  const { givenName, familyName } = parent ?? {};
  if (!parent || !givenName || !familyName) return undefined;
  return {
    givenNameAr: givenName.ar,
    familyNameAr: familyName.ar,
    givenNameLatin: givenName.latin,
    familyNameLatin: familyName.latin,
    nationalityAr: nationalityName(parent.nationality, sex, "ar"),
    nationalityFr: nationalityName(parent.nationality, "female", "fr"),
    ...(parent.bornOn && { bornOn: inCalendars(parent.bornOn) }),
    professionAr: parent.profession.ar,
    professionFr: parent.profession.latin,
    residenceAr: parent.residence.ar,
    residenceFr: parent.residence.latin,
  };
}

function declarantFacts({ declarant }: DeathDeclaration, { drawnUpOn }: Preparation): DeathDeclarantFacts {
  const { person, link, residence, isProxy } = declarant;
  if (!person) throw new Error("the declarant of a death is always named");
  return {
    ...fullName(person.givenName, person.familyName),
    gender: person.sex,
    link: isProxy ? "proxy" : link,
    age: ageOn(person.bornOn, drawnUpOn),
    professionAr: person.profession.ar,
    professionFr: person.profession.latin,
    residenceAr: residence.ar,
    residenceFr: residence.latin,
  };
}
