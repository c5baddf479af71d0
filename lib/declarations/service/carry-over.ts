import { appendAudit } from "#lib/audit/index.ts";
import { compareDays, type IsoDay } from "#lib/calendar/core/index.ts";
import { civilDayAt, keptCalendar } from "#lib/calendar/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { inTransaction, type Tx } from "#lib/platform/db.ts";
import type { Regime } from "#lib/territory/core/index.ts";
import { readOfficeMap } from "#lib/territory/index.ts";
import { answerAt } from "../core/index.ts";
import * as store from "../store/index.ts";
import { moveDeadline, reckoner } from "./reckoned-again.ts";

const MOST = 5_000;

/**
 * On the day an office switches, its files in hand go over to the law that its registers now follow (L36:59): the declaration of the law is
 * the completion, and no act enters a closed register. A file whose act is drawn up stays with the wording that was read. Gives how many.
 */
export async function carryOverFiles(at: Date): Promise<number> {
  const today = civilDayAt(at);
  const found = await inTransaction("worker", {}, async (tx) => ok(await store.listToCarryOver(tx, today, MOST)));
  let carried = 0;
  for (const { id, regime } of found.ok ? found.value : []) {
    const done = await inTransaction("worker", {}, async (tx) => ok(await carryOver(tx, id, { regime, today, at })));
    if (done.ok && done.value) carried += 1;
  }
  return carried;
}

async function carryOver(
  tx: Tx,
  id: string,
  { regime, today, at }: { regime: Regime; today: IsoDay; at: Date },
): Promise<boolean> {
  const file = await store.lockDeclaration(tx, id);
  if (!file?.regime || file.regime === regime || file.act !== null) return false;
  const detail = { from: file.regime, to: regime };
  await store.saveRegime(tx, id, regime, at);
  await store.appendStory(tx, id, { what: "carriedOver", at, detail });
  await appendAudit(tx, { kind: "system" }, [
    { type: "declaration.carriedOver", subject: { kind: "declaration", id }, detail },
  ]);
  if (file.deadline) {
    const { tree } = await readOfficeMap(tx);
    const dueOf = reckoner({ ...(await keptCalendar(tx, today)), tree });
    const due = dueOf({ ...file.deadline.inputs.event, regime }, answerAt(file.answers, "place.commune"));
    // nobody loses a day that the law of the sending gave
    if (compareDays(due.lastDay, file.deadline.lastDay) >= 0) await moveDeadline(tx, id, file.deadline, due, at);
  }
  return true;
}
