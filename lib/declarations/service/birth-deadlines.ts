import {
  type DateProblem,
  deadline,
  deadlineStatus,
  type IsoDay,
  parseDayFields,
  parseIsoDay,
  type TypedDate,
  weekdayOf,
} from "#lib/calendar/core/index.ts";
import { calendarTables } from "#lib/calendar/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { moroccanDay } from "#lib/platform/clock.ts";
import { inTransaction } from "#lib/platform/db.ts";

export type BirthDeadline = { bornOn: IsoDay; lastDay: IsoDay; weekday: number; daysLeft: number; isLate: boolean };

/**
 * The last day for a birth in Morocco on the day typed: both laws count thirty days from the day after (D22:40, D99:15).
 * Refuses a date that is none, or is still to come.
 */
export async function birthDeadlines(typed: TypedDate, at: Date): Promise<Result<BirthDeadline, DateProblem>> {
  const bornOn = parseDayFields(typed);
  if (!bornOn.ok) return bornOn;
  const today = parseIsoDay(moroccanDay(at));
  if (!today.ok) throw new Error("the clock gives no day");
  if (bornOn.value > today.value) return err({ code: "birth.bornInFuture", part: "day" });
  const read = await inTransaction("portal", {}, async (tx) => ok(await calendarTables(tx, today.value, at)));
  if (!read.ok) throw new Error("the calendar cannot be read");
  const event = { kind: "birth", eventOn: bornOn.value, regime: "R36", placeClass: "morocco" } as const;
  const due = deadline(event, { holidays: read.value.holidays, suspensions: [] });
  const { daysLeft, late } = deadlineStatus(due, today.value);
  return ok({ bornOn: bornOn.value, lastDay: due.lastDay, weekday: weekdayOf(due.lastDay), daysLeft, isLate: late });
}
