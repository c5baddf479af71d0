import type { Deadline } from "#lib/calendar/core/index.ts";
import { type CheckContext, deadlineCheck, duplicateCheck, type PreCheck } from "../form/index.ts";
import { mannerCheck, timeCheck } from "./pre-checks.ts";
import type { UndeclaredDeath } from "./undeclared.ts";

type Checked = CheckContext & { declared: UndeclaredDeath; deadline: Deadline };

/** What is looked at of a death without declarant; the sixty days of an act ex officio are counted where the calendar is known (D22:40). */
export function undeclaredChecks(file: Checked): PreCheck[] {
  const { place, deceasedKind, deceased, mother, exOfficio } = file.declared;
  const term = exOfficio
    ? ({ code: "check.exOfficio", level: "amber", article: "L36:39", field: null } as const)
    : deadlineCheck(file, { on: place.diedOn, field: "place.diedOn", notYet: "check.diedInFuture" });
  const checks: (PreCheck | undefined)[] = [
    term,
    mannerCheck({ place, deceasedKind }, file),
    timeCheck(place, file.regime),
    deceased && deceased.nationality !== "MA"
      ? { code: "check.foreigner", level: "amber", article: "L36:1", field: "deceased.nationality" }
      : undefined,
    mother?.isWithoutPapers
      ? { code: "check.identityDeclared", level: "amber", article: "L36:1", field: "mother.givenName" }
      : undefined,
    duplicateCheck(file.sameEvent),
  ];
  return checks.filter((check) => check !== undefined);
}
