import type { AuditEvent } from "#lib/audit/core/index.ts";
import type { StaffSession } from "#lib/auth/index.ts";
import type { DeskContext, Ran } from "#lib/gate/index.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { inTransaction, type Tx } from "#lib/platform/db.ts";
import { mayStep, type NoticeSide, type NoticeStatus } from "../core/index.ts";
import * as store from "../store/index.ts";

export type Wanted = { id: string };
export type Stepped = { id: string; status: NoticeStatus };

/** The side of a notice on which an office stands: both where it tells itself. */
export function sidesOf({ senderOffice, receiverOffice }: store.Notice, office: string): NoticeSide[] {
  return [
    ...(senderOffice === office ? (["sender"] as const) : []),
    ...(receiverOffice === office ? (["receiver"] as const) : []),
  ];
}

/** Reads under the rights of a session at the desk. */
export async function readAtDesk<T>({ token }: StaffSession, read: (tx: Tx) => Promise<T>): Promise<T> {
  const done = await inTransaction("desk", { "app.session": token }, async (tx) => ok(await read(tx)));
  if (!done.ok) throw new Error(done.error.code);
  return done.value;
}

/** One step of one side. On paper the answer comes to the sender, who enters it. */
export async function step(
  { tx, at, office, officer }: DeskContext,
  id: string,
  wanted: NoticeSide | "either",
  move: store.Move,
  type: AuditEvent["type"],
): Promise<Ran<Stepped>> {
  const notice = await store.lockNotice(tx, id);
  if (!notice) return err({ code: "notices.notFound" });
  const mine = sidesOf(notice, office).filter((side) => wanted === "either" || side === wanted);
  const isOnPaper = notice.paper !== null;
  if (!mine.some((side) => mayStep(notice.status, move.status, side, isOnPaper)))
    return err({ code: "notices.notPossibleNow" });
  await store.moveNotice(tx, notice, move, { accountId: officer.accountId, officeCode: office }, at);
  const detail = { kind: notice.kind, office, reason: move.refusal ?? null };
  return ok({ value: { id, status: move.status }, events: [{ type, subject: { kind: "notice", id }, detail }] });
}
