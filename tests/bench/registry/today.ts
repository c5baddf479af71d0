import { type IsoDay, parseIsoDay } from "#lib/calendar/core/index.ts";
import { moroccanDay, now } from "#lib/platform/clock.ts";

/** The Moroccan civil day of this moment. */
export function today(): IsoDay {
  const day = parseIsoDay(moroccanDay(now()));
  if (!day.ok) throw new Error("the clock gives no day");
  return day.value;
}
