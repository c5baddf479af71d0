import type { IsoDay } from "#lib/calendar/core/index.ts";

/** A civil day in its three numbers, as sentences of mentions take it. */
export function partsOfDay(day: IsoDay): { year: number; month: number; day: number } {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return { year, month, day: date };
}
