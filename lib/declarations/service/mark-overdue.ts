import { appendAudit } from "#lib/audit/index.ts";
import { type IsoDay } from "#lib/calendar/core/index.ts";
import { calendarTables, civilDayAt } from "#lib/calendar/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { inTransaction, type Tx } from "#lib/platform/db.ts";
import { officeMap } from "#lib/territory/index.ts";
import { answerAt, mayMove } from "../core/index.ts";
import * as store from "../store/index.ts";
import { becomeOverdue } from "./late/become-overdue.ts";
import { moveDeadline, reckoner } from "./reckoned-again.ts";

const MOST = 5_000;

/**
 * Files whose deadline has passed become overdue (L36:21, D22:40). The deadline is reckoned again with the calendar of today first: a
 * feast announced since or a suspension may have moved it, and then the file keeps its state and takes the new day. Gives how many.
 */
export async function markOverdue(at: Date): Promise<number> {
  const today = civilDayAt(at);
  const past = await inTransaction("worker", {}, async (tx) => ok(await store.listPastDeadline(tx, today, MOST)));
  let marked = 0;
  for (const id of past.ok ? past.value : []) {
    const done = await inTransaction("worker", {}, async (tx) => ok(await markOne(tx, id, today, at)));
    if (done.ok && done.value) marked += 1;
  }
  return marked;
}

async function markOne(tx: Tx, id: string, today: IsoDay, at: Date): Promise<boolean> {
  const file = await store.lockDeclaration(tx, id);
  if (!file?.deadline || !mayMove(file.status, "overdue") || today <= file.deadline.lastDay) return false;
  const { tree } = await officeMap(tx, at);
  const dueOf = reckoner({ ...(await calendarTables(tx, today, at)), tree });
  const due = dueOf(file.deadline.inputs.event, answerAt(file.answers, "place.commune"));
  if (due.lastDay >= today) {
    await moveDeadline(tx, id, file.deadline, due, at);
    return false;
  }
  await appendAudit(tx, { kind: "system" }, await becomeOverdue(tx, file, at));
  return true;
}
