import type { PreCheck } from "../form/index.ts";
import type { DivorceDeclaration } from "./sections.ts";

/** The marriage that ends: date, number and page of the register (FC:139). */
export function marriageReferenceCheck({ dissolvedMarriage }: DivorceDeclaration): PreCheck {
  const { number, page } = dissolvedMarriage;
  return number !== undefined && page !== undefined
    ? { code: "check.marriageReferenceStated", level: "green", article: "FC:139", field: "dissolvedMarriage.number" }
    : { code: "check.marriageReferenceMissing", level: "amber", article: "FC:139", field: "dissolvedMarriage.number" };
}

/** Marriage, permission, title, address or exequatur follow one another. */
export function divorceDatesCheck({ place, dissolution, dissolvedMarriage }: DivorceDeclaration): PreCheck {
  const wrong = (code: string, article: string, field: string): PreCheck => ({ code, level: "red", article, field });
  const { drawnUpOn, permissionOn, addressedOn, exequaturOn } = dissolution;
  const dissolvedFirst = [place.dissolvedOn, drawnUpOn].some((day) => day < dissolvedMarriage.marriedOn);
  if (dissolvedFirst) return wrong("check.divorceBeforeMarriage", "FC:139", "dissolvedMarriage.marriedOn");
  const outOfOrder = (field: string, article: string) =>
    wrong("check.datesOutOfOrder", article, `dissolution.${field}`);
  if (permissionOn !== undefined && permissionOn > drawnUpOn) return outOfOrder("permissionOn", "FC:79");
  if (addressedOn !== undefined && addressedOn < drawnUpOn) return outOfOrder("addressedOn", "D99:27");
  if (exequaturOn !== undefined && exequaturOn < drawnUpOn) return outOfOrder("exequaturOn", "FC:128");
  return { code: "check.datesInOrder", level: "green", article: "FC:139", field: "place.dissolvedOn" };
}
