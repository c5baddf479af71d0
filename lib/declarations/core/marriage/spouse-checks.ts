import { ageBounds, intervalOf, type IsoDay } from "#lib/calendar/core/index.ts";
import type { Spouse } from "../couple/index.ts";
import type { PreCheck } from "../form/index.ts";
import type { MarriageDeclaration } from "./sections.ts";

const MAJORITY = 18;

/**
 * A married man marries again with the court's permission alone (FC:40-46). Without its reference, a Moroccan act is stopped;
 * a judgment or a foreign deed is shown to the officer.
 */
export function polygamyCheck({ husband, deed }: MarriageDeclaration): PreCheck {
  const field = "husband.statusBefore";
  if (husband.statusBefore !== "married") return { code: "check.noPolygamy", level: "green", article: "FC:40", field };
  if (husband.permissionNumber !== undefined)
    return { code: "check.polygamyPermitted", level: "green", article: "FC:44", field: "husband.permissionNumber" };
  const isMoroccanAct = deed.titleKind === "adoulAct" || deed.titleKind === "mutualAcknowledgement";
  return {
    code: "check.polygamyWithoutPermission",
    level: isMoroccanAct ? "red" : "amber",
    article: "FC:42",
    field: "husband.permissionNumber",
  };
}

/** Capacity for marriage is complete at eighteen solar years; the family judge may permit earlier (FC:19-20). */
export function marriageAgeCheck({ husband, wife, place }: MarriageDeclaration): PreCheck {
  const minor = [["husband", husband] as const, ["wife", wife] as const].find(
    ([, spouse]) => spouse.wasMinor === "yes" || leastAge(spouse, place.marriedOn) < MAJORITY,
  );
  if (!minor) return { code: "check.spousesAdult", level: "green", article: "FC:19", field: "wife.bornOn" };
  const [who, { minorPermission }] = minor;
  return minorPermission === undefined
    ? { code: "check.minorWithoutPermission", level: "amber", article: "FC:20", field: `${who}.minorPermission` }
    : { code: "check.minorPermitted", level: "green", article: "FC:20", field: `${who}.minorPermission` };
}

/** A birth known by its year alone may be as late as its last day. */
function leastAge({ bornOn }: Pick<Spouse, "bornOn">, on: IsoDay): number {
  return ageBounds(intervalOf(bornOn), on).least;
}
