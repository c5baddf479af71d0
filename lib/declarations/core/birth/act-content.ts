import type { BirthAct } from "#lib/acts/core/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { isServitudeName } from "#lib/names/core/index.ts";
import { birthActText } from "#lib/wording/core/index.ts";
import type { EitherScript } from "../fields.ts";
import type { BirthDeclaration } from "./birth-declaration.ts";
import { factsOf } from "./act-facts.ts";
import { nationalityOf } from "./nationality-of.ts";
import { identityOf } from "./parent.ts";
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
      ...(father.familyName && { "father.family": father.familyName }),
      "paternalGrandfather.given": father.fatherName,
    }),
    ...(chosenNames && {
      "father.given": chosenNames.fatherName,
      "paternalGrandfather.given": chosenNames.grandfatherName,
    }),
    "mother.given": mother.givenName,
    ...(mother.familyName && { "mother.family": mother.familyName }),
    "maternalGrandfather.given": mother.fatherName,
  };
}

/** Roles whose names the mother chooses at the counter, where a declared father cannot be entered (L36:25, D22:22). */
export const MOTHERS_CHOICE = ["father.given", "paternalGrandfather.given"] as const;

/** The declaration with the names that were chosen at the counter. Refuses while one is missing or is no name of servitude. */
function withChosenNames(declared: BirthDeclaration, { chosen = {} }: Preparation): Result<BirthDeclaration> {
  if (declared.father || declared.chosenNames) return ok(declared);
  const [fatherName, grandfatherName] = MOTHERS_CHOICE.map((role) => chosen[role]);
  if (!fatherName || !grandfatherName) return err({ code: "acts.namesNotChosen" });
  if (![fatherName, grandfatherName].every(({ ar }) => isServitudeName(ar)))
    return err({ code: "birth.notAServitudeName" });
  return ok({ ...declared, chosenNames: { fatherName, grandfatherName, familyNameFrom: "officer" } });
}

/**
 * The act that this declaration becomes, with its words. Refuses where Arabic is missing that the act must say (`acts.arabicMissing`,
 * with the field), where the sex awaits its certificate (L36:28), and where the link cannot be worded.
 */
export function birthActOf(told: BirthDeclaration, prepared: Preparation): Result<BirthAct> {
  const named = withChosenNames(told, prepared);
  return named.ok ? actOf(named.value, prepared) : named;
}

function actOf(declared: BirthDeclaration, prepared: Preparation): Result<BirthAct> {
  const { child, place, father, mother, chosenNames } = declared;
  if (prepared.familyName.ar === "" || prepared.familyName.latin === "") return err({ code: "acts.namesNotChosen" });
  if (prepared.identityProof === null) return err({ code: "acts.identityNumberMissing" });
  if (child.sex === "pendingCertificate") return err({ code: "acts.sexPending" });
  if (declared.declarant.link === "father" && !father) return err({ code: "birth.fatherNotEntered" });
  const missing = missingArabic(declared);
  if (missing) return err({ code: "acts.arabicMissing", params: { field: missing } });

  const named = (role: Role, name: Dual) => inScripts(prepared, role, name);
  const names: BirthAct["names"] = {
    subject: { given: named("child.given", child.givenName), family: named("child.family", prepared.familyName) },
    mother: {
      given: named("mother.given", mother.givenName),
      ...(mother.familyName && { family: named("mother.family", mother.familyName) }),
    },
    maternalGrandfather: { given: named("maternalGrandfather.given", mother.fatherName) },
    ...(father && {
      father: {
        given: named("father.given", father.givenName),
        ...(father.familyName && { family: named("father.family", father.familyName) }),
      },
      paternalGrandfather: { given: named("paternalGrandfather.given", father.fatherName) },
    }),
    ...(chosenNames && {
      father: { given: named("father.given", chosenNames.fatherName) },
      paternalGrandfather: { given: named("paternalGrandfather.given", chosenNames.grandfatherName) },
    }),
  };
  const facts = factsOf(declared, prepared, child.sex, names);
  const identities = identitiesOf(declared);
  return ok({
    ...frameOf(prepared),
    kind: "birth",
    bornOn: place.bornOn,
    time: place.time ? { ...place.time, offsetMinutes: prepared.offsetMinutes } : null,
    names,
    areParentNamesChosen: chosenNames !== undefined,
    sex: child.sex,
    nationality: nationalityOf(declared),
    fatherBornOn: father ? writtenDate(father.bornOn) : null,
    motherBornOn: writtenDate(mother.bornOn),
    fatherCnie: father?.cnie ?? null,
    motherCnie: mother.cnie ?? null,
    declarantCnie: declarantCnie(declared),
    identityProof: prepared.identityProof,
    facts,
    text: birthActText(facts),
    ...(identities && { identities }),
    ...elsewhereOf(declared),
  });
}

/** By which papers the parents without national card were known; nothing where both have one. */
function identitiesOf({ father, mother }: BirthDeclaration): BirthAct["identities"] {
  const [ofFather, ofMother] = [father && identityOf(father), identityOf(mother)];
  if (!ofFather && !ofMother) return undefined;
  return { ...(ofFather && { father: ofFather }), ...(ofMother && { mother: ofMother }) };
}

/** What the act keeps of a birth abroad or on the way (D22:23, L36:31). */
function elsewhereOf({ place, foreignAct, vehicle }: BirthDeclaration): Pick<BirthAct, "transcribed" | "onBoard"> {
  if (foreignAct && place.country !== undefined) {
    const { number, on, authority, notTakenOver } = foreignAct;
    const rest = scripts(notTakenOver);
    const isWhole = rest.ar === undefined && rest.latin === undefined;
    const { country } = place;
    return {
      transcribed: { country, number, on, authority: scripts(authority), ...(!isWhole && { notTakenOver: rest }) },
    };
  }
  if (!vehicle) return {};
  const { kind, name, flag, arrivedAt, journal } = vehicle;
  return {
    onBoard: {
      vehicle: kind,
      name: scripts(name),
      flag,
      arrivedOn: place.arrivedOn ?? place.bornOn,
      arrivedAt: scripts(arrivedAt),
      ...(journal !== undefined && { journal }),
    },
  };
}

function scripts({ ar, latin }: EitherScript): { ar?: string; latin?: string } {
  return { ...(ar !== undefined && { ar }), ...(latin !== undefined && { latin }) };
}

function declarantCnie({ declarant, father, mother }: BirthDeclaration): string | null {
  if (declarant.cnie) return declarant.cnie;
  if (declarant.isProxy) return null;
  if (declarant.link === "father") return father?.cnie ?? null;
  return declarant.link === "mother" ? (mother.cnie ?? null) : null;
}

/** The first line whose Arabic the act needs and nobody has given yet. */
function missingArabic({
  place,
  foreignAct,
  vehicle,
  father,
  mother,
  declarant,
}: BirthDeclaration): string | undefined {
  return firstWithoutArabic({
    "place.establishment": place.establishment,
    "place.city": place.placeClass === "abroad" ? place.city : undefined,
    "foreignAct.authority": foreignAct?.authority,
    "vehicle.name": vehicle?.name,
    "father.birthPlace": father?.birthPlace,
    "father.profession": father?.profession,
    "mother.birthPlace": mother.birthPlace,
    "mother.profession": mother.profession,
    "declarant.residence": declarant.residence,
    "declarant.person.profession": declarant.person?.profession,
  });
}
