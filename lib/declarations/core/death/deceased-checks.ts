import { ageBounds, intervalOf } from "#lib/calendar/core/index.ts";
import type { Regime } from "#lib/territory/core/index.ts";
import type { PreCheck } from "../form/index.ts";
import type { DeathDeclaration } from "./death-declaration.ts";

const GREATEST_AGE = 120;

/** What a death act states of the deceased (D22:24, D99:33), and what brings it to the birth act (L36:46, D99:34). */
const STATED: Readonly<Record<Regime, string>> = { R36: "D22:24", R37: "D99:33" };
const BIRTH_ACT: Readonly<Record<Regime, string>> = { R36: "L36:46", R37: "D99:34" };

/** Whether somebody born then may have died on that day. */
export function ageCheck({ place, deceased, newborn }: DeathDeclaration, regime: Regime): PreCheck | undefined {
  const article = STATED[regime];
  if (newborn)
    return newborn.bornOn > place.diedOn
      ? { code: "check.bornAfterDeath", level: "red", article, field: "newborn.bornOn" }
      : { code: "check.agePlausible", level: "green", article, field: "newborn.bornOn" };
  if (!deceased) return undefined;
  const field = "deceased.bornOn";
  const born = intervalOf(deceased.bornOn);
  if (born.first > place.diedOn) return { code: "check.bornAfterDeath", level: "red", article, field };
  const age = ageBounds(born, place.diedOn).least;
  return age > GREATEST_AGE
    ? { code: "check.veryOld", level: "amber", params: { age }, article, field }
    : { code: "check.agePlausible", level: "green", article, field };
}

/** The name is copied as the birth act writes it, title or old spelling included; it is usually the father's. */
export function familyNameCheck({ deceased, newborn, father }: DeathDeclaration, regime: Regime): PreCheck | undefined {
  const article = STATED[regime];
  const named = deceased ?? newborn;
  if (!named) return undefined;
  const field = deceased ? "deceased.familyName" : "newborn.familyName";
  const isSame = father?.familyName === undefined || father.familyName.ar === named.familyName.ar;
  return isSame
    ? { code: "check.deceasedNamesAgree", level: "green", article, field }
    : { code: "check.deceasedFamilyNameDiffers", level: "amber", article, field };
}

/** The birth act receives the mention (L36:46, D99:34); a birth never registered does not stop the death; a newborn's birth act comes first (L36:29). */
export function birthActCheck({ birthAct, newborn }: DeathDeclaration, regime: Regime): PreCheck | undefined {
  if (newborn) {
    const level = newborn.birthReference ? "amber" : "red";
    return { code: "check.birthFirst", level, article: "L36:29", field: "newborn.birthReference" };
  }
  if (!birthAct) return undefined;
  const field = "birthAct.isRegistered";
  if (birthAct.isRegistered === "no")
    return { code: "check.birthNeverRegistered", level: "amber", article: STATED[regime], field };
  const isKnown = birthAct.office !== undefined && birthAct.number !== undefined && birthAct.year !== undefined;
  return isKnown
    ? { code: "check.birthActKnown", level: "green", article: BIRTH_ACT[regime], field: "birthAct.number" }
    : { code: "check.birthActToFind", level: "amber", article: BIRTH_ACT[regime], field };
}

/** The death of a foreigner is told to the consulate through the ministry of foreign affairs; names as in the passport. */
export function nationalityCheck({ deceased }: DeathDeclaration, regime: Regime): PreCheck | undefined {
  if (!deceased) return undefined;
  const article = regime === "R36" ? "L36:1" : "L37:3";
  const field = "deceased.nationality";
  return deceased.nationality === "MA"
    ? { code: "check.moroccan", level: "green", article, field }
    : { code: "check.foreigner", level: "amber", article, field };
}
