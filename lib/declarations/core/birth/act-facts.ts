import type { BirthAct } from "#lib/acts/core/index.ts";
import { type IsoDay, partsOf } from "#lib/calendar/core/index.ts";
import type { BirthActFacts, DeclarantFacts, ForeignActFacts } from "#lib/wording/core/index.ts";
import { ageOn, closingOf, fullName, happened, inCalendars, nationalityName, type Preparation } from "../form/index.ts";
import type { BirthDeclaration } from "./birth-declaration.ts";
import type { ForeignAct } from "./foreign-act.ts";
import { nationalityOf } from "./nationality-of.ts";

/** What the words of the act say, from the settled declaration and what the officer prepared (D22:21). */
export function factsOf(
  declared: BirthDeclaration,
  prepared: Preparation,
  sex: "male" | "female",
  names: BirthAct["names"],
): BirthActFacts {
  const { child, place, foreignAct, vehicle, father, mother, chosenNames, declarant } = declared;
  const nationality = nationalityOf(declared);
  return {
    ...closingOf(prepared),
    born: {
      ...happened(place.bornOn, prepared),
      time: place.time,
      ...(vehicle?.journal !== undefined && { journal: { vehicle: vehicle.kind, reference: vehicle.journal } }),
    },
    child: {
      givenName: names.subject.given,
      familyName: names.subject.family ?? prepared.familyName,
      sex,
      nationalityAr: nationalityName(nationality, sex, "ar"),
      nationalityFr: nationalityName(nationality, "female", "fr"),
      ...(child.order !== undefined &&
        child.count !== undefined && { multiple: { order: child.order, count: child.count } }),
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
    ...(foreignAct && prepared.country && { foreignAct: foreignActFacts(foreignAct, prepared.country) }),
    declarant: declarantFacts(declared, prepared.drawnUpOn),
  };
}

function foreignActFacts({ number, on, authority }: ForeignAct, country: { ar: string; fr: string }): ForeignActFacts {
  return {
    number,
    on: partsOf(on),
    authorityAr: authority.ar ?? authority.latin ?? "",
    authorityFr: authority.latin,
    countryAr: country.ar,
    countryFr: country.fr,
  };
}

function parentFacts(parent: BirthDeclaration["mother"], sex: "male" | "female") {
  return {
    givenNameAr: parent.givenName.ar,
    familyNameAr: parent.familyName?.ar ?? "",
    fatherNameAr: parent.fatherName.ar,
    nationalityAr: nationalityName(parent.nationality, sex, "ar"),
    nationalityFr: nationalityName(parent.nationality, "female", "fr"),
    birthPlaceAr: parent.birthPlace.ar,
    birthPlaceFr: parent.birthPlace.latin,
    bornOn: inCalendars(parent.bornOn),
    professionAr: parent.profession.ar,
    professionFr: parent.profession.latin,
    givenNameLatin: parent.givenName.latin,
    familyNameLatin: parent.familyName?.latin,
    fatherNameLatin: parent.fatherName.latin,
  };
}

function declarantFacts({ declarant, father, mother }: BirthDeclaration, on: IsoDay): DeclarantFacts {
  const parent = declarant.link === "father" ? father : declarant.link === "mother" ? mother : undefined;
  const worded = declarant.link === "other" ? "actingForMother" : declarant.link;
  const { person } = declarant;
  if (person === undefined) {
    if (!parent) throw new Error("a declarant is a parent or a person");
    const gender = declarant.link === "father" ? "male" : "female";
    return {
      ...fullName(parent.givenName, parent.familyName),
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
    ...fullName(person.givenName, person.familyName),
    gender: person.sex,
    age: ageOn(person.bornOn, on),
    professionAr: person.profession.ar,
    professionFr: person.profession.latin,
    residenceAr: declarant.residence.ar,
    residenceFr: declarant.residence.latin,
  };
  if (!declarant.isProxy || !parent) return { ...facts, link: worded };
  const gender = declarant.link === "father" ? "male" : "female";
  return {
    ...facts,
    link: "proxy",
    proxyFor: { ...fullName(parent.givenName, parent.familyName), gender, link: worded },
  };
}
