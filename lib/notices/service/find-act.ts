import type { StaffSession } from "#lib/auth/index.ts";
import type { DeskContext, Ran } from "#lib/gate/index.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { officeNamed } from "#lib/mentions/core/index.ts";
import { now } from "#lib/platform/clock.ts";
import type { Tx } from "#lib/platform/db.ts";
import { enqueueJob } from "#lib/platform/queue.ts";
import { uuidv7 } from "#lib/platform/random.ts";
import { officeMap, officeOf } from "#lib/territory/index.ts";
import {
  type ActSearch,
  compared,
  differences,
  evidenceFor,
  isBornAt,
  type Match,
  mayStep,
  nameKeys,
  type SearchKeys,
  searchKeys,
  weighed,
} from "../core/index.ts";
import * as store from "../store/index.ts";
import { readAtDesk, sidesOf, type Stepped, type Wanted } from "./step.ts";

/** The acts of the receiving office that its data point to by themselves: by the number told, or by the keys of the name. */
export async function likelyActs(tx: Tx, notice: store.Notice): Promise<Match[]> {
  const { name, act } = notice.content.subject;
  const no = act.number !== null && /^\d{1,7}$/.test(act.number) ? Number(act.number) : null;
  const open = { from: null, to: null };
  const named = nameKeys(name.ar);
  const found = [
    ...(no === null ? [] : await searchActs(tx, notice, { ...open, ...nameKeys(""), no, year: act.year })),
    ...(named.keys.length === 0 ? [] : await searchActs(tx, notice, { ...open, ...named, no: null, year: null })),
  ];
  const once = found.filter(({ candidate }, at) => found.findIndex((one) => one.candidate.id === candidate.id) === at);
  return weighed(once).slice(0, 10);
}

/** The acts that an officer looks for on behalf of a notice in hand, the likeliest first; nothing where too little was typed. The search is recorded. */
export async function searchForNotice(
  officer: StaffSession,
  id: string,
  typed: ActSearch,
): Promise<readonly Match[] | undefined> {
  const wanted = searchKeys(typed);
  if (!wanted) return undefined;
  return readAtDesk(officer, async (tx) => {
    const notice = await store.findNotice(tx, id);
    if (!notice) return [];
    const found = await searchActs(tx, notice, wanted);
    return weighed(found.filter(({ candidate }) => isBornAt(typed.place, candidate)));
  });
}

async function searchActs(tx: Tx, notice: store.Notice, wanted: SearchKeys): Promise<Match[]> {
  const { id, content } = notice;
  const found = await store.searchActs(tx, { noticeId: id, readingId: uuidv7(), ...wanted });
  const office = await toldOffice(tx, notice);
  return found.map((candidate) => ({ candidate, evidence: evidenceFor(content, office, candidate) }));
}

/**
 * The office whose register the notice names, be it closed today; where its name is not one office's alone, that to which the sender addressed it.
 * Nothing where the notice named none.
 */
async function toldOffice(tx: Tx, { content, receiverOffice }: store.Notice): Promise<string | null> {
  const { office } = content.subject.act;
  if (office === null) return null;
  return officeNamed((await officeMap(tx, now())).offices, office)?.code ?? receiverOffice;
}

/**
 * Says which act a notice means, with a reason; what differs between the two is kept with the decision. Nothing is ever bound to the nearest act by
 * itself (FC:68). Refuses an act that this officer may not see, and a notice that nobody took in hand.
 */
export async function bindToAct(
  { tx, at, office, officer }: DeskContext,
  { id, actId, reason }: Wanted & { actId: string; reason: string },
): Promise<Ran<Stepped>> {
  const notice = await store.lockNotice(tx, id);
  if (!notice || !sidesOf(notice, office).includes("receiver")) return err({ code: "notices.notFound" });
  if (notice.status !== "acknowledged" || notice.boundActId !== null) return err({ code: "notices.notPossibleNow" });
  const act = await tx.act.findUnique({ where: { id: actId }, select: { kind: true, no: true, year: true } });
  if (act?.kind !== "birth") return err({ code: "notices.actMissing" });
  const number = { ...nameKeys(""), from: null, to: null, no: act.no, year: act.year };
  const found = (await searchActs(tx, notice, number)).find(({ candidate }) => candidate.id === actId);
  if (!found) return err({ code: "notices.actMissing" });
  const told = await toldOffice(tx, notice);
  const differ = differences(compared(notice.content, told, found.candidate));
  const by = { accountId: officer.accountId, officeCode: office };
  await store.insertBinding(tx, id, { actId, differences: differ, reason }, by, at);
  await store.bindNotice(tx, notice, actId, at);
  const detail = { office, act: actId, differences: differ.join(" ") };
  return ok({
    value: { id, status: notice.status },
    events: [{ type: "notice.bound", subject: { kind: "notice", id }, detail }],
  });
}

/** Takes back the decision which act a notice means, as long as nothing was entered on it. */
export async function unbindFromAct(
  { tx, at, office, officer }: DeskContext,
  { id, reason }: Wanted & { reason: string },
): Promise<Ran<Stepped>> {
  const notice = await store.lockNotice(tx, id);
  if (!notice || !sidesOf(notice, office).includes("receiver")) return err({ code: "notices.notFound" });
  if (notice.status !== "acknowledged" || notice.boundActId === null) return err({ code: "notices.notPossibleNow" });
  const by = { accountId: officer.accountId, officeCode: office };
  await store.insertBinding(tx, id, { actId: null, differences: [], reason }, by, at);
  await store.bindNotice(tx, notice, null, at);
  const detail = { office, act: notice.boundActId };
  return ok({
    value: { id, status: notice.status },
    events: [{ type: "notice.unbound", subject: { kind: "notice", id }, detail }],
  });
}

/**
 * Passes a notice on to the office that keeps the act: the worker signs it for that office, and the copy that had come stays here. Refuses one that
 * came from another node, whose sender alone may send it elsewhere: it goes back with its reason.
 */
export async function passNotice(
  { tx, at, office, officer }: DeskContext,
  { id, office: typed, reason }: Wanted & { office: string; reason: string },
): Promise<Ran<Stepped>> {
  const notice = await store.lockNotice(tx, id);
  if (!notice || !sidesOf(notice, office).includes("receiver")) return err({ code: "notices.notFound" });
  const { envelope, fromNode, status } = notice;
  if (!mayStep(status, "to_send", "receiver") || envelope === null || fromNode !== null)
    return err({ code: "notices.notPossibleNow" });
  const map = await officeMap(tx, at);
  const named = officeOf(map, typed) ?? officeNamed(map.offices, typed);
  if (!named || named.code === office) return err({ code: "notices.officeUnknown" });
  const by = { accountId: officer.accountId, officeCode: office };
  const passing = { toOffice: named.code, reason, envelope: new Uint8Array(envelope) };
  await store.insertPassing(tx, id, passing, by, at);
  await store.moveNotice(tx, notice, { status: "to_send", receiverOffice: named.code }, by, at);
  await enqueueJob(tx, "send-notices", {}, { key: "send-notices" });
  const detail = { office, receiver: named.code };
  return ok({
    value: { id, status: "to_send" },
    events: [{ type: "notice.passedOn", subject: { kind: "notice", id }, detail }],
  });
}
