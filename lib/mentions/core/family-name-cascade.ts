import { ageBounds, type DayInterval, type IsoDay } from "#lib/calendar/core/index.ts";

const MAJORITY = 18;

/**
 * Whether a child takes the family name that a decree gives to the father: a minor on its day follows (L36:33, D22:31), an adult asks alone
 * (D99:21, FC:209). `unsure` where only the year or the month of the birth is known and both are possible: an officer decides.
 */
export function followsFamilyName(born: DayInterval, decreedOn: IsoDay): "follows" | "asksAlone" | "unsure" {
  const { least, most } = ageBounds(born, decreedOn);
  if (most < MAJORITY) return "follows";
  return least >= MAJORITY ? "asksAlone" : "unsure";
}
