import type { BirthActFacts, DeathActFacts, ParentFacts } from "#lib/wording/core/index.ts";
import { type ChangedData, dateOf, inBothOf, inEveryScript, timeOf } from "./changed-data.ts";

/** What the words of a birth act say after its mentions (D22:45). Names that were chosen by law give way to those of a filiation (L36:25). */
export function birthFactsOfToday(facts: BirthActFacts, changed: ChangedData): BirthActFacts {
  const { isChanged, data } = changed;
  const { born, child, namesChosenByLaw: chosen } = facts;
  const [on, place, nationality] = [dateOf(data.bornOn), inBothOf(data.birthPlace), inBothOf(data.nationality)];
  const [father, mother] = [
    parentOfToday("father", facts.father, changed),
    parentOfToday("mother", facts.mother, changed),
  ];
  const home = inBothOf(data.parentsResidence);
  return {
    ...facts,
    born: {
      ...born,
      ...(isChanged("bornOn") && { gregorian: on?.gregorian, hijri: on?.hijri, isApproximate: undefined }),
      ...(isChanged("birthTime") && { time: timeOf(data.birthTime) }),
      ...(isChanged("birthPlace") && { placeAr: place?.ar ?? "", placeFr: place?.fr }),
    },
    child: {
      ...child,
      givenName: inEveryScript(data.givenName, child.givenName),
      familyName: inEveryScript(data.familyName, child.familyName),
      sex: data.sex === "male" || data.sex === "female" ? data.sex : child.sex,
      ...(isChanged("nationality") && { nationalityAr: nationality?.ar, nationalityFr: nationality?.fr }),
    },
    father,
    mother,
    ...(chosen && {
      namesChosenByLaw: {
        father: isChanged(...NAMES_OF.father) ? undefined : chosen.father,
        mother: isChanged(...NAMES_OF.mother) ? undefined : chosen.mother,
      },
    }),
    ...(isChanged("parentsResidence") && { residenceAr: home?.ar, residenceFr: home?.fr }),
  };
}

/** What the words of a death act say after its mentions (D22:45). */
export function deathFactsOfToday(facts: DeathActFacts, changed: ChangedData): DeathActFacts {
  const { isChanged, data } = changed;
  const { died, deceased } = facts;
  const [on, place, time] = [dateOf(data.diedOn), inBothOf(data.deathPlace), timeOf(data.deathTime)];
  const { maritalStatus } = data;
  return {
    ...facts,
    died: {
      ...died,
      ...(isChanged("diedOn") && { gregorian: on?.gregorian, hijri: on?.hijri }),
      ...(isChanged("deathTime") && { time, isTimeUnknown: time ? undefined : died.isTimeUnknown }),
      ...(isChanged("deathPlace") && { placeAr: place?.ar ?? "", placeFr: place?.fr }),
    },
    deceased: deceased.kind === "person" ? personOfToday(deceased, changed) : deceased,
    father: parentOfToday("father", facts.father, changed),
    mother: parentOfToday("mother", facts.mother, changed),
    ...(isChanged("maritalStatus") && {
      maritalStatus: MARITAL.find((status) => status === maritalStatus),
    }),
  };
}

type PersonFacts = Extract<DeathActFacts["deceased"], { kind: "person" }>;

function personOfToday(person: PersonFacts, { isChanged, data }: ChangedData): PersonFacts {
  const [born, nationality] = [inBothOf(data.birthPlace), inBothOf(data.nationality)];
  const [profession, home] = [inBothOf(data.profession), inBothOf(data.residence)];
  const family = data.familyName;
  return {
    ...person,
    givenName: inEveryScript(data.givenName, person.givenName),
    ...(family && { familyName: inEveryScript(family, person.familyName) }),
    sex: data.sex === "male" || data.sex === "female" ? data.sex : person.sex,
    ...(isChanged("bornOn") && { bornOn: dateOf(data.bornOn) }),
    ...(isChanged("birthPlace") && { birthPlaceAr: born?.ar, birthPlaceFr: born?.fr }),
    ...(isChanged("nationality") && { nationalityAr: nationality?.ar, nationalityFr: nationality?.fr }),
    ...(isChanged("profession") && { professionAr: profession?.ar, professionFr: profession?.fr }),
    ...(isChanged("residence") && { residenceAr: home?.ar, residenceFr: home?.fr }),
  };
}

const MARITAL = ["single", "married", "divorced", "widowed"] as const;

const NAMES_OF = {
  father: ["fatherName", "fatherFamilyName", "paternalGrandfatherName"],
  mother: ["motherName", "motherFamilyName", "maternalGrandfatherName"],
} as const;

const LIFE_OF = {
  father: { on: "fatherBornOn", place: "fatherBirthPlace", nation: "fatherNationality", work: "fatherProfession" },
  mother: { on: "motherBornOn", place: "motherBirthPlace", nation: "motherNationality", work: "motherProfession" },
} as const;

/** A parent as the act tells one today; nothing where a filiation was denied, or the names are still those that were chosen. */
function parentOfToday(
  role: "father" | "mother",
  before: ParentFacts | undefined,
  { isChanged, data }: ChangedData,
): ParentFacts | undefined {
  const [given, family, grandfather] = [data[NAMES_OF[role][0]], data[NAMES_OF[role][1]], data[NAMES_OF[role][2]]];
  const isRenamed = isChanged(...NAMES_OF[role]);
  if (given === undefined || (!before && !isRenamed)) return undefined;
  const { on, place, nation, work } = LIFE_OF[role];
  const [birthPlace, nationality, profession] = [inBothOf(data[place]), inBothOf(data[nation]), inBothOf(data[work])];
  return {
    ...before,
    givenNameAr: given.ar ?? before?.givenNameAr ?? "",
    givenNameLatin: given.latin ?? before?.givenNameLatin,
    familyNameAr: family?.ar ?? before?.familyNameAr ?? "",
    familyNameLatin: family?.latin ?? before?.familyNameLatin,
    fatherNameAr: grandfather?.ar ?? before?.fatherNameAr,
    fatherNameLatin: grandfather?.latin ?? before?.fatherNameLatin,
    ...(isChanged(on) && { bornOn: dateOf(data[on]) }),
    ...(isChanged(place) && { birthPlaceAr: birthPlace?.ar, birthPlaceFr: birthPlace?.fr }),
    ...(isChanged(nation) && { nationalityAr: nationality?.ar, nationalityFr: nationality?.fr }),
    ...(isChanged(work) && { professionAr: profession?.ar, professionFr: profession?.fr }),
  };
}
