import type { Deadline } from "#lib/calendar/core/index.ts";
import { type CheckContext, deadlineCheck, documentsCheck, duplicateCheck, type PreCheck } from "../../form/index.ts";
import { approximateBirth } from "./dates.ts";
import { foundlingDocuments } from "./documents.ts";
import type { FoundlingDeclaration } from "./sections.ts";

type Checked = CheckContext & { declared: FoundlingDeclaration; deadline: Deadline };

/** What is looked at of a declaration by the King's prosecutor before the officer does (L36:25, NAT:7). */
export function foundlingChecks(file: Checked): PreCheck[] {
  const { child, foundling, place } = file.declared;
  const age = approximateBirth(foundling).precision;
  const checks: (PreCheck | undefined)[] = [
    deadlineCheck(file, { on: place.foundOn, field: "place.foundOn", notYet: "check.bornInFuture" }),
    { code: "check.declaredByProsecutor", level: "green", article: "L36:25", field: "prosecutor.court" },
    { code: "check.namesByOfficer", level: "amber", article: "L36:25", field: null },
    age === "day"
      ? { code: "check.birthDayKnown", level: "green", article: "L36:25", field: "foundling.bornOn" }
      : { code: "check.birthApproximate", level: "amber", article: "D99:19", field: "foundling.age.count" },
    { code: "check.foundlingMoroccan", level: "green", article: "NAT:7", field: null },
    child.sex === "pendingCertificate"
      ? { code: "check.sexAwaited", level: "amber", article: "L36:28", field: "child.sex" }
      : undefined,
    sameMinutesCheck(file),
    documentsCheck(foundlingDocuments(file.declared), file.documents, "L36:25"),
  ];
  return checks.filter((check) => check !== undefined);
}

/** One child, one declaration; children found together stand in the same minutes (L36:27). */
function sameMinutesCheck({ declared, sameEvent }: Checked): PreCheck {
  const count = sameEvent.length;
  return declared.child.count !== undefined && count > 0
    ? { code: "check.possibleTwin", level: "amber", params: { count }, article: "L36:27", field: null }
    : duplicateCheck(sameEvent);
}
