import {
  type DateProblem,
  deadline,
  deadlineStatus,
  type IsoDay,
  parseDayFields,
  type TypedDate,
  weekdayOf,
} from "#lib/calendar/core/index.ts";
import { calendarTables, civilDayAt } from "#lib/calendar/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { inTransaction } from "#lib/platform/db.ts";

export type TypedDeadline = { on: IsoDay; lastDay: IsoDay; weekday: number; daysLeft: number; isLate: boolean };

/**
 * The last day for a birth or a death in Morocco on the day typed: both laws end on the thirtieth day after it (D22:40; D99:15 as it is counted here).
 * Refuses a date that is none, or is still to come.
 */
export async function typedDeadline(
  kind: "birth" | "death",
  typed: TypedDate,
  at: Date,
): Promise<Result<TypedDeadline, DateProblem>> {
  const on = parseDayFields(typed);
  if (!on.ok) return on;
  const today = civilDayAt(at);
  if (on.value > today) return err({ code: "declarations.dateInFuture", part: "day" });
  const read = await inTransaction("portal", {}, async (tx) => ok(await calendarTables(tx, today, at)));
  if (!read.ok) throw new Error("the calendar cannot be read");
  const event = { kind, eventOn: on.value, regime: "R36", placeClass: "morocco" } as const;
  const due = deadline(event, { holidays: read.value.holidays, suspensions: [] });
  const { daysLeft, late } = deadlineStatus(due, today);
  return ok({ on: on.value, lastDay: due.lastDay, weekday: weekdayOf(due.lastDay), daysLeft, isLate: late });
}
