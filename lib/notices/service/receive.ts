import { appendAudit } from "#lib/audit/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import type { Message, MessageContext } from "#lib/gate/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { sameBytes } from "#lib/platform/crypto.ts";
import type { Tx } from "#lib/platform/db.ts";
import { uuidv7 } from "#lib/platform/random.ts";
import { isSignedBy, openCoseSign1 } from "#lib/seal/core/index.ts";
import { answerOfCanon, noticeOfCanon, stepsLeft } from "../core/index.ts";
import * as store from "../store/index.ts";

/** Who signed an envelope, by the keys of the nodes that are known here; nothing for any other. */
export async function openMessage(tx: Tx, envelope: Uint8Array<ArrayBuffer>): Promise<Message | undefined> {
  const opened = openCoseSign1(envelope);
  if (!opened.ok) return undefined;
  const { keyId, message, signature, payload } = opened.value;
  const node = await store.findNodeOfKey(tx, keyId);
  return node && isSignedBy(node.publicKey, message, signature) ? { node: node.code, payload, envelope } : undefined;
}

/**
 * Lays before its office a notice that another node carried here, once however often it comes. Refuses one whose sender is no office or court of
 * that node, one for an office that is not of this node, and another notice under a reference that is taken.
 */
export async function receiveNotice(
  { tx, at }: MessageContext,
  { node, payload, envelope }: Message,
): Promise<Result<void>> {
  const read = noticeOfCanon(payload);
  if (!read.ok) return err({ code: "notices.unreadable" });
  const { content, receiver } = read.value;
  const sender = content.sender.code;
  const theirs = content.court ? await store.findNodeOfCourt(tx, sender) : await store.findNodeOfOffice(tx, sender);
  if (theirs !== node) return err({ code: "notices.notTheirs" });
  const isOurs = (await store.isOffice(tx, receiver)) && !(await store.findNodeOfOffice(tx, receiver));
  if (!isOurs) return err({ code: "notices.notOurs" });
  const arrived = { id: uuidv7(), node, content, receiver, dueOn: civilDayAt(at) };
  if (await store.insertArrived(tx, arrived, envelope)) {
    await store.tellNotice(tx, arrived.id, "delivered", null, at);
    const detail = { kind: content.kind, node, receiver };
    const subject = { kind: "notice", id: arrived.id } as const;
    await appendAudit(tx, { kind: "system" }, [{ type: "notice.received", subject, detail }]);
    return ok(undefined);
  }
  return (await isSame(tx, sender, content.reference, payload))
    ? ok(undefined)
    : err({ code: "notices.referenceTaken" });
}

async function isSame(tx: Tx, sender: string, reference: string, payload: Uint8Array): Promise<boolean> {
  const id = await store.findIdByReference(tx, sender, reference);
  const kept = id === undefined ? undefined : await store.findNotice(tx, id);
  const opened = openCoseSign1(kept?.envelope ?? new Uint8Array(0));
  return opened.ok && sameBytes(opened.value.payload, payload);
}

/**
 * What the receiver's node says became of a notice; told again, or out of order, it changes nothing more. Refuses an answer to no notice of
 * ours for that node, and one that contradicts what an answer on paper said.
 */
export async function receiveAnswer(
  { tx, at }: MessageContext,
  { node, payload, envelope }: Message,
): Promise<Result<void>> {
  const read = answerOfCanon(payload);
  if (!read.ok) return err({ code: "notices.unreadable" });
  const answer = read.value;
  const id = await store.findIdByReference(tx, answer.sender, answer.reference);
  const notice = id === undefined ? undefined : await store.lockNotice(tx, id);
  if (notice?.toNode !== node || notice.receiverOffice !== answer.receiver) return err({ code: "notices.notFound" });
  const left = stepsLeft(notice.status, answer);
  if (!left.ok) return left;
  for (const [step, { status }] of left.value.entries()) {
    const { executed, refusal } = answer;
    const move = {
      status,
      answer: envelope,
      ...(status === "executed" && executed && { executed }),
      ...(status === "refused" && refusal && { refusal: refusal.reason, refusalNote: refusal.note }),
    };
    await store.moveNotice(tx, { id: notice.id, version: notice.version + step }, move, null, at);
  }
  const last = left.value.at(-1);
  if (!last) return ok(undefined);
  const detail = { kind: notice.kind, node, status: last.status };
  const subject = { kind: "notice", id: notice.id } as const;
  await appendAudit(tx, { kind: "system" }, [{ type: "notice.answered", subject, detail }]);
  return ok(undefined);
}
