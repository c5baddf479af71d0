import { databaseDay, type IsoDay } from "#lib/calendar/core/index.ts";
import type { Tx } from "#lib/platform/db.ts";
import { sameBytes } from "#lib/platform/crypto.ts";
import type { CourtNoticeKind, NoticeContent } from "../core/index.ts";
import { type Notice, noticeOf } from "./notice-store.ts";

export type Sending = { id: string; reference: string; kind: CourtNoticeKind; at: Date };

/** Takes a court's reference for what it sends, once: `same` where the same was sent under it before, `taken` where something else was. */
export async function takeReference(
  tx: Tx,
  sending: Omit<Sending, "at"> & { institutionCode: string; digest: Uint8Array<ArrayBuffer>; accountId: string },
  at: Date,
): Promise<{ outcome: "new" | "same" | "taken"; id: string }> {
  const { institutionCode, reference, digest } = sending;
  const { count } = await tx.courtSending.createMany({ skipDuplicates: true, data: [{ ...sending, at }] });
  if (count === 1) return { outcome: "new", id: sending.id };
  const before = await tx.courtSending.findUniqueOrThrow({
    where: { institutionCode_reference: { institutionCode, reference } },
    select: { id: true, digest: true },
  });
  return { outcome: sameBytes(before.digest, digest) ? "same" : "taken", id: before.id };
}

export async function insertCourtNotice(
  tx: Tx,
  notice: { id: string; sendingId: string; receiverOffice: string; content: NoticeContent; dueOn: IsoDay },
): Promise<void> {
  const { id, sendingId, receiverOffice, content, dueOn } = notice;
  await tx.$executeRaw`
    insert into notice (id, kind, sender_institution, reference, receiver_office, content, due_on, status, sending_id)
    values (${id}::uuid, ${content.kind}, ${content.sender.code}, ${content.reference}, ${receiverOffice}, ${JSON.stringify(content)}::jsonb,
            ${databaseDay(dueOn)}::date, 'to_send', ${sendingId}::uuid)`;
}

/** What the caller's court sent, the latest first. */
export async function listSendings(tx: Tx, page: number, perPage: number): Promise<Sending[]> {
  const rows = await tx.courtSending.findMany({
    orderBy: { id: "desc" },
    take: perPage,
    skip: (page - 1) * perPage,
    select: { id: true, reference: true, kind: true, at: true },
  });
  return rows.map(({ kind, ...row }) => ({ ...row, kind: kind as CourtNoticeKind }));
}

export async function countSendings(tx: Tx): Promise<number> {
  return tx.courtSending.count();
}

export async function findSending(tx: Tx, id: string): Promise<Sending | undefined> {
  const row = await tx.courtSending.findUnique({
    where: { id },
    select: { id: true, reference: true, kind: true, at: true },
  });
  return row ? { ...row, kind: row.kind as CourtNoticeKind } : undefined;
}

/** The notices of some of what a court sent, in the order of the persons. */
export async function listOfSendings(tx: Tx, sendingIds: readonly string[]): Promise<Notice[]> {
  const rows = await tx.notice.findMany({
    where: { sendingId: { in: [...sendingIds] } },
    orderBy: { reference: "asc" },
  });
  return rows.map(noticeOf);
}
