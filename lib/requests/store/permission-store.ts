import { databaseDay, type IsoDay, isoDayOf } from "#lib/calendar/core/index.ts";
import type { Tx } from "#lib/platform/db.ts";
import type { RequestPermission } from "../core/index.ts";

const READ = {
  id: true,
  requestId: true,
  status: true,
  askedAt: true,
  dueOn: true,
  number: true,
  decidedOn: true,
  reason: true,
} as const;

type Row = {
  id: string;
  requestId: string;
  status: string;
  askedAt: Date;
  dueOn: Date;
  number: string | null;
  decidedOn: Date | null;
  reason: string | null;
};

export type ReadPermission = RequestPermission & { requestId: string };

function fromRow(row: Row): ReadPermission {
  return {
    ...row,
    status: row.status as RequestPermission["status"],
    dueOn: isoDayOf(row.dueOn),
    decidedOn: row.decidedOn && isoDayOf(row.decidedOn),
  };
}

/** The permission that a request waits for or has, if one was ever asked. */
export async function findPermissionOf(tx: Tx, requestId: string): Promise<ReadPermission | undefined> {
  const row = await tx.documentPermission.findUnique({ where: { requestId }, select: READ });
  return row ? fromRow(row) : undefined;
}

export async function lockPermission(tx: Tx, id: string): Promise<ReadPermission | undefined> {
  await tx.$queryRaw<unknown[]>`select id from document_permission where id = ${id}::uuid for update`;
  const row = await tx.documentPermission.findUnique({ where: { id }, select: READ });
  return row ? fromRow(row) : undefined;
}

/** What waits for the central authority and what it decided, the nearest day first. */
export async function listPermissions(tx: Tx, most: number): Promise<ReadPermission[]> {
  const rows = await tx.documentPermission.findMany({ select: READ, orderBy: { dueOn: "asc" }, take: most });
  return rows.map(fromRow);
}

export async function insertPermission(
  tx: Tx,
  asked: { id: string; requestId: string; askedAt: Date; dueOn: IsoDay },
): Promise<void> {
  const { dueOn, ...columns } = asked;
  await tx.documentPermission.createMany({ data: [{ ...columns, dueOn: databaseDay(dueOn), status: "requested" }] });
}

export async function savePermissionDecision(
  tx: Tx,
  id: string,
  decision: {
    status: "granted" | "refused";
    number: string;
    decidedOn: IsoDay;
    decidedBy: string;
    decidedAt: Date;
    reason: string | null;
  },
): Promise<void> {
  const data = { ...decision, decidedOn: databaseDay(decision.decidedOn), version: { increment: 1 } };
  await tx.documentPermission.update({ where: { id }, data, select: { id: true } });
}
