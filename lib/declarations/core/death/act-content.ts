import type { DeathAct } from "#lib/acts/core/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { deathActText } from "#lib/wording/core/index.ts";
import { firstWithoutArabic, frameOf, inScripts, type Preparation, writtenDate } from "../form/index.ts";
import { deathFactsOf } from "./act-facts.ts";
import type { DeathDeclaration } from "./death-declaration.ts";

type Dual = { ar: string; latin: string };

/** The Arabic and Latin names that the act carries in Tifinagh too (L36:19), by role; nobody names a stillborn child or an unknown body. */
export function deathNames({
  deceased,
  newborn,
  father,
  mother,
}: DeathDeclaration): Readonly<Partial<Record<string, Dual>>> {
  const person = deceased ?? newborn;
  return {
    ...(person && { "deceased.given": person.givenName, "deceased.family": person.familyName }),
    ...(father?.givenName && { "father.given": father.givenName }),
    ...(father?.familyName && { "father.family": father.familyName }),
    ...(mother?.givenName && { "mother.given": mother.givenName }),
    ...(mother?.familyName && { "mother.family": mother.familyName }),
  };
}

/** The act that this declaration becomes, with its words. Refuses where Arabic is missing that the act must say (`acts.arabicMissing`, with the field). */
export function deathActOf(declared: DeathDeclaration, prepared: Preparation): Result<DeathAct> {
  const { place, deceased, newborn, family, father, mother, declarant } = declared;
  const missing = firstWithoutArabic(linesInArabic(declared));
  if (missing) return err({ code: "acts.arabicMissing", params: { field: missing } });

  const named = (who: string, person: { givenName?: Dual | undefined; familyName?: Dual | undefined } | undefined) =>
    person?.givenName && {
      given: inScripts(prepared, `${who}.given`, person.givenName),
      ...(person.familyName && { family: inScripts(prepared, `${who}.family`, person.familyName) }),
    };
  const subject = named("deceased", deceased ?? newborn);
  const [fatherNames, motherNames] = [named("father", father), named("mother", mother)];
  const names: DeathAct["names"] = {
    ...(subject && { subject }),
    ...(fatherNames && { father: fatherNames }),
    ...(motherNames && { mother: motherNames }),
    spouses: family?.spouse ? [{ given: family.spouse.givenName, family: family.spouse.familyName }] : [],
  };
  const facts = deathFactsOf(declared, prepared, names);
  return ok({
    ...frameOf(prepared),
    kind: "death",
    deceasedKind: subject ? "person" : declared.stillborn ? "stillborn" : "unidentified",
    diedOn: place.diedOn,
    time: place.time ? { ...place.time, offsetMinutes: prepared.offsetMinutes } : null,
    names,
    sex: statedSex(declared),
    nationality: deceased?.nationality ?? (newborn ? "MA" : null),
    bornOn: deceased ? writtenDate(deceased.bornOn) : (newborn?.bornOn ?? null),
    birthPlace: birthPlaceOf(deceased ?? newborn),
    maritalStatus: family?.maritalStatus ?? null,
    fatherBornOn: father?.bornOn ? writtenDate(father.bornOn) : null,
    motherBornOn: mother?.bornOn ? writtenDate(mother.bornOn) : null,
    fatherCnie: father?.cnie ?? null,
    motherCnie: mother?.cnie ?? null,
    cnie: deceased?.cnie ?? null,
    spouseCnies: family?.spouse?.cnie ? [family.spouse.cnie] : [],
    declarantCnie: declarant.cnie ?? null,
    identityProof: prepared.identityProof,
    facts,
    text: deathActText(facts),
  });
}

function statedSex({ deceased, newborn, stillborn, body }: DeathDeclaration): "male" | "female" | null {
  const sex = (deceased ?? newborn ?? stillborn ?? body)?.sex;
  return sex === "male" || sex === "female" ? sex : null;
}

function birthPlaceOf(person: { birthPlace: { ar?: string | undefined; latin?: string | undefined } } | undefined) {
  const { ar = "", latin = "" } = person?.birthPlace ?? {};
  return person ? { ar, fr: latin === "" ? ar : latin } : null;
}

function linesInArabic({ place, deceased, newborn, father, mother, declarant }: DeathDeclaration) {
  return {
    "place.establishment": place.establishment,
    ...(place.placeClass === "abroad" && {
      "place.city": place.city,
      "place.foreignAct.authority": place.foreignAct?.authority,
    }),
    "deceased.birthPlace": deceased?.birthPlace,
    "deceased.profession": deceased?.profession,
    "deceased.residence": deceased?.residence,
    "newborn.birthPlace": newborn?.birthPlace,
    "father.profession": father?.profession,
    "father.residence": father?.residence,
    "mother.profession": mother?.profession,
    "mother.residence": mother?.residence,
    "declarant.residence": declarant.residence,
    "declarant.person.profession": declarant.person?.profession,
  };
}
