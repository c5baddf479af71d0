import type { BirthAct } from "#lib/acts/core/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { birthActText } from "#lib/wording/core/index.ts";
import type { BirthDeclaration } from "./birth-declaration.ts";
import { factsOf } from "./act-facts.ts";
import { firstWithoutArabic, frameOf, inScripts, type Preparation, writtenDate } from "../form/index.ts";

type Dual = { ar: string; latin: string };

/** Names that the act carries in Tifinagh too under law 36-21 (L36:19). */
type Role =
  | "child.given"
  | "child.family"
  | "father.given"
  | "father.family"
  | "paternalGrandfather.given"
  | "mother.given"
  | "mother.family"
  | "maternalGrandfather.given";

/** The Arabic and Latin names behind each role, in the order they are shown, for the rule that suggests the Tifinagh. */
export function birthNames(declared: BirthDeclaration, familyName: Dual): Readonly<Partial<Record<Role, Dual>>> {
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

  const named = (role: Role, name: Dual) => inScripts(prepared, role, name);
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
    ...frameOf(prepared),
    kind: "birth",
    bornOn: place.bornOn,
    time: { ...place.time, offsetMinutes: prepared.offsetMinutes },
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
    facts,
    text: birthActText(facts),
  });
}

function declarantCnie({ declarant, father, mother }: BirthDeclaration): string | null {
  if (declarant.cnie) return declarant.cnie;
  if (declarant.isProxy) return null;
  if (declarant.link === "father") return father?.cnie ?? null;
  return declarant.link === "mother" ? (mother.cnie ?? null) : null;
}

/** The first line whose Arabic the act needs and nobody has given yet. */
function missingArabic({ place, father, mother, declarant }: BirthDeclaration): string | undefined {
  return firstWithoutArabic({
    "place.establishment": place.establishment,
    "father.birthPlace": father?.birthPlace,
    "father.profession": father?.profession,
    "mother.birthPlace": mother.birthPlace,
    "mother.profession": mother.profession,
    "declarant.residence": declarant.residence,
    "declarant.person.profession": declarant.person?.profession,
  });
}
