import type { StaffSession } from "#lib/auth/index.ts";
import { type IsoDay, isoDayOf } from "#lib/calendar/core/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import type { SentScan } from "#lib/files/index.ts";
import type { DeskContext, Ran } from "#lib/gate/index.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { officeNamed } from "#lib/mentions/core/index.ts";
import { enqueueJob } from "#lib/platform/queue.ts";
import type { Office } from "#lib/territory/core/index.ts";
import { officeMap, officeOf } from "#lib/territory/index.ts";
import { certainMatch, type Execution, type Match, type NoticeRefusal, type NoticeSide } from "../core/index.ts";
import * as store from "../store/index.ts";
import { likelyActs } from "./find-act.ts";
import { scanOf } from "./said.ts";
import { readAtDesk, sidesOf, step, type Stepped, type Wanted } from "./step.ts";

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
  /** Which act officers held it for, to whom it was passed on, and what went on paper. */
  bindings: readonly store.Binding[];
  passings: readonly store.Passing[];
  paper: readonly store.PaperLeg[];
  /** The scan that its court sent with it. */
  scan: SentScan | undefined;
};

/** One notice with its story and, for the office that must execute it, the acts that may be meant. Looking for them is recorded. */
export async function openNotice(officer: StaffSession, id: string, at: Date): Promise<OpenNotice | undefined> {
  return readAtDesk(officer, async (tx) => {
    const notice = await store.findNotice(tx, id);
    if (!notice) return undefined;
    const sides = sidesOf(notice, officer.office?.code ?? "");
    const matches = sides.includes("receiver") ? await likelyActs(tx, notice) : [];
    return {
      notice,
      facts: await store.listFacts(tx, id),
      sides,
      offices: (await officeMap(tx, at)).offices,
      matches,
      certain: certainMatch(matches)?.id ?? null,
      bindings: await store.listBindings(tx, id),
      passings: await store.listPassings(tx, id),
      paper: await store.listPaper(tx, id),
      scan: await scanOf(tx, notice),
    };
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
