import {
  completedYears,
  daysBetween,
  deadlineStatus,
  type Deadline,
  intervalOf,
  type IsoDay,
} from "#lib/calendar/core/index.ts";
import { reviewGivenName } from "#lib/names/core/index.ts";
import type { Regime } from "#lib/territory/core/index.ts";
import type { BirthDeclaration } from "./birth-declaration.ts";
import { declarantRank } from "./declarant-rank.ts";
import { documentsFor } from "./documents.ts";

/** A check made before the officer looks. Red stops the signature, amber asks for eyes, green says what was checked. */
export type PreCheck = {
  code: string;
  level: "green" | "amber" | "red";
  params?: Record<string, string | number>;
  article: string;
  field: string | null;
};

export type CheckedFile = {
  declared: BirthDeclaration;
  regime: Regime;
  deadline: Deadline;
  today: IsoDay;
  documents: readonly { kind: string; status: string }[];
  sameEvent: readonly { reference: string | null }[];
};

/** Runs every check; each gives exactly one line, so that a green file shows what was looked at. They propose; the officer decides. */
export function birthPreChecks(file: CheckedFile): PreCheck[] {
  return [
    deadlineCheck(file),
    rankCheck(file),
    nameCheck(file),
    familyNameCheck(file),
    filiationCheck(file),
    agesCheck(file),
    duplicateCheck(file),
    documentsCheck(file),
  ];
}

function deadlineCheck({ deadline, today, declared, regime }: CheckedFile): PreCheck {
  const status = deadlineStatus(deadline, today);
  const article = deadline.rules.at(-1) ?? "D22:40";
  if (status.late)
    return {
      code: regime === "R36" ? "check.lateR36" : "check.lateR37",
      level: "red",
      params: { days: status.daysLate },
      article,
      field: "place.bornOn",
    };
  if (daysBetween(declared.place.bornOn, today) < 0)
    return { code: "check.bornInFuture", level: "red", article, field: "place.bornOn" };
  if (status.daysLeft <= 5)
    return {
      code: "check.deadlineNear",
      level: "amber",
      params: { days: status.daysLeft },
      article,
      field: "place.bornOn",
    };
  return { code: "check.inTime", level: "green", params: { days: status.daysLeft }, article, field: "place.bornOn" };
}

function rankCheck({ declared, regime }: CheckedFile): PreCheck {
  const article = regime === "R36" ? "L36:24" : "L37:16";
  const rank = declarantRank(regime, declared.declarant.link);
  if (rank === 1) return { code: "check.rankFirst", level: "green", article, field: "declarant.link" };
  if (rank === undefined) return { code: "check.rankOutside", level: "amber", article, field: "declarant.link" };
  return { code: "check.rankLower", level: "amber", params: { rank }, article, field: "declarant.link" };
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
    params: { rule: first.code },
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

function duplicateCheck({ declared, sameEvent }: CheckedFile): PreCheck {
  if (sameEvent.length === 0) return { code: "check.noDuplicate", level: "green", article: "L36:23", field: null };
  // children of one birth may have been declared one by one (L36:27)
  if (declared.child.isMultiple)
    return {
      code: "check.possibleTwin",
      level: "amber",
      params: { count: sameEvent.length },
      article: "L36:27",
      field: null,
    };
  return {
    code: "check.possibleDuplicate",
    level: "red",
    params: { count: sameEvent.length },
    article: "L36:23",
    field: null,
  };
}

function documentsCheck({ declared, regime, documents }: CheckedFile): PreCheck {
  const missing = documentsFor(declared, regime).filter(
    (wanted) =>
      wanted.need === "required" && !documents.some((have) => have.kind === wanted.kind && have.status === "clean"),
  );
  const article = regime === "R36" ? "D22:22" : "D99:17";
  if (missing.length === 0) return { code: "check.documentsComplete", level: "green", article, field: null };
  return { code: "check.documentsMissing", level: "amber", params: { count: missing.length }, article, field: null };
}
