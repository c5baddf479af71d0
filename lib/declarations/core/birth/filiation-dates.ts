import { addYears, daysBetween, type IsoDay } from "#lib/calendar/core/index.ts";

/** Six lunar months: the shortest time between the contract and a birth that belongs to the marriage (FC:154). */
const SIX_MONTHS_IN_DAYS = 177;

type Dates = {
  place?: { bornOn: IsoDay } | undefined;
  marriage?: { marriedOn?: IsoDay | undefined; endedOn?: IsoDay | undefined } | undefined;
};

/** How the birth stands to the marriage (FC:154): too soon after the contract, more than a year after its end, or within. */
export function filiationByDates({ place, marriage }: Dates): "unknown" | "tooSoon" | "tooLate" | "within" {
  if (!place || !marriage) return "unknown";
  const { marriedOn, endedOn } = marriage;
  if (marriedOn !== undefined && daysBetween(marriedOn, place.bornOn) < SIX_MONTHS_IN_DAYS) return "tooSoon";
  if (endedOn !== undefined && place.bornOn > addYears(endedOn, 1)) return "tooLate";
  return marriedOn === undefined ? "unknown" : "within";
}

/** The child is registered all the same; an acknowledgement or a judgment may be asked (FC:152-159). */
export function isFiliationDoubtful(dates: Dates): boolean {
  return ["tooSoon", "tooLate"].includes(filiationByDates(dates));
}
