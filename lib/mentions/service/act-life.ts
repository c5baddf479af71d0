import { type Act } from "#lib/acts/core/index.ts";
import { openAct } from "#lib/acts/index.ts";
import type { StaffSession } from "#lib/auth/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import type { DeskContext, Ran } from "#lib/gate/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { inTransaction, type Tx } from "#lib/platform/db.ts";
import type { Office } from "#lib/territory/core/index.ts";
import { officeMap, officeOf } from "#lib/territory/index.ts";
import {
  type AnyMentionContent,
  anyMentionOfCanon,
  enteredMention,
  type EnteredMention,
  officeNamed,
} from "../core/index.ts";
import * as store from "../store/index.ts";

/** An act of the register with everything that stands on it, as it was opened under one traced reading. */
export type ActLife = {
  act: Act;
  id: string;
  declarationId: string;
  officeCode: string;
  year: number;
  no: number;
  hash: Uint8Array;
  registeredAt: Date;
  mentions: readonly EnteredMention[];
  /** What each mention holds besides: who drew it up, on which picture of its title, what was confirmed. */
  contents: ReadonlyMap<string, AnyMentionContent>;
  readingId: string;
};

/** Opens an act with its mentions for a stated purpose. Refuses what the caller may not see, as if it did not exist. */
export async function lifeOfAct(
  context: Pick<DeskContext, "tx">,
  { actId, purpose }: { actId: string; purpose: string },
): Promise<Result<ActLife>> {
  const opened = await openAct(context, { actId, purpose });
  if (!opened.ok) return opened;
  const { act, id, declarationId, officeCode, year, no, hash, registeredAt, readingId } = opened.value;
  const kept = await store.readMentionsOfAct(context.tx, actId, readingId);
  const contents = new Map(kept.map(({ id: mentionId, canon }) => [mentionId, contentIn(canon)]));
  const mentions = kept.map(({ id: mentionId, no: place, canon }) => entered({ id: mentionId, no: place }, canon));
  return ok({ act, id, declarationId, officeCode, year, no, hash, registeredAt, mentions, contents, readingId });
}

/** The act and what was done with it, for the page that shows all of it; nothing where this officer may not see it. */
export async function openLifeOfAct(
  officer: StaffSession,
  actId: string,
): Promise<(ActLife & { facts: readonly store.ActFact[]; isSealed: boolean }) | undefined> {
  const read = await inTransaction("desk", { "app.session": officer.token }, async (tx) => {
    const life = await lifeOfAct({ tx }, { actId, purpose: "consultation" });
    if (!life.ok) return life;
    const facts = await store.listActFacts(tx, actId, life.value.readingId, 40);
    const isSealed = (await tx.actSeal.count({ where: { actId } })) === 1;
    return ok({ ...life.value, facts, isSealed });
  });
  return read.ok ? read.value : undefined;
}

/** The acts before and after one in the register of the officer's own office, by their numbers. */
export async function neighboursOfAct(
  officer: StaffSession,
  { act, officeCode, year, no }: Pick<ActLife, "act" | "officeCode" | "year" | "no">,
): Promise<{ previous: string | null; next: string | null }> {
  if (officer.office?.code !== officeCode) return { previous: null, next: null };
  const read = await inTransaction("desk", { "app.session": officer.token }, async (tx) => {
    // numbers of a paper register that were left unused are passed over
    const inRegister = { officeCode, kind: act.kind, year };
    const [previous, next] = await Promise.all([
      tx.act.findFirst({ where: { ...inRegister, no: { lt: no } }, orderBy: { no: "desc" }, select: { id: true } }),
      tx.act.findFirst({ where: { ...inRegister, no: { gt: no } }, orderBy: { no: "asc" }, select: { id: true } }),
    ]);
    return ok({ previous: previous?.id ?? null, next: next?.id ?? null });
  });
  return read.ok ? read.value : { previous: null, next: null };
}

/** The offices of the map, to name those that wrote on an act or read it. */
export async function officesOfMap(officer: StaffSession, at: Date): Promise<readonly Office[]> {
  const read = await inTransaction("desk", { "app.session": officer.token }, async (tx) =>
    ok((await officeMap(tx, at)).offices),
  );
  return read.ok ? read.value : [];
}

/** The mentions of an act for whoever has just opened it: `readingId` is the trace of that (D99:36). */
export async function mentionsOfAct(
  { tx }: { tx: Tx },
  { actId, readingId }: { actId: string; readingId: string },
): Promise<EnteredMention[]> {
  const kept = await store.readMentionsOfAct(tx, actId, readingId);
  return kept.map(({ id, no, canon }) => entered({ id, no }, canon));
}

/** The mentions of each act of a register between two numbers, for whoever has just opened those acts in this transaction. */
export async function mentionsOfRegister(
  { tx }: { tx: Tx },
  asked: { registerId: string; from: number; to: number },
): Promise<ReadonlyMap<string, readonly EnteredMention[]>> {
  const kept = await store.readMentionsOfRegister(tx, asked);
  const byAct = Map.groupBy(kept, ({ actId }) => actId);
  return new Map([...byAct].map(([actId, all]) => [actId, all.map(({ id, no, canon }) => entered({ id, no }, canon))]));
}

const MINUTES = 60;

/** Opens an act by its exact place in the register; another office's only where both apply law 36-21, and the access is recorded (L36:19). */
export async function openActByPlace(
  { tx, at }: DeskContext,
  { office, kind, year, no }: { office: string; kind: string; year: number; no: number },
): Promise<Ran<{ id: string }>> {
  const map = await officeMap(tx, at);
  const named = officeOf(map, office) ?? officeNamed(map.offices, office);
  if (!named) return err({ code: "notices.officeUnknown" });
  const wanted = { officeCode: named.code, kind, year, no, purpose: "consultation", minutes: MINUTES };
  const { id, outcome } = await store.openAct(tx, { ...wanted, today: civilDayAt(at) });
  if (outcome === "otherOffice") return err({ code: "mentions.actOfOtherOffice" });
  if (id === null) return err({ code: "mentions.actUnknown" });
  const event = { type: "act.accessGranted", subject: { kind: "act", id } } as const;
  return ok({ value: { id }, events: outcome === "granted" ? [event] : [] });
}

function contentIn(canon: Uint8Array): AnyMentionContent {
  const mention = anyMentionOfCanon(canon);
  if (!mention.ok) throw new Error("a mention's bytes cannot be read");
  return mention.value;
}

function entered(place: { id: string; no: number }, canon: Uint8Array): EnteredMention {
  const mention = enteredMention(place, contentIn(canon));
  if (!mention.ok) throw new Error("a mention says what its kind does not know");
  return mention.value;
}
