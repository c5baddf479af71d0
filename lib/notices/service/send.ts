import { appendAudit } from "#lib/audit/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { inTransaction, type Tx } from "#lib/platform/db.ts";
import { logFault } from "#lib/platform/log.ts";
import { signedEnvelope } from "#lib/seal/index.ts";
import { presentHolder } from "#lib/territory/core/index.ts";
import { officeMap } from "#lib/territory/index.ts";
import { canonOfNotice } from "../core/index.ts";
import * as store from "../store/index.ts";

/** Signs the notices that have their address and lays each before its office. One that fails stops none of the others. Gives how many left. */
export async function sendNotices(at: Date): Promise<number> {
  const listed = await inTransaction("worker", {}, async (tx) => ok(await store.listAddressed(tx)));
  let sent = 0;
  for (const id of listed.ok ? listed.value : []) {
    try {
      const done = await inTransaction("worker", {}, async (tx) => ok(await sendOne(tx, id, at)));
      if (done.ok && done.value) sent += 1;
    } catch (fault) {
      logFault(fault, { task: "send-notices", id });
    }
  }
  return sent;
}

/**
 * Where both offices work on this store, what leaves has arrived; what goes to an office of another node is carried there. A notice for an office
 * that was closed goes to whoever holds its registers today (D99:11).
 */
async function sendOne(tx: Tx, id: string, at: Date): Promise<boolean> {
  const notice = await store.lockNotice(tx, id);
  if (notice?.status !== "to_send" || notice.receiverOffice === null) return false;
  const { content, receiverOffice, version } = notice;
  const receiver = await holderToday(tx, receiverOffice, at);
  const { envelope, keyId } = await signedEnvelope(tx, canonOfNotice({ content, receiver }));
  const toNode = await store.findNodeOfOffice(tx, receiver);
  await store.moveNotice(
    tx,
    { id, version },
    { status: "sent", envelope, keyId, receiverOffice: receiver, ...(toNode && { toNode }) },
    null,
    at,
  );
  if (!toNode) await store.moveNotice(tx, { id, version: version + 1 }, { status: "delivered" }, null, at);
  await appendAudit(tx, { kind: "system" }, [
    { type: "notice.sent", subject: { kind: "notice", id }, detail: { kind: notice.kind, receiver } },
  ]);
  return true;
}

async function holderToday(tx: Tx, code: string, at: Date): Promise<string> {
  const offices = new Map((await officeMap(tx, at)).offices.map((office) => [office.code, office]));
  return presentHolder(offices, code, civilDayAt(at))?.code ?? code;
}
