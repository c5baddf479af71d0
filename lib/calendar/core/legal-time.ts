import { err, ok, type Result } from "#lib/kernel/result.ts";
import { daysBetween, type IsoDay, isoDay } from "./civil-day.ts";

/** The hour on a clock in Morocco and its distance from UTC that day: with both, the moment is never in doubt. */
export type WallClock = { hour: number; minute: number; offsetMinutes: number };
/** Which of two equal hours, when the clock went back. */
export type AroundChange = "before" | "after";

const EPOCH = isoDay(1970, 1, 1);

/**
 * The legal time of an hour on a day, given the offsets that were in force at that hour (`Africa/Casablanca`).
 * An hour that came twice is refused until the declarant says before or after the change; one that was skipped, always.
 */
export function wallClock(
  { hour, minute }: { hour: number; minute: number },
  offsetsInForce: readonly number[],
  aroundChange?: AroundChange,
): Result<WallClock> {
  if (!isPart(hour, 23)) return err({ code: "calendar.hourOutOfRange" });
  if (!isPart(minute, 59)) return err({ code: "calendar.minuteOutOfRange" });
  const [first, ...others] = [...new Set(offsetsInForce)];
  if (first === undefined) return err({ code: "calendar.hourSkipped" });
  if (others.length === 0) return ok({ hour, minute, offsetMinutes: first });
  if (aroundChange === undefined) return err({ code: "calendar.hourRepeated" });
  // The clock goes back when the offset shrinks: the larger offset is the earlier moment.
  const choose = aroundChange === "before" ? Math.max : Math.min;
  return ok({ hour, minute, offsetMinutes: choose(first, ...others) });
}

/** Minutes since 1970 of a legal time, to put two events in order across a change of the clock. */
export function epochMinutes(day: IsoDay, { hour, minute, offsetMinutes }: WallClock): number {
  return daysBetween(EPOCH, day) * 1440 + hour * 60 + minute - offsetMinutes;
}

function isPart(value: number, most: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= most;
}
