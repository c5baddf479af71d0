import type { Deadline } from "#lib/calendar/core/index.ts";
import type { Regime } from "#lib/territory/core/index.ts";
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
import type { DeathDeclaration } from "./death-declaration.ts";
import { ageCheck, birthActCheck, familyNameCheck, nationalityCheck } from "./deceased-checks.ts";
import { absentLinks, deathDeclarantRank, isOfficial } from "./declarant-rank.ts";
import { deathDocumentsFor } from "./documents.ts";
import { type DeclaredDeathPlace, isAbnormal } from "./place.ts";

export type CheckedDeath = CheckContext & { declared: DeathDeclaration; deadline: Deadline };

/** Runs every check that this case allows; each gives one line, so that a green file shows what was looked at. They propose; the officer decides. */
export function deathPreChecks(file: CheckedDeath): PreCheck[] {
  const { declared, regime } = file;
  const { place } = declared;
  return [
    deadlineCheck(file, { on: place.diedOn, field: "place.diedOn", notYet: "check.diedInFuture" }),
    declarantCheck(file),
    proxyCheck(declared.declarant, file.today, regime === "R36" ? "L36:37" : "L37:24"),
    mannerCheck(declared, file),
    timeCheck(place, regime),
    ageCheck(declared, regime),
    familyNameCheck(declared, regime),
    birthActCheck(declared, regime),
    nationalityCheck(declared, regime),
    sameDeathCheck(file),
    documentsCheck(needsOf(file), file.documents, regime === "R36" ? "D22:25" : "D99:32"),
  ].filter((check) => check !== undefined);
}

function needsOf({ declared, regime }: CheckedDeath) {
  const { place, deceasedKind, birthAct, declarant } = declared;
  return deathDocumentsFor({ place, kind: deceasedKind.kind, birthAct, declarant }, regime);
}

function declarantCheck({ declared, regime }: CheckedDeath): PreCheck {
  const { link } = declared.declarant;
  if (isOfficial(link))
    return {
      code: "check.declaredByOffice",
      level: "green",
      article: regime === "R36" ? "L36:20" : "L37:26",
      field: "declarant.link",
    };
  const rank = deathDeclarantRank(
    regime,
    link,
    absentLinks(declared.deceasedKind.kind, declared.family?.maritalStatus ?? ""),
  );
  return rankCheck(rank, regime === "R36" ? "L36:37" : "L37:24");
}

/** A body on visaed minutes (L36:38), an abnormal death on the prosecutor's permission: without them nothing is signed. */
export function mannerCheck(
  declared: Pick<DeathDeclaration, "deceasedKind"> & { place: Pick<DeclaredDeathPlace, "placeClass" | "manner"> },
  { regime, documents }: CheckContext,
): PreCheck {
  const field = "place.manner";
  if (declared.deceasedKind.kind === "unidentified")
    return wasSent("policeMinutes", documents)
      ? { code: "check.policeMinutesSent", level: "amber", article: "L36:38", field: null }
      : { code: "check.policeMinutesMissing", level: "red", article: "L36:38", field: null };
  const article = regime === "R36" ? "D22:25" : "D99:32";
  if (declared.place.placeClass === "abroad")
    return {
      code: "check.diedAbroad",
      level: "amber",
      article: regime === "R36" ? "D22:26" : "D99:15",
      field: "place.commune",
    };
  if (!isAbnormal(declared.place.manner)) return { code: "check.mannerNatural", level: "green", article, field };
  return wasSent("prosecutorPermission", documents)
    ? { code: "check.prosecutorPermissionSent", level: "amber", article, field }
    : { code: "check.prosecutorPermissionMissing", level: "red", article, field };
}

/** An hour nobody knows is looked at; no order of deaths follows from it. */
export function timeCheck({ timeUnknown }: Pick<DeclaredDeathPlace, "timeUnknown">, regime: Regime): PreCheck {
  const article = regime === "R36" ? "D22:24" : "D99:33";
  return timeUnknown
    ? { code: "check.timeUnknown", level: "amber", article: "FC:328", field: "place.time" }
    : { code: "check.timeKnown", level: "green", article, field: "place.time" };
}

function sameDeathCheck({ declared, sameEvent }: CheckedDeath): PreCheck {
  const count = sameEvent.length;
  // children of one birth are declared one by one (L36:27)
  if (count > 0 && declared.stillborn?.isMultiple)
    return { code: "check.possibleOtherStillborn", level: "amber", params: { count }, article: "L36:27", field: null };
  return duplicateCheck(sameEvent);
}
