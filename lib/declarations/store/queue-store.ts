import { addDays, databaseDay, type IsoDay, isoDayOf } from "#lib/calendar/core/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import type { Tx } from "#lib/platform/db.ts";
import {
  type DeclarationKind,
  type DeclarationStatus,
  type DeskList,
  QUEUE_OF,
  type Queue,
  QUEUES,
  type SiblingSpelling,
  SOON_DAYS,
} from "../core/index.ts";

export type QueueCount = { queue: Queue; count: number; oldest: Date | null; nearestDeadline: IsoDay | null };

function statusesOf(queue: Queue): DeclarationStatus[] {
  return Object.entries(QUEUE_OF).flatMap(([status, of]) => (of === queue ? [status as DeclarationStatus] : []));
}

/** Open files whose term ends within so many days, not those that wait for a decision or met it. */
const RUNNING: readonly Queue[] = ["new", "inReview", "waitingForCitizen", "toComplete"];

/** How many of the office's files end by that day, and when the first does. */
export async function countDueBy(
  tx: Tx,
  officeCode: string,
  day: IsoDay,
): Promise<{ count: number; nearestDeadline: IsoDay | null }> {
  const found = await tx.declaration.aggregate({
    where: dueBy(officeCode, day),
    _count: { _all: true },
    _min: { deadlineOn: true },
  });
  const nearest = found._min.deadlineOn;
  return { count: found._count._all, nearestDeadline: nearest && isoDayOf(nearest) };
}

function dueBy(officeCode: string, day: IsoDay) {
  const status = { in: RUNNING.flatMap(statusesOf) };
  return { officeCode, status, deadlineOn: { lte: databaseDay(day) }, deadlineMetOn: null };
}

/** Counts of the office's own queues; row-level security keeps other offices out even without the `where`. */
export async function countQueues(tx: Tx, officeCode: string): Promise<QueueCount[]> {
  const rows = await tx.$queryRaw<{ status: string; files: number; oldest: Date | null; nearest: Date | null }[]>`
    select status, count(*)::int as files, min(submitted_at) as oldest, min(deadline_on) filter (where deadline_met_on is null) as nearest
      from declaration where office_code = ${officeCode} and status = any (${QUEUES.flatMap(statusesOf)}) group by status`;
  return QUEUES.map((queue) => {
    const mine = rows.filter((row) => statusesOf(queue).includes(row.status as DeclarationStatus));
    const oldest = mine.flatMap((row) => row.oldest ?? []).sort((a, b) => a.getTime() - b.getTime())[0] ?? null;
    const nearest = mine.flatMap((row) => row.nearest ?? []).sort((a, b) => a.getTime() - b.getTime())[0];
    const count = mine.reduce((sum, row) => sum + row.files, 0);
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

/** One page of a list, the nearest deadline first. */
export async function listFiles(
  tx: Tx,
  officeCode: string,
  list: DeskList,
  page: number,
  at: Date,
): Promise<QueueRow[]> {
  const rows = await tx.declaration.findMany({
    where:
      list === "dueSoon"
        ? dueBy(officeCode, addDays(civilDayAt(at), SOON_DAYS))
        : { officeCode, status: { in: statusesOf(list) } },
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
    deadlineOn: row.deadlineOn && row.deadlineMetOn === null ? isoDayOf(row.deadlineOn) : null,
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
  /** An officer compared the two and found two events. */
  isApart: boolean;
  /** The number of the act of another country that it rests on. */
  foreignAct: string | null;
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
  is_apart: boolean;
  foreign_act: string | null;
};

/**
 * Other declarations of the same event at any office, consulates among them: the same person within two days, the same certificate or, of
 * an event abroad, the same foreign act or the same names in either script (L36:23).
 */
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
    isApart: row.is_apart,
    foreignAct: row.foreign_act,
  }));
}

/** The files of the other children of one birth, as far as row-level security shows them to this officer (L36:27). */
export async function listSiblings(
  tx: Tx,
  { id, groupId }: { id: string; groupId: string | null },
): Promise<{ reference: string | null; name: { ar: string; latin: string } }[]> {
  const first = groupId ?? id;
  const rows = await tx.declaration.findMany({
    where: {
      OR: [{ groupId: first }, { id: first }],
      NOT: { id },
      status: { notIn: ["draft", "withdrawn", "duplicate", "refused"] },
    },
    select: { reference: true, subjectNameAr: true, subjectNameLatin: true },
    take: 9,
  });
  return rows.map((row) => ({
    reference: row.reference,
    name: { ar: row.subjectNameAr ?? "", latin: row.subjectNameLatin ?? "" },
  }));
}

/** How registered brothers and sisters write the family name in Latin letters, with their acts (L36:47); the reading leaves its trace. */
export async function listSpellings(tx: Tx, id: string, today: IsoDay): Promise<SiblingSpelling[]> {
  return tx.$queryRaw<SiblingSpelling[]>`
    select latin, no, year from sibling_spellings(${id}::uuid, ${today}::date)`;
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
