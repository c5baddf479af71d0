import { databaseDay, isoDayOf } from "#lib/calendar/core/index.ts";
import type { Tx } from "#lib/platform/db.ts";
import {
  type ActDecision,
  type ActMatter,
  ActRequest,
  type ActRuling,
  type ActRulingState,
  type Decider,
  type RuledMention,
  type RulingPaper,
  type RulingTitle,
} from "../core/index.ts";

type Row = NonNullable<Awaited<ReturnType<Tx["actRuling"]["findFirst"]>>>;

function fromRow(row: Row): ActRuling {
  const { id, actId, actOfficeCode: officeCode, actNo: no, actYear: year, askedAt, number, reason, mentionId } = row;
  return {
    id,
    act: { id: actId, kind: row.actKind === "death" ? "death" : "birth", officeCode, no, year },
    regime: row.regime === "R37" ? "R37" : "R36",
    holder: { ar: row.holderAr, latin: row.holderLatin },
    matter: row.matter as ActMatter,
    decider: row.decider as Decider,
    state: row.state as ActRulingState,
    officeCode: row.officeCode,
    askedAt,
    request: ActRequest.parse(row.request),
    dueOn: row.dueOn && isoDayOf(row.dueOn),
    decidedOn: row.decidedOn && isoDayOf(row.decidedOn),
    number,
    reason,
    paper: paperOf(row),
    mentionId,
    version: row.version,
  };
}

function paperOf({
  mentionKind,
  title,
  number,
  decidedOn,
  courtAr,
  courtFr,
  finalOn,
  bulletin,
}: Row): RulingPaper | null {
  if (mentionKind === null || title === null || number === null || decidedOn === null) return null;
  return {
    kind: mentionKind as RuledMention,
    title: title as RulingTitle,
    number,
    decidedOn: isoDayOf(decidedOn),
    court: courtAr === null ? null : { ar: courtAr, fr: courtFr },
    finalOn: finalOn && isoDayOf(finalOn),
    bulletin,
  };
}

export async function findActRuling(tx: Tx, id: string): Promise<ActRuling | undefined> {
  const row = await tx.actRuling.findUnique({ where: { id } });
  return row ? fromRow(row) : undefined;
}

/** The same, locked until the end of the transaction. */
export async function lockActRuling(tx: Tx, id: string): Promise<ActRuling | undefined> {
  await tx.$queryRaw`select 1 from act_ruling where id = ${id}::uuid for update`;
  return findActRuling(tx, id);
}

const MOST = 200;

/** The rulings that the caller may see, those that are still awaited first and the nearest last day before. */
export async function listActRulings(
  tx: Tx,
  which: { states: readonly ActRulingState[]; actId?: string; newestFirst?: boolean },
): Promise<ActRuling[]> {
  const rows = await tx.actRuling.findMany({
    where: { state: { in: [...which.states] }, ...(which.actId !== undefined && { actId: which.actId }) },
    orderBy: which.newestFirst ? { askedAt: "desc" } : [{ dueOn: { sort: "asc", nulls: "last" } }, { askedAt: "asc" }],
    take: MOST,
  });
  return rows.map(fromRow);
}

export type NewActRuling = Pick<
  ActRuling,
  "id" | "act" | "regime" | "holder" | "matter" | "decider" | "request" | "dueOn"
> & {
  state: "waiting" | "outside";
  officeCode: string;
  askedAt: Date;
  askedBy: string;
};

export async function insertActRuling(tx: Tx, { act, holder, dueOn, ...ruling }: NewActRuling): Promise<void> {
  await tx.actRuling.create({
    data: {
      ...ruling,
      actId: act.id,
      actKind: act.kind,
      actOfficeCode: act.officeCode,
      actNo: act.no,
      actYear: act.year,
      holderAr: holder.ar,
      holderLatin: holder.latin,
      dueOn: dueOn && databaseDay(dueOn),
    },
    select: { id: true },
  });
}

type By = { at: Date; accountId: string };

/** What whoever permits decided; a permission brings the mention to enter and the kind of its paper. */
export async function saveActDecision(
  tx: Tx,
  id: string,
  { status, reason, number, decidedOn }: ActDecision,
  paper: { kind: RuledMention; title: RulingTitle; court: { ar: string; fr: string | null } | null },
  by: By,
): Promise<void> {
  await tx.actRuling.update({
    where: { id },
    data: {
      state: status,
      reason,
      number,
      decidedOn: databaseDay(decidedOn),
      ...decided(by),
      ...(status === "granted" && { mentionKind: paper.kind, title: paper.title }),
      ...(status === "granted" && paper.court && { courtAr: paper.court.ar, courtFr: paper.court.fr }),
      version: { increment: 1 },
    },
    select: { id: true },
  });
}

/** The paper that came from outside. */
export async function saveTitle(tx: Tx, id: string, paper: RulingPaper, by: By): Promise<void> {
  const { kind, title, number, decidedOn, court, finalOn, bulletin } = paper;
  await tx.actRuling.update({
    where: { id },
    data: {
      state: "granted",
      mentionKind: kind,
      title,
      number,
      decidedOn: databaseDay(decidedOn),
      courtAr: court?.ar ?? null,
      courtFr: court?.fr ?? null,
      finalOn: finalOn && databaseDay(finalOn),
      bulletin,
      reason: null,
      ...decided(by),
      version: { increment: 1 },
    },
    select: { id: true },
  });
}

/** A step that changes nothing but where the ruling stands, and the mention that closed it. */
export async function saveState(
  tx: Tx,
  id: string,
  state: "withdrawn" | "hindered" | "granted" | "entered",
  mentionId: string | null = null,
): Promise<void> {
  await tx.actRuling.update({
    where: { id },
    data: { state, mentionId, version: { increment: 1 } },
    select: { id: true },
  });
}

export type ActRulingFact =
  "asked" | "granted" | "refused" | "titleEntered" | "takenBack" | "hindered" | "cleared" | "entered";

/** Tells one fact of a ruling after those that were told before. */
export async function appendFact(
  tx: Tx,
  rulingId: string,
  fact: { what: ActRulingFact; accountId: string; officeCode: string | null; detail?: Record<string, string> },
): Promise<void> {
  const no = (await tx.actRulingEvent.count({ where: { rulingId } })) + 1;
  const { what, accountId, officeCode, detail = {} } = fact;
  await tx.actRulingEvent.create({ data: { rulingId, no, what, accountId, officeCode, detail }, select: { no: true } });
}

export type ActRulingLine = { what: ActRulingFact; at: Date; detail: Readonly<Record<string, string>> };

/** What became of a ruling, in its order. */
export async function listFacts(tx: Tx, rulingId: string): Promise<ActRulingLine[]> {
  const rows = await tx.actRulingEvent.findMany({
    where: { rulingId },
    orderBy: { no: "asc" },
    select: { what: true, at: true, detail: true },
  });
  return rows.map(({ what, at, detail }) => ({
    what: what as ActRulingFact,
    at,
    detail: detail as Record<string, string>,
  }));
}

/** The act of an exact reference, where the caller may open it; another office's is opened for this session. */
export async function findActForRuling(
  tx: Tx,
  { officeCode, kind, year, no }: { officeCode: string; kind: string; year: number; no: number },
): Promise<string | undefined> {
  const [row] = await tx.$queryRaw<{ id: string | null }[]>`
    select find_act_for_ruling(${officeCode}, ${kind}, ${year}::int, ${no}::int)::text as id`;
  return row?.id ?? undefined;
}

/** The bytes of the mentions of an act whose reading is traced. */
export async function readMentionsForRuling(
  tx: Tx,
  actId: string,
  readingId: string,
): Promise<{ id: string; no: number | null; canon: Uint8Array }[]> {
  return tx.$queryRaw<{ id: string; no: number | null; canon: Uint8Array }[]>`
    select id::text, no, canon from mentions_for_ruling(${actId}::uuid, ${readingId}::uuid)`;
}

function decided({ at, accountId }: By) {
  return { decidedAt: at, decidedBy: accountId };
}

/** Whether the same datum of an act is already asked for and not settled yet. */
export async function hasOpenRequest(
  tx: Tx,
  act: ActRuling["act"],
  matter: ActMatter,
  field: string | undefined,
): Promise<boolean> {
  const rows = await tx.actRuling.findMany({
    where: {
      actKind: act.kind,
      actOfficeCode: act.officeCode,
      actNo: act.no,
      actYear: act.year,
      matter,
      state: { in: ["waiting", "outside", "granted", "hindered"] },
    },
    select: { request: true },
  });
  return rows.some(({ request }) => ActRequest.parse(request).changes[0]?.field === field);
}
