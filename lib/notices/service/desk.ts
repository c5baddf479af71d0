import type { AuditEvent } from "#lib/audit/core/index.ts";
import type { StaffSession } from "#lib/auth/index.ts";
import { type IsoDay, isoDayOf } from "#lib/calendar/core/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import type { DeskContext, Ran } from "#lib/gate/index.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { phoneticKeys } from "#lib/names/core/index.ts";
import { officeNamed } from "#lib/mentions/core/index.ts";
import { enterHolderMention } from "#lib/mentions/index.ts";
import { inTransaction, type Tx } from "#lib/platform/db.ts";
import { enqueueJob } from "#lib/platform/queue.ts";
import { uuidv7 } from "#lib/platform/random.ts";
import type { Office } from "#lib/territory/core/index.ts";
import { officeMap, officeOf } from "#lib/territory/index.ts";
import {
  certainMatch,
  evidenceFor,
  type Execution,
  type Match,
  mayStep,
  type NoticeRefusal,
  type NoticeSide,
  type NoticeStatus,
  weighed,
} from "../core/index.ts";
import * as store from "../store/index.ts";

export type NoticeList = { notices: readonly store.Notice[]; offices: readonly Office[] };

/** What the officer's office received, or what it sent, with the offices of the map. */
export async function noticesOf(officer: StaffSession, side: "received" | "sent", at: Date): Promise<NoticeList> {
  return readAtDesk(officer, async (tx) => {
    const { offices } = await officeMap(tx, at);
    return { notices: await store.listNotices(tx, officer.office?.code ?? "", side), offices };
  });
}

export type OpenNotice = {
  notice: store.Notice;
  facts: readonly store.NoticeFact[];
  sides: readonly NoticeSide[];
  offices: readonly Office[];
  /** Acts of this office that may be meant, the likeliest first; and the one meant without a doubt. */
  matches: readonly Match[];
  certain: string | null;
};

/** One notice with its story and, for the office that must execute it, the acts that may be meant. Looking for them is recorded. */
export async function openNotice(officer: StaffSession, id: string, at: Date): Promise<OpenNotice | undefined> {
  return readAtDesk(officer, async (tx) => {
    const notice = await store.findNotice(tx, id);
    if (!notice) return undefined;
    const facts = await store.listFacts(tx, id);
    const sides = sidesOf(notice, officer.office?.code ?? "");
    const matches = sides.includes("receiver") ? await matchesOf(tx, notice) : [];
    const { offices } = await officeMap(tx, at);
    return { notice, facts, sides, offices, matches, certain: certainMatch(matches)?.id ?? null };
  });
}

/** The notices that an act of this office caused, or that were executed on it; those of other offices are not seen. */
export async function noticesOfAct(
  officer: StaffSession,
  actId: string,
): Promise<{ id: string; kind: string; status: string; dueOn: IsoDay }[]> {
  return readAtDesk(officer, async (tx) => {
    const rows = await tx.notice.findMany({
      where: { OR: [{ causeActId: actId }, { actId }] },
      select: { id: true, kind: true, status: true, dueOn: true },
      orderBy: { createdAt: "desc" },
      take: 20,
    });
    return rows.map(({ dueOn, ...row }) => ({ ...row, dueOn: isoDayOf(dueOn) }));
  });
}

/** The side of a notice on which an office stands: both where it tells itself. */
function sidesOf({ senderOffice, receiverOffice }: store.Notice, office: string): NoticeSide[] {
  return [
    ...(senderOffice === office ? (["sender"] as const) : []),
    ...(receiverOffice === office ? (["receiver"] as const) : []),
  ];
}

async function matchesOf(tx: Tx, { id, content, receiverOffice }: store.Notice): Promise<Match[]> {
  const { name, act } = content.subject;
  const number = act.number !== null && /^\d{1,7}$/.test(act.number) ? Number(act.number) : null;
  const keys = name.ar === "" ? [] : phoneticKeys(name.ar);
  const found = await store.listCandidates(tx, { noticeId: id, readingId: uuidv7(), keys, no: number, year: act.year });
  // the sender addressed the notice to this office: the office agrees where the notice told one
  const office = act.office === null ? null : receiverOffice;
  return weighed(found.map((candidate) => ({ candidate, evidence: evidenceFor(content, office, candidate) })));
}

async function readAtDesk<T>({ token }: StaffSession, read: (tx: Tx) => Promise<T>): Promise<T> {
  const done = await inTransaction("desk", { "app.session": token }, async (tx) => ok(await read(tx)));
  if (!done.ok) throw new Error(done.error.code);
  return done.value;
}

type Wanted = { id: string };
type Stepped = { id: string; status: NoticeStatus };

/** Gives a notice that waits its address; the worker signs and sends it. Refuses an office that is not named without a doubt. */
export async function addressNotice(
  context: DeskContext,
  { id, office }: Wanted & { office: string },
): Promise<Ran<Stepped>> {
  const { tx, at } = context;
  const notice = await store.lockNotice(tx, id);
  if (!notice || notice.senderOffice !== context.office) return err({ code: "notices.notFound" });
  if (notice.status !== "to_send") return err({ code: "notices.notPossibleNow" });
  const map = await officeMap(tx, at);
  const named = officeOf(map, office) ?? officeNamed(map.offices, office);
  if (!named) return err({ code: "notices.officeUnknown" });
  await store.addressNotice(tx, notice, named.code, at);
  await enqueueJob(tx, "send-notices", {}, { key: "send-notices" });
  return ok({ value: { id, status: "to_send" }, events: [] });
}

/** The notice left on paper, under the number and day of the sender's own register of posts. */
export async function sendNoticeOnPaper(
  context: DeskContext,
  { id, number, on }: Wanted & { number: string; on: IsoDay },
): Promise<Ran<Stepped>> {
  if (on > civilDayAt(context.at)) return err({ code: "notices.dayToCome" });
  return step(context, id, "sender", { status: "sent", paper: { number, on } }, "notice.sentOnPaper");
}

/** An officer or clerk of the receiving office takes note of a notice. */
export async function acknowledgeNotice(context: DeskContext, { id }: Wanted): Promise<Ran<Stepped>> {
  return step(context, id, "receiver", { status: "acknowledged" }, "notice.acknowledged");
}

/** The mention stands in the margin of the act that the office keeps on paper; the sender reads on which (D99:26-27, D99:34). */
export async function executeNotice(
  context: DeskContext,
  { id, ...executed }: Wanted & Execution,
): Promise<Ran<Stepped>> {
  if (executed.on > civilDayAt(context.at)) return err({ code: "notices.dayToCome" });
  return step(context, id, "either", { status: "executed", executed }, "notice.executed");
}

/**
 * Enters a mention of one person on an electronic act and, where a notice asked for it, says that the notice is executed: both or none. The act is
 * the officer's choice; what was taken from the notice is signed with the mention (L36:46, D99:34).
 */
export async function enterOnAct(
  context: DeskContext,
  wish: Parameters<typeof enterHolderMention>[1],
): Promise<Ran<{ id: string; no: number | null; actId: string }>> {
  const entered = await enterHolderMention(context, wish);
  if (!entered.ok || wish.noticeId === null) return entered;
  const { actId } = entered.value.value;
  const act = await context.tx.act.findUniqueOrThrow({ where: { id: actId }, select: { no: true, year: true } });
  const executed = { number: act.no, year: act.year, on: civilDayAt(context.at) };
  const move = { status: "executed", executed, actId } as const;
  const stepped = await step(context, wish.noticeId, "receiver", move, "notice.executed");
  if (!stepped.ok) return stepped;
  return ok({ value: entered.value.value, events: [...entered.value.events, ...stepped.value.events] });
}

/** The notice goes back with its reason. */
export async function refuseNotice(
  context: DeskContext,
  { id, reason, note }: Wanted & { reason: NoticeRefusal; note: string | null },
): Promise<Ran<Stepped>> {
  return step(context, id, "either", { status: "refused", refusal: reason, refusalNote: note }, "notice.refused");
}

/** The sender has done what a refusal asked, or knows of no birth act to send to. */
export async function closeNotice(
  context: DeskContext,
  { id, note }: Wanted & { note: string },
): Promise<Ran<Stepped>> {
  return step(context, id, "sender", { status: "closed", refusalNote: note }, "notice.closed");
}

/** One step of one side. On paper the answer comes to the sender, who enters it. */
async function step(
  { tx, at, office, officer }: DeskContext,
  id: string,
  wanted: NoticeSide | "either",
  move: store.Move,
  type: AuditEvent["type"],
): Promise<Ran<Stepped>> {
  const notice = await store.lockNotice(tx, id);
  if (!notice) return err({ code: "notices.notFound" });
  const mine = sidesOf(notice, office).filter((side) => wanted === "either" || side === wanted);
  if (!mine.some((side) => mayStep(notice.status, move.status, side))) return err({ code: "notices.notPossibleNow" });
  await store.moveNotice(tx, notice, move, { accountId: officer.accountId, officeCode: office }, at);
  const detail = { kind: notice.kind, office, reason: move.refusal ?? null };
  return ok({ value: { id, status: move.status }, events: [{ type, subject: { kind: "notice", id }, detail }] });
}
