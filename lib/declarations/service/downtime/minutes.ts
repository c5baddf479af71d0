import type { DeskContext, Ran } from "#lib/gate/index.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { uuidv7 } from "#lib/platform/random.ts";
import { type EndInput, endSpell, type OpeningInput, openSpell, settle, stageOf } from "../../core/index.ts";
import * as store from "../../store/index.ts";
import { instantOf } from "./instant.ts";

const event = (
  type: "interruption.opened" | "interruption.ended" | "interruption.settled",
  id: string,
  detail: object,
) => ({
  type,
  subject: { kind: "interruption", id },
  detail: { ...detail },
});

/**
 * Opens the minutes of a time without the system, now or afterwards (L36:19). Refuses a time to come, and one that overlaps another of the
 * office.
 */
export async function openInterruption(
  { tx, at, office, officer }: DeskContext,
  { beganOn, beganTime, endedOn, endedTime, cause, note = "", minutesBy }: OpeningInput,
): Promise<Ran<{ id: string }>> {
  if ((endedOn === undefined) !== (endedTime === undefined)) return err({ code: "downtime.endIncomplete" });
  await store.holdDowntime(tx);
  const endedAt = endedOn && endedTime ? instantOf(endedOn, endedTime) : null;
  const opened = openSpell(
    { beganAt: instantOf(beganOn, beganTime), endedAt },
    await store.listInterruptions(tx, office),
    at,
  );
  if (!opened.ok) return opened;
  const id = uuidv7();
  const by = { openedBy: officer.accountId, openedAt: at, endedBy: endedAt && officer.accountId };
  await store.insertInterruption(tx, { id, officeCode: office, ...opened.value, cause, note, minutesBy, ...by });
  return ok({ value: { id }, events: [event("interruption.opened", id, { office, cause })] });
}

/** Ends a running interruption. Refuses an end that is not after its beginning, or has not come. */
export async function endInterruption(
  { tx, at, office, officer }: DeskContext,
  { id, endedOn, endedTime }: EndInput & { id: string },
): Promise<Ran<{ id: string }>> {
  await store.holdDowntime(tx);
  const minutes = await store.lockInterruption(tx, id);
  if (!minutes) return err({ code: "downtime.notFound" });
  if (stageOf(minutes) !== "running") return err({ code: "downtime.endedBefore" });
  const ended = endSpell(minutes, instantOf(endedOn, endedTime), at);
  if (!ended.ok) return ended;
  const receipts = await store.listGiven(tx, id);
  const { endedAt } = ended.value;
  if (receipts.some(({ declaredAt }) => declaredAt !== null && endedAt !== null && declaredAt > endedAt))
    return err({ code: "downtime.endBeforeReceipt" });
  if (endedAt !== null) await store.saveEnd(tx, id, { endedAt, endedBy: officer.accountId });
  return ok({ value: { id }, events: [event("interruption.ended", id, { office })] });
}

/** Says that all was entered. Refuses while a number given in it is neither entered nor explained. */
export async function settleInterruption(
  { tx, at, office, officer }: DeskContext,
  { id }: { id: string },
): Promise<Ran<{ id: string }>> {
  const minutes = await store.lockInterruption(tx, id);
  if (!minutes) return err({ code: "downtime.notFound" });
  const receipts = await store.listGiven(tx, id);
  const settled = settle(minutes, receipts);
  if (!settled.ok) return settled;
  await store.saveSettlement(tx, id, { settledAt: at, settledBy: officer.accountId });
  const entered = receipts.filter(({ enteredAt }) => enteredAt !== null).length;
  const detail = { office, entered, unused: receipts.length - entered };
  return ok({ value: { id }, events: [event("interruption.settled", id, detail)] });
}
