import { completedYears, daysBetween, type Deadline, intervalOf } from "#lib/calendar/core/index.ts";
import { reviewGivenName } from "#lib/names/core/index.ts";
import {
  type CheckContext,
  deadlineCheck,
  documentsCheck,
  duplicateCheck,
  type PreCheck,
  rankCheck,
} from "../form/index.ts";
import type { BirthDeclaration } from "./birth-declaration.ts";
import { declarantRank } from "./declarant-rank.ts";
import { documentsFor } from "./documents.ts";

export type CheckedFile = CheckContext & { declared: BirthDeclaration; deadline: Deadline };

/** Runs every check; each gives exactly one line, so that a green file shows what was looked at. They propose; the officer decides. */
export function birthPreChecks(file: CheckedFile): PreCheck[] {
  const { declared, regime } = file;
  return [
    deadlineCheck(file, { on: declared.place.bornOn, field: "place.bornOn", notYet: "check.bornInFuture" }),
    rankCheck(declarantRank(regime, declared.declarant.link), regime === "R36" ? "L36:24" : "L37:16"),
    nameCheck(file),
    familyNameCheck(file),
    filiationCheck(file),
    agesCheck(file),
    sameBirthCheck(file),
    documentsCheck(documentsFor(declared, regime), file.documents, regime === "R36" ? "D22:22" : "D99:17"),
  ];
}

function nameCheck({ declared, regime }: CheckedFile): PreCheck {
  const { givenName } = declared.child;
  const found = reviewGivenName(givenName, {
    regime,
    ...(declared.father && { familyName: declared.father.familyName }),
  });
  const first = found.refusals[0] ?? found.warnings[0];
  if (!first) return { code: "check.givenNameFine", level: "green", article: "L36:34", field: "child.givenName" };
  return {
    code: "check.givenNameDisputed",
    level: "amber",
    params: { ...first.params, rule: first.code },
    article: first.article,
    field: "child.givenName",
  };
}

function familyNameCheck({ declared }: CheckedFile): PreCheck {
  const { father, child } = declared;
  const field = "child.familyName";
  if (!father || !child.familyName)
    return { code: "check.familyNameToSettle", level: father ? "green" : "amber", article: "L36:25", field };
  const same = father.familyName.ar === child.familyName.ar;
  const sameLatin = father.familyName.latin.toLowerCase() === child.familyName.latin.toLowerCase();
  if (!same) return { code: "check.familyNameDiffers", level: "red", article: "L36:33", field };
  return sameLatin
    ? { code: "check.familyNameSame", level: "green", article: "L36:33", field }
    : { code: "check.familyNameLatinDiffers", level: "amber", article: "L36:47", field };
}

const SIX_MONTHS_IN_DAYS = 177;

function filiationCheck({ declared }: CheckedFile): PreCheck {
  const { filiation, marriage, place } = declared;
  const field = "filiation.kind";
  if (filiation.kind === "acknowledged")
    return { code: "check.acknowledged", level: "amber", article: "D22:22", field };
  if (filiation.kind === "marriageUndocumented")
    return { code: "check.marriageUndocumented", level: "amber", article: "FC:16", field };
  if (filiation.kind === "motherAlone") return { code: "check.motherAlone", level: "green", article: "L36:25", field };
  if (marriage?.marriedOn === undefined)
    return { code: "check.marriedDateUnknown", level: "green", article: "D22:22", field };
  const days = daysBetween(marriage.marriedOn, place.bornOn);
  if (days < SIX_MONTHS_IN_DAYS)
    return { code: "check.filiationToCheck", level: "amber", params: { days }, article: "FC:154", field };
  return { code: "check.marriedBefore", level: "green", article: "FC:154", field };
}

function agesCheck({ declared }: CheckedFile): PreCheck {
  const parents = [declared.mother, declared.father].filter((parent) => parent !== undefined);
  const youngest = Math.min(
    ...parents.map((parent) => completedYears(intervalOf(parent.bornOn).last, declared.place.bornOn)),
  );
  if (youngest < 18)
    return {
      code: "check.parentMinor",
      level: "amber",
      params: { age: youngest },
      article: "L36:1",
      field: "mother.bornOn",
    };
  return { code: "check.agesPlausible", level: "green", article: "D22:21", field: "mother.bornOn" };
}

/** Children of one birth may have been declared one by one (L36:27). */
function sameBirthCheck({ declared, sameEvent }: CheckedFile): PreCheck {
  const count = sameEvent.length;
  return declared.child.isMultiple && count > 0
    ? { code: "check.possibleTwin", level: "amber", params: { count }, article: "L36:27", field: null }
    : duplicateCheck(sameEvent);
}
