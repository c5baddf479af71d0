import { ageBounds, type DayInterval, type IsoDay } from "#lib/calendar/core/index.ts";

const MAJORITY = 18;

/**
 * Whether a child takes the family name that a decree gives to the father. No text that was read says it of children: the name binds the
 * descendants (L36:33) and the decree is applied (D22:31), so a minor on its day follows and an adult asks alone (FC:209), our own rule, which
 * an officer validates act by act. `unsure` where only the year or the month of the birth is known and both are possible: an officer decides.
 */
export function followsFamilyName(born: DayInterval, decreedOn: IsoDay): "follows" | "asksAlone" | "unsure" {
  const { least, most } = ageBounds(born, decreedOn);
  if (most < MAJORITY) return "follows";
  return least >= MAJORITY ? "asksAlone" : "unsure";
}
