import { completedYears, daysBetween, type Deadline, intervalOf } from "#lib/calendar/core/index.ts";
import { reviewGivenName, searchKey } from "#lib/names/core/index.ts";
import {
  type CheckContext,
  deadlineCheck,
  documentsCheck,
  duplicateCheck,
  type PreCheck,
  proxyCheck,
  rankCheck,
  wasSent,
} from "../form/index.ts";
import type { BirthDeclaration } from "./birth-declaration.ts";
import { declarantRank } from "./declarant-rank.ts";
import { documentsArticle, documentsFor, transcriptionArticle } from "./documents.ts";
import { familyNameCheck, spellingsCheck } from "./family-name-checks.ts";
import { familyNameOf } from "./family-name-of.ts";
import { filiationByDates } from "./filiation-dates.ts";
import { nationalityOf } from "./nationality-of.ts";
import { identityOf } from "./parent.ts";

export type CheckedFile = CheckContext & { declared: BirthDeclaration; deadline: Deadline };

/** Runs every check; each gives exactly one line, so that a green file shows what was looked at. They propose; the officer decides. */
export function birthPreChecks(file: CheckedFile): PreCheck[] {
  const { declared, regime } = file;
  return [
    deadlineCheck(file, { on: declared.place.bornOn, field: "place.bornOn", notYet: "check.bornInFuture" }),
    rankCheck(declarantRank(regime, declared.declarant.link), regime === "R36" ? "L36:24" : "L37:16"),
    nameCheck(file),
    familyNameCheck(declared, regime),
    ...spellingsCheck(declared, regime, file.spellings),
    filiationCheck(file),
    agesCheck(file),
    identityCheck(file),
    nationalityCheck(file),
    sameBirthCheck(file),
    ...specialChecks(file),
    documentsCheck(documentsFor(declared, regime), file.documents, documentsArticle(declared, regime)),
  ];
}

function nameCheck({ declared, regime }: CheckedFile): PreCheck {
  const { givenName } = declared.child;
  const found = reviewGivenName(givenName, {
    regime,
    ...(declared.father?.familyName && { familyName: declared.father.familyName }),
  });
  const first = found.refusals[0] ?? found.warnings[0];
  const article = regime === "R36" ? "L36:34" : "L37:21";
  if (!first) return { code: "check.givenNameFine", level: "green", article, field: "child.givenName" };
  return {
    code: "check.givenNameDisputed",
    level: "amber",
    params: { ...first.params, rule: first.code },
    article: first.article,
    field: "child.givenName",
  };
}

function filiationCheck(file: CheckedFile): PreCheck {
  const { declared } = file;
  const { filiation } = declared;
  const field = "filiation.kind";
  if (filiation.kind === "acknowledged") return acknowledgementCheck(file);
  if (filiation.kind === "marriageUndocumented")
    return { code: "check.marriageUndocumented", level: "amber", article: "FC:16", field };
  if (filiation.kind === "motherAlone") return { code: "check.motherAlone", level: "green", article: "L36:25", field };
  switch (filiationByDates(declared)) {
    case "tooSoon": {
      const { marriedOn = declared.place.bornOn } = declared.marriage ?? {};
      const params = { days: daysBetween(marriedOn, declared.place.bornOn) };
      return { code: "check.filiationToCheck", level: "amber", params, article: "FC:154", field };
    }
    case "tooLate":
      return { code: "check.bornAfterMarriage", level: "amber", article: "FC:154", field };
    case "unknown":
      return { code: "check.marriedDateUnknown", level: "green", article: "D22:22", field };
    case "within":
      return { code: "check.marriedBefore", level: "green", article: "FC:154", field };
  }
}

const ACKNOWLEDGEMENT = ["acknowledgementDeed", "fatherFullCopy", "motherFullCopy"] as const;

/** D22:22: without the deed and both full copies the father is not entered, and the mother chooses the names (L36:25). */
function acknowledgementCheck({ documents }: CheckedFile): PreCheck {
  const count = ACKNOWLEDGEMENT.filter((kind) => !wasSent(kind, documents)).length;
  const common = { level: "amber", article: "D22:22", field: "filiation.kind" } as const;
  return count === 0
    ? { code: "check.acknowledged", ...common }
    : { code: "check.acknowledgementIncomplete", params: { count }, ...common };
}

/** L36:1: somebody without papers is registered by their own word, and the officer sees it. */
function identityCheck({ declared }: CheckedFile): PreCheck {
  const { father, mother } = declared;
  const declaredOnly = (
    [
      ["mother", mother],
      ["father", father],
    ] as const
  ).find(([, parent]) => parent && identityOf(parent)?.kind === "declared");
  return declaredOnly
    ? { code: "check.identityDeclared", level: "amber", article: "L36:1", field: `${declaredOnly[0]}.givenName` }
    : { code: "check.identityByPapers", level: "green", article: "L36:1", field: "mother.givenName" };
}

/** NAT:6: the child of a Moroccan father or mother is Moroccan; another child is registered with its own nationality (L36:1). */
function nationalityCheck({ declared, regime }: CheckedFile): PreCheck {
  const article = regime === "R36" ? "L36:1" : "L37:3";
  const parents = [declared.mother, declared.father].filter((parent) => parent !== undefined);
  if (nationalityOf(declared) !== "MA")
    return { code: "check.childForeign", level: "amber", article, field: "child.nationality" };
  return parents.every(({ nationality }) => nationality === "MA")
    ? { code: "check.childMoroccan", level: "green", article: "NAT:6", field: "mother.nationality" }
    : { code: "check.childMoroccanByOne", level: "green", article: "NAT:6", field: "mother.nationality" };
}

function agesCheck({ declared, regime }: CheckedFile): PreCheck {
  const parents = [declared.mother, declared.father].filter((parent) => parent !== undefined);
  const youngest = Math.min(
    ...parents.map((parent) => completedYears(intervalOf(parent.bornOn).last, declared.place.bornOn)),
  );
  if (youngest < 18)
    return {
      code: "check.parentMinor",
      level: "amber",
      params: { age: youngest },
      article: regime === "R36" ? "L36:1" : "L37:3",
      field: "mother.bornOn",
    };
  const article = regime === "R36" ? "D22:21" : "D99:18";
  return { code: "check.agesPlausible", level: "green", article, field: "mother.bornOn" };
}

/** Children of one birth may have been declared one by one (L36:27): a brother's or a sister's file is no double. */
function sameBirthCheck({ declared, sameEvent, siblings = [] }: CheckedFile): PreCheck {
  const others = sameEvent.filter(({ reference }) => !siblings.some((sibling) => sibling.reference === reference));
  const count = others.length;
  return declared.child.isMultiple && count > 0
    ? { code: "check.possibleTwin", level: "amber", params: { count }, article: "L36:27", field: null }
    : duplicateCheck(others);
}

/** What only some births need: a proxy, twins, a sex that is awaited, a birth abroad or on the way. */
function specialChecks(file: CheckedFile): PreCheck[] {
  const { child, foreignAct, vehicle, declarant } = file.declared;
  const transcription = transcriptionArticle(file.regime);
  const checks: (PreCheck | undefined)[] = [
    proxyCheck(declarant, file.today, file.regime === "R36" ? "L36:24" : "L37:16"),
    twinNameCheck(file),
    child.sex === "pendingCertificate"
      ? { code: "check.sexAwaited", level: "amber", article: "L36:28", field: "child.sex" }
      : undefined,
    foreignAct && { code: "check.transcription", level: "amber", article: transcription, field: "foreignAct.number" },
    foreignAct?.isAtConsulate && {
      code: "check.consularAct",
      level: "amber",
      article: "L36:23",
      field: "foreignAct.number",
    },
    foreignAct && (foreignAct.notTakenOver.ar ?? foreignAct.notTakenOver.latin) !== undefined
      ? { code: "check.foreignContents", level: "amber", article: transcription, field: "foreignAct.notTakenOver" }
      : undefined,
    vehicle &&
      (vehicle.journal === undefined
        ? { code: "check.journalMissing", level: "amber", article: "L36:31", field: "vehicle.name" }
        : { code: "check.onBoard", level: "green", article: "L36:31", field: "vehicle.journal" }),
  ];
  return checks.filter((check) => check !== undefined);
}

/** L36:27: every twin has a given name of its own. */
function twinNameCheck({ declared, sameEvent, siblings = [] }: CheckedFile): PreCheck | undefined {
  const { givenName, isMultiple } = declared.child;
  if (!isMultiple) return undefined;
  const family = familyNameOf(declared);
  const ours = searchKey(`${givenName.ar} ${family.ar}`);
  const same = [...siblings, ...sameEvent].some(({ name }) => name !== undefined && searchKey(name.ar) === ours);
  const common = { article: "L36:27", field: "child.givenName" };
  return same
    ? { code: "check.twinSameName", level: "red", ...common }
    : { code: "check.twinOwnName", level: "green", params: { count: siblings.length }, ...common };
}
