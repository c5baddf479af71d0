import type { BirthAct } from "#lib/acts/core/index.ts";
import { completedYears, intervalOf, type IsoDay, type PartialDate, partsOf } from "#lib/calendar/core/index.ts";
import type { BirthActFacts, DateInCalendars, DeclarantFacts } from "#lib/wording/core/index.ts";
import type { Preparation } from "./preparation.ts";
import type { BirthDeclaration } from "./birth-declaration.ts";
import { nationalityName } from "./nationalities.ts";

/** What the words of the act say, from the settled declaration and what the officer prepared (D22:21). */
export function factsOf(
  declared: BirthDeclaration,
  prepared: Preparation,
  sex: "male" | "female",
  names: BirthAct["names"],
): BirthActFacts {
  const { child, place, father, mother, chosenNames, declarant } = declared;
  const { year, month, day } = prepared.hijri;
  const { staffId: _staffId, ...officer } = prepared.officer;
  return {
    born: {
      gregorian: partsOf(place.bornOn),
      hijri: { year, month, day },
      time: place.time,
      placeAr: prepared.placeAr,
      placeFr: prepared.placeFr,
    },
    child: {
      givenName: names.subject.given,
      familyName: names.subject.family ?? prepared.familyName,
      sex,
      nationalityAr: nationalityName("MA", sex, "ar"),
      nationalityFr: nationalityName("MA", "female", "fr"),
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
  return {
    ...facts,
    link: "proxy",
    proxyFor: { ...nameOf(parent.givenName, parent.familyName), gender, link: worded },
  };
}

function nameOf(given: { ar: string; latin: string }, family: { ar: string; latin: string }) {
  return { fullNameAr: `${given.ar} ${family.ar}`, fullNameLatin: `${given.latin} ${family.latin}` };
}

/** Whole years at the least: an age is never made older than the date allows. */
function ageOn(born: PartialDate, on: IsoDay): NonNullable<DeclarantFacts["age"]> {
  return { unit: "year", count: Math.max(0, completedYears(intervalOf(born).last, on)) };
}
