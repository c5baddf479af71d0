import type { IsoDay } from "#lib/calendar/core/index.ts";
import { moroccanTime } from "#lib/platform/clock.ts";

/** The instant that a clock on a Moroccan wall showed. */
export function instantOf(day: IsoDay, { hour, minute }: { hour: number; minute: number }): Date {
  const asUtc = new Date(`${day}T${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}:00Z`);
  return new Date(asUtc.getTime() - moroccanTime(asUtc).offsetMinutes * 60_000);
}
