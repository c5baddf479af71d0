import { type IsoDay } from "#lib/calendar/core/index.ts";
import { keptCalendar, civilDayAt } from "#lib/calendar/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { inTransaction, type Tx } from "#lib/platform/db.ts";
import { officeMap } from "#lib/territory/index.ts";
import * as store from "../store/index.ts";
import { bringBackInTime, isBackInTime } from "./late/back-in-time.ts";
import { isSameDeadline, moveDeadline, reckoner } from "./reckoned-again.ts";

const AT_ONCE = 100;
const BEFORE_ALL = "00000000-0000-0000-0000-000000000000";

/**
 * Counts every running deadline again with the calendar of this moment: after an announced month, a suspension, a granted day (D22:40).
 * A file counted late whose last day is to come again goes back to where it stood. What has not changed is left alone, so that it may run twice. Gives how many files were read and how many have another last day.
 */
export async function recomputeDeadlines(at: Date): Promise<{ read: number; moved: number }> {
  const today = civilDayAt(at);
  const total = { read: 0, moved: 0 };
  for (let after = BEFORE_ALL; ;) {
    const done = await inTransaction("worker", {}, async (tx) => ok(await recomputeSome(tx, after, today, at)));
    if (!done.ok) throw new Error(done.error.code);
    total.read += done.value.read;
    total.moved += done.value.moved;
    if (done.value.last === undefined) return total;
    after = done.value.last;
  }
}

async function recomputeSome(tx: Tx, after: string, today: IsoDay, at: Date) {
  const files = await store.listRunning(tx, after, AT_ONCE);
  const dueOf = reckoner({ ...(await keptCalendar(tx, today)), tree: (await officeMap(tx, at)).tree });
  let moved = 0;
  for (const { id, status, deadline, commune } of files) {
    const fresh = dueOf(deadline.inputs.event, commune);
    if (isSameDeadline(deadline, fresh) && !isBackInTime({ status }, fresh.lastDay, today)) continue;
    const locked = await store.lockDeclaration(tx, id);
    if (!locked?.deadline) continue;
    const due = dueOf(locked.deadline.inputs.event, commune);
    await moveDeadline(tx, id, locked.deadline, due, at);
    if (isBackInTime(locked, due.lastDay, today)) await bringBackInTime(tx, locked, at);
    if (due.lastDay !== locked.deadline.lastDay) moved += 1;
  }
  return { read: files.length, moved, last: files.length < AT_ONCE ? undefined : files.at(-1)?.id };
}
