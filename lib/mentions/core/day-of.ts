import { intervalOf, type IsoDay } from "#lib/calendar/core/index.ts";
import type { DateInCalendars } from "#lib/wording/core/index.ts";

/** The first civil day that a date may mean; a date known in Hijri alone is placed by arithmetic, for order and never for print (D99:19). */
export function dayOf({ gregorian, hijri }: DateInCalendars): IsoDay | undefined {
  if (!gregorian && !hijri) return undefined;
  return intervalOf({
    precision: "day",
    presumed: false,
    writtenIn: gregorian ? (hijri ? "both" : "gregorian") : "hijri",
    gregorian: gregorian ?? null,
    hijri: hijri ?? null,
  }).first;
}
