import { appendAudit } from "#lib/audit/index.ts";
import { isWorkingDay, type HolidayTable, type IsoDay } from "#lib/calendar/core/index.ts";
import { calendarTables, civilDayAt } from "#lib/calendar/index.ts";
import { lockDeclaration, tell } from "#lib/declarations/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { inTransaction, type Tx } from "#lib/platform/db.ts";
import { reminderDay } from "../core/index.ts";
import * as store from "../store.ts";

type Now = { today: IsoDay; holidays: HolidayTable; at: Date };
type Move = "remind" | "free";

/**
 * Reminds of the appointments whose eve among working days has come, each once. An appointment on a day that has become a holiday or that
 * the office has closed is given back, and its family told to choose another. Gives how many of each; run again, it does nothing more.
 */
export async function remindOfAppointments(at: Date): Promise<{ reminded: number; freed: number }> {
  const today = civilDayAt(at);
  const done: Record<Move, number> = { remind: 0, free: 0 };
  const read = await inTransaction("worker", {}, async (tx) => {
    const { holidays } = await calendarTables(tx, today, at);
    return ok({ holidays, awaited: await store.listAwaited(tx, today) });
  });
  if (!read.ok) return { reminded: 0, freed: 0 };
  const now: Now = { today, holidays: read.value.holidays, at };
  for (const awaited of read.value.awaited.filter((one) => moveOf(one, now) !== null)) {
    const moved = await inTransaction("worker", {}, async (tx) => ok(await tellOne(tx, awaited, now)));
    if (moved.ok && moved.value !== null) done[moved.value] += 1;
  }
  return { reminded: done.remind, freed: done.free };
}

function moveOf({ day, isClosed, isReminded }: store.Awaited, { today, holidays }: Now): Move | null {
  if (isClosed || !isWorkingDay(day, holidays)) return "free";
  return !isReminded && reminderDay(day, holidays) <= today ? "remind" : null;
}

/** The file is locked before its appointment, as everywhere. */
async function tellOne(tx: Tx, { id, declarationId }: store.Awaited, now: Now): Promise<Move | null> {
  const file = await lockDeclaration(tx, declarationId);
  const awaited = await store.takeAwaited(tx, id);
  const move = awaited ? moveOf(awaited, now) : null;
  if (!file || !awaited || move === null) return null;
  const subject = { kind: "appointment", id };
  if (move === "free") await store.endAppointment(tx, id, "freed", now.at);
  else await store.markReminded(tx, id, now.at);
  const { day, time } = awaited;
  await tell(tx, file, move === "free" ? "appointmentOff" : "appointmentReminder", { day, time });
  await appendAudit(tx, { kind: "system" }, [
    move === "free"
      ? { type: "appointment.freed", subject, detail: { day } }
      : { type: "appointment.reminded", subject },
  ]);
  return move;
}
