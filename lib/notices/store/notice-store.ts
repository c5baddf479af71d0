import { databaseDay, type IsoDay, isoDayOf } from "#lib/calendar/core/index.ts";
import type { Tx } from "#lib/platform/db.ts";
import {
  NOTICE_STATUSES,
  NoticeContent,
  type NoticeKind,
  type NoticeRefusal,
  type NoticeStatus,
} from "../core/index.ts";

export type Notice = {
  id: string;
  kind: NoticeKind;
  /** The office or the court that sends it. */
  sender: string;
  /** Nothing where a court sends it. */
  senderOffice: string | null;
  receiverOffice: string | null;
  reference: string;
  content: NoticeContent;
  /** What a court sent at once, with the scan of its title. */
  sendingId: string | null;
  /** The act that it means, as an officer decided. */
  boundActId: string | null;
  envelope: Uint8Array | null;
  dueOn: IsoDay;
  status: NoticeStatus;
  actId: string | null;
  executed: { number: number; year: number; on: IsoDay } | null;
  refusal: { reason: NoticeRefusal | null; note: string | null };
  paper: { number: string; on: IsoDay } | null;
  version: number;
  createdAt: Date;
  /** The other node that it came from, or goes to. */
  fromNode: string | null;
  toNode: string | null;
  /** Why the other node did not take it. */
  stopped: string | null;
};

export type NoticeFact = { what: NoticeStatus | "late" | "unanswered"; at: Date; officeCode: string | null };

type Row = {
  id: string;
  kind: string;
  sender: string;
  senderOffice: string | null;
  receiverOffice: string | null;
  reference: string;
  content: unknown;
  sendingId: string | null;
  boundActId: string | null;
  envelope: Uint8Array | null;
  dueOn: Date;
  status: string;
  actId: string | null;
  executedNumber: number | null;
  executedYear: number | null;
  executedOn: Date | null;
  refusal: string | null;
  refusalNote: string | null;
  paperNumber: string | null;
  paperOn: Date | null;
  version: number;
  createdAt: Date;
  fromNode: string | null;
  toNode: string | null;
  stopped: string | null;
};

/** A row of the table as the feature reads it. */
export function noticeOf(row: Row): Notice {
  const { executedNumber, executedYear, executedOn, paperNumber, paperOn } = row;
  return {
    id: row.id,
    kind: row.kind as NoticeKind,
    sender: row.sender,
    senderOffice: row.senderOffice,
    sendingId: row.sendingId,
    boundActId: row.boundActId,
    receiverOffice: row.receiverOffice,
    reference: row.reference,
    content: NoticeContent.parse(row.content),
    envelope: row.envelope,
    dueOn: isoDayOf(row.dueOn),
    status: row.status as NoticeStatus,
    actId: row.actId,
    executed:
      executedNumber !== null && executedYear !== null && executedOn !== null
        ? { number: executedNumber, year: executedYear, on: isoDayOf(executedOn) }
        : null,
    refusal: { reason: row.refusal as NoticeRefusal | null, note: row.refusalNote },
    paper: paperNumber !== null && paperOn !== null ? { number: paperNumber, on: isoDayOf(paperOn) } : null,
    version: row.version,
    createdAt: row.createdAt,
    fromNode: row.fromNode,
    toNode: row.toNode,
    stopped: row.stopped,
  };
}

export async function findNotice(tx: Tx, id: string): Promise<Notice | undefined> {
  const row = await tx.notice.findUnique({ where: { id } });
  return row ? noticeOf(row) : undefined;
}

/** The notice under its row lock; nothing of one that the caller may not see. */
export async function lockNotice(tx: Tx, id: string): Promise<Notice | undefined> {
  await tx.$queryRaw`select id from notice where id = ${id}::uuid for no key update`;
  return findNotice(tx, id);
}

export type Move = {
  status: NoticeStatus;
  envelope?: Uint8Array<ArrayBuffer>;
  keyId?: string;
  toNode?: string;
  answer?: Uint8Array<ArrayBuffer>;
  executed?: { number: number; year: number; on: IsoDay };
  /** The electronic act on which it was executed. */
  actId?: string;
  /** The office to which its receiver passes it on. */
  receiverOffice?: string;
  refusal?: NoticeRefusal;
  refusalNote?: string | null;
  paper?: { number: string; on: IsoDay };
};

/** Gives a waiting notice the office it goes to. */
export async function addressNotice(
  tx: Tx,
  { id, version }: Pick<Notice, "id" | "version">,
  receiverOffice: string,
  at: Date,
): Promise<void> {
  await tx.notice.updateMany({ where: { id, version }, data: { receiverOffice, version: version + 1, updatedAt: at } });
}

/** Takes a locked notice one step further and tells so in its story. */
export async function moveNotice(
  tx: Tx,
  { id, version }: Pick<Notice, "id" | "version">,
  { executed, paper, ...move }: Move,
  by: { accountId: string; officeCode: string | null } | null,
  at: Date,
): Promise<void> {
  await tx.notice.updateMany({
    where: { id, version },
    data: {
      ...move,
      ...(executed && {
        executedNumber: executed.number,
        executedYear: executed.year,
        executedOn: databaseDay(executed.on),
      }),
      ...(paper && { paperNumber: paper.number, paperOn: databaseDay(paper.on) }),
      version: version + 1,
      updatedAt: at,
    },
  });
  await tellNotice(tx, id, move.status, by, at);
}

/** Says which act a notice in hand means, or that none is known any more. */
export async function bindNotice(
  tx: Tx,
  { id, version }: Pick<Notice, "id" | "version">,
  boundActId: string | null,
  at: Date,
): Promise<void> {
  await tx.notice.updateMany({ where: { id, version }, data: { boundActId, version: version + 1, updatedAt: at } });
}

/** Notes that a notice which left was carried on paper besides. */
export async function markOnPaper(
  tx: Tx,
  { id, version }: Pick<Notice, "id" | "version">,
  { number, on }: { number: string; on: IsoDay },
  at: Date,
): Promise<void> {
  await tx.notice.updateMany({
    where: { id, version },
    data: { paperNumber: number, paperOn: databaseDay(on), version: version + 1, updatedAt: at },
  });
}

/** Adds a fact to the story of a notice; one that is already there stays as it was. */
export async function tellNotice(
  tx: Tx,
  noticeId: string,
  what: NoticeFact["what"],
  by: { accountId: string; officeCode: string | null } | null,
  at: Date,
): Promise<boolean> {
  const { count } = await tx.noticeEvent.createMany({
    skipDuplicates: true,
    data: [{ noticeId, what, at, ...by }],
  });
  return count > 0;
}

export async function listFacts(tx: Tx, noticeId: string): Promise<NoticeFact[]> {
  const rows = await tx.noticeEvent.findMany({ where: { noticeId }, orderBy: { at: "asc" } });
  const facts = rows.map(({ what, at, officeCode }) => ({ what: what as NoticeFact["what"], at, officeCode }));
  // what left arrives in the same moment
  return facts.sort((a, b) => a.at.getTime() - b.at.getTime() || rankOf(a.what) - rankOf(b.what));
}

function rankOf(what: NoticeFact["what"]): number {
  return (NOTICE_STATUSES as readonly string[]).indexOf(what);
}

const MOST = 200;

/** What an office received or sent, what is still to be done before what is over, the oldest first. */
export async function listNotices(tx: Tx, office: string, side: "received" | "sent"): Promise<Notice[]> {
  const where = side === "received" ? { receiverOffice: office } : { senderOffice: office };
  const arrived = side === "received" ? { status: { notIn: ["to_send", "sent"] } } : {};
  const over = ["executed", "closed"];
  const open = await tx.notice.findMany({
    where: { AND: [where, arrived, { status: { notIn: over } }] },
    orderBy: [{ dueOn: "asc" }, { id: "asc" }],
    take: MOST,
  });
  const done = await tx.notice.findMany({
    where: { AND: [where, { status: { in: over } }] },
    orderBy: { updatedAt: "desc" },
    take: MOST - open.length,
  });
  return [...open, ...done].map(noticeOf);
}

/** Notices that have their address and wait for the worker. */
export async function listAddressed(tx: Tx): Promise<string[]> {
  const rows = await tx.notice.findMany({
    where: { status: "to_send", receiverOffice: { not: null } },
    orderBy: { createdAt: "asc" },
    take: MOST,
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/** Notices past a day that have not been told of as such. */
export async function listPast(
  tx: Tx,
  statuses: readonly NoticeStatus[],
  before: IsoDay,
  what: "late" | "unanswered",
): Promise<{ id: string; sender: string }[]> {
  return tx.$queryRaw<{ id: string; sender: string }[]>`
    select n.id, n.sender from notice n
     where n.status = any (${[...statuses]}::text[]) and n.due_on < ${databaseDay(before)}::date
       and (n.from_node is null or n.status <> 'refused')
       and not exists (select from notice_event e where e.notice_id = n.id and e.what = ${what})
     order by n.due_on limit 1000`;
}
