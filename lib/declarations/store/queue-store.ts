import { type IsoDay, isoDayOf } from "#lib/calendar/core/index.ts";
import type { Tx } from "#lib/platform/db.ts";
import { type DeclarationKind, type DeclarationStatus, QUEUE_OF, type Queue, QUEUES } from "../core/index.ts";

export type QueueCount = { queue: Queue; count: number; oldest: Date | null; nearestDeadline: IsoDay | null };

function statusesOf(queue: Queue): DeclarationStatus[] {
  return Object.entries(QUEUE_OF).flatMap(([status, of]) => (of === queue ? [status as DeclarationStatus] : []));
}

/** Counts of the office's own queues; row-level security keeps other offices out even without the `where`. */
export async function countQueues(tx: Tx, officeCode: string): Promise<QueueCount[]> {
  const rows = await tx.declaration.groupBy({
    by: ["status"],
    where: { officeCode, status: { in: QUEUES.flatMap(statusesOf) } },
    _count: { _all: true },
    _min: { submittedAt: true, deadlineOn: true },
  });
  return QUEUES.map((queue) => {
    const mine = rows.filter((row) => statusesOf(queue).includes(row.status as DeclarationStatus));
    const oldest =
      mine.flatMap((row) => row._min.submittedAt ?? []).sort((a, b) => a.getTime() - b.getTime())[0] ?? null;
    const nearest = mine.flatMap((row) => row._min.deadlineOn ?? []).sort((a, b) => a.getTime() - b.getTime())[0];
    const count = mine.reduce((sum, row) => sum + row._count._all, 0);
    return { queue, count, oldest, nearestDeadline: nearest ? isoDayOf(nearest) : null };
  });
}

export type QueueRow = {
  id: string;
  reference: string;
  kind: DeclarationKind;
  status: DeclarationStatus;
  name: { ar: string; latin: string };
  eventOn: IsoDay | null;
  deadlineOn: IsoDay | null;
  submittedAt: Date;
  origin: string;
  documents: number;
  holderAccount: string | null;
};

export const ROWS_PER_PAGE = 25;

/** One page of a queue, the nearest deadline first. */
export async function listQueue(tx: Tx, officeCode: string, queue: Queue, page: number, at: Date): Promise<QueueRow[]> {
  const rows = await tx.declaration.findMany({
    where: { officeCode, status: { in: statusesOf(queue) } },
    orderBy: [{ deadlineOn: "asc" }, { id: "asc" }],
    skip: (page - 1) * ROWS_PER_PAGE,
    take: ROWS_PER_PAGE,
    omit: { content: true, deadline: true },
  });
  const counts = await tx.upload.groupBy({
    by: ["declarationId"],
    where: { declarationId: { in: rows.map((row) => row.id) }, removedAt: null },
    _count: { _all: true },
  });
  return rows.map((row) => ({
    id: row.id,
    reference: row.reference ?? "",
    kind: row.kind as DeclarationKind,
    status: row.status as DeclarationStatus,
    name: { ar: row.subjectNameAr ?? "", latin: row.subjectNameLatin ?? "" },
    eventOn: row.eventOn && isoDayOf(row.eventOn),
    deadlineOn: row.deadlineOn && isoDayOf(row.deadlineOn),
    submittedAt: row.submittedAt ?? row.updatedAt,
    origin: row.origin,
    documents: counts.find((count) => count.declarationId === row.id)?._count._all ?? 0,
    holderAccount: row.holderUntil !== null && row.holderUntil > at ? row.holderAccount : null,
  }));
}

export type SameEvent = {
  id: string;
  reference: string | null;
  officeCode: string | null;
  status: DeclarationStatus;
  eventOn: IsoDay | null;
  name: { ar: string; latin: string };
  act: { no: number; year: number } | null;
  /** Who declared it: files of a family and of an institution can be merged. */
  origin: string;
};

type SameEventRow = {
  id: string;
  reference: string | null;
  office_code: string | null;
  status: string;
  event_on: Date | null;
  name_ar: string | null;
  name_latin: string | null;
  act_no: number | null;
  act_year: number | null;
  origin: string;
};

/** Other declarations of the same event: the same person within two days or the same certificate, at any office (L36:23). */
export async function listSameEvent(tx: Tx, id: string): Promise<SameEvent[]> {
  const rows = await tx.$queryRaw<SameEventRow[]>`select * from same_event(${id}::uuid)`;
  return rows.map((row) => ({
    id: row.id,
    reference: row.reference,
    officeCode: row.office_code,
    status: row.status as DeclarationStatus,
    eventOn: row.event_on && isoDayOf(row.event_on),
    name: { ar: row.name_ar ?? "", latin: row.name_latin ?? "" },
    act: row.act_no !== null && row.act_year !== null ? { no: row.act_no, year: row.act_year } : null,
    origin: row.origin,
  }));
}

/** Opens a file by its exact reference; another office's only where both apply R36, which the database records (L36:19). */
export async function openCase(
  tx: Tx,
  call: { reference: string; purpose: string; minutes: number; myRegime: string },
): Promise<{ id: string | null; outcome: "own" | "granted" | "otherOffice" | "unknown" | "signedOut" }> {
  const [row] = await tx.$queryRaw<
    { id: string | null; outcome: "own" | "granted" | "otherOffice" | "unknown" | "signedOut" }[]
  >`
    select * from open_case(${call.reference}, ${call.purpose}, ${call.minutes}::int, ${call.myRegime})`;
  return row ?? { id: null, outcome: "unknown" };
}
