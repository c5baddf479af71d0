import type { Act, BirthAct, DeathAct, Names } from "#lib/acts/core/index.ts";
import type {
  ActField,
  DateInCalendars,
  FieldValue,
  InBoth,
  NameField,
  NameParts,
  ParentFacts,
  TimeOfDay,
} from "#lib/wording/core/index.ts";

/** What an act says, datum by datum; what it does not say is absent. */
export type ActData = Readonly<
  Partial<Record<NameField, NameParts> & Record<Exclude<ActField, NameField>, FieldValue>>
>;

/** The data of an act as it was registered (D22:21, D22:24). */
export function dataOfAct(act: Act): ActData {
  return stated({ ...namesOf(act), ...(act.kind === "birth" ? ofBirth(act) : ofDeath(act)), ...ofParents(act) });
}

type Stated = { readonly [Field in keyof ActData]?: ActData[Field] | undefined };

function namesOf({ names }: Act): Stated {
  const of = (person: Names | undefined): { given: NameParts | undefined; family: NameParts | undefined } => ({
    given: person?.given,
    family: person?.family,
  });
  const [subject, father, mother] = [of(names.subject), of(names.father), of(names.mother)];
  return {
    givenName: subject.given,
    familyName: subject.family,
    fatherName: father.given,
    fatherFamilyName: father.family,
    paternalGrandfatherName: of(names.paternalGrandfather).given,
    motherName: mother.given,
    motherFamilyName: mother.family,
    maternalGrandfatherName: of(names.maternalGrandfather).given,
  };
}

function ofBirth({ facts: { born, child }, place, sex }: BirthAct): Stated {
  return {
    bornOn: calendars(born),
    birthTime: born.time,
    birthPlace: place,
    sex,
    nationality: inBoth(child.nationalityAr, child.nationalityFr),
  };
}

function ofDeath({ facts: { died, deceased }, place, birthPlace, sex, maritalStatus }: DeathAct): Stated {
  const person = deceased.kind === "person" ? deceased : undefined;
  return {
    diedOn: calendars(died),
    deathTime: died.time,
    deathPlace: place,
    bornOn: person?.bornOn && calendars(person.bornOn),
    birthPlace: birthPlace ?? undefined,
    sex: sex ?? undefined,
    maritalStatus: maritalStatus ?? undefined,
    nationality: inBoth(person?.nationalityAr, person?.nationalityFr),
    profession: inBoth(person?.professionAr, person?.professionFr),
    residence: inBoth(person?.residenceAr, person?.residenceFr),
  };
}

function ofParents({ facts }: Act): Stated {
  const home = "residenceAr" in facts ? inBoth(facts.residenceAr, facts.residenceFr) : undefined;
  const of = (parent: ParentFacts | undefined) => ({
    nationality: inBoth(parent?.nationalityAr, parent?.nationalityFr),
    birthPlace: inBoth(parent?.birthPlaceAr, parent?.birthPlaceFr),
    profession: inBoth(parent?.professionAr, parent?.professionFr),
    bornOn: parent?.bornOn && calendars(parent.bornOn),
  });
  const [father, mother] = [of(facts.father), of(facts.mother)];
  return {
    fatherBornOn: father.bornOn,
    fatherBirthPlace: father.birthPlace,
    fatherNationality: father.nationality,
    fatherProfession: father.profession,
    motherBornOn: mother.bornOn,
    motherBirthPlace: mother.birthPlace,
    motherNationality: mother.nationality,
    motherProfession: mother.profession,
    parentsResidence: home,
  };
}

function calendars({ gregorian, hijri }: DateInCalendars & { time?: TimeOfDay | undefined }): DateInCalendars {
  return { ...(gregorian && { gregorian }), ...(hijri && { hijri }) };
}

function inBoth(ar: string | undefined, fr: string | undefined): InBoth | undefined {
  if (ar === undefined) return undefined;
  return fr === undefined ? { ar } : { ar, fr };
}

function stated(values: Stated): ActData {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
