import type { AuditEvent, AuditEventType } from "#lib/audit/core/index.ts";
import { dropScan, type KeptScan } from "#lib/files/index.ts";
import type { DeskContext, Ran } from "#lib/gate/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { inTransaction, type SessionSettings } from "#lib/platform/db.ts";
import { uuidv7 } from "#lib/platform/random.ts";
import {
  digitise,
  type LegacyAct,
  type LegacyKind,
  type LegacyPlace,
  type LegacyStep,
  lostAct,
  readTypedReadings,
  scannedAct,
  type SetAsideReason,
  type TypedReadings,
} from "../core/index.ts";
import * as store from "../store/index.ts";

type Saved = Promise<Ran<{ id: string }>>;

/** Takes in the image of a paper act; nobody has read it yet. */
export async function takeScan(context: DeskContext, { kind, scan }: { kind: LegacyKind; scan: KeptScan }): Saved {
  const { tx, at, office, officer } = context;
  const id = uuidv7();
  const act = scannedAct(kind, hexOf(scan.sha256));
  const saved = await store.insertLegacyAct(tx, { id, officeCode: office, act, place: null, at });
  if (!saved.ok) return saved;
  await store.insertScan(tx, scan, { legacyActId: id, officeCode: office, accountId: officer.accountId, at });
  return done(id, { type: "legacy.scanned", detail: { kind, bytes: scan.bytes } });
}

/** Keeps the place of an act that the register has and nobody can show (D99:10). */
export async function noteLost(
  { tx, at, office }: DeskContext,
  { kind, place }: { kind: LegacyKind; place: LegacyPlace },
): Saved {
  const id = uuidv7();
  const saved = await store.insertLegacyAct(tx, { id, officeCode: office, act: lostAct(kind), place, at });
  return saved.ok ? done(id, { type: "legacy.notedLost", detail: { kind, year: place.year, no: place.no } }) : saved;
}

/** Writes where the act stands in its paper register. */
export function indexAct(context: DeskContext, { id, place }: { id: string; place: LegacyPlace }): Saved {
  return take(context, id, { step: "index" }, { type: "legacy.indexed", place });
}

/** One person reads the whole image. The second, who is another, is compared with the first (L36:13). */
export async function keyAct(context: DeskContext, { id, typed }: { id: string; typed: TypedReadings }): Saved {
  return readAs(context, id, typed, "keyed");
}

/** A third person settles what differs; or, before certification, anybody corrects what stands (D22:37). */
export async function settleAct(context: DeskContext, { id, typed }: { id: string; typed: TypedReadings }): Saved {
  const act = await store.findLegacyAct(context.tx, id);
  return readAs(context, id, typed, act?.status === "differing" ? "settled" : "corrected");
}

const STEP_OF = { keyed: "key", settled: "settle", corrected: "correct" } as const;

async function readAs(
  context: DeskContext,
  id: string,
  typed: TypedReadings,
  how: "keyed" | "settled" | "corrected",
): Saved {
  const { tx, at, officer } = context;
  const locked = await store.lockLegacyAct(tx, id);
  if (!locked) return err({ code: "legacy.notFound" });
  const read = readTypedReadings(locked.act.kind, typed);
  if (!read.ok) return read;
  const readings = read.value;
  const step: LegacyStep =
    how === "corrected" ? { step: "correct", readings } : { step: STEP_OF[how], by: officer.accountId, readings };
  const next = digitise(locked.act, step);
  if (!next.ok) return next;
  const { round } = locked.kept;
  await store.insertKeying(tx, { legacyActId: id, round, accountId: officer.accountId, act: how, readings, at });
  const saved = await store.saveLegacyAct(tx, { kept: locked.kept, act: next.value, at });
  return saved.ok ? done(id, { type: `legacy.${how}`, detail: { status: next.value.status } }) : saved;
}

/** Unsigned, torn, lost, or two originals that conflict: nothing is copied until a court has spoken. */
export function setAside(context: DeskContext, { id, reason }: { id: string; reason: SetAsideReason }): Saved {
  return take(context, id, { step: "setAside", reason }, { type: "legacy.setAside", detail: { reason } });
}

/**
 * Another image of an act: its first one where it came without, the other original while it is set aside, or, with a judgment, the one from which
 * it is read again.
 */
export async function addImage(
  context: DeskContext,
  { id, scan, judgment }: { id: string; scan: KeptScan; judgment: string },
): Saved {
  const { tx, at, office, officer } = context;
  const locked = await store.lockLegacyAct(tx, id);
  if (!locked) return err({ code: "legacy.notFound" });
  const imageHash = hexOf(scan.sha256);
  const isResumed = locked.act.status === "setAside" && judgment !== "";
  if (locked.act.status === "setAside" && !isResumed) {
    await store.insertScan(tx, scan, { legacyActId: id, officeCode: office, accountId: officer.accountId, at });
    return done(id, { type: "legacy.imageAdded" });
  }
  const step: LegacyStep = isResumed ? { step: "resume", judgment, imageHash } : { step: "addImage", imageHash };
  const next = digitise(locked.act, step);
  if (!next.ok) return next;
  await store.insertScan(tx, scan, { legacyActId: id, officeCode: office, accountId: officer.accountId, at });
  const changes = isResumed ? { judgment, isNewRound: true } : {};
  const saved = await store.saveLegacyAct(tx, { kept: locked.kept, act: next.value, at }, changes);
  return saved.ok ? done(id, { type: isResumed ? "legacy.resumed" : "legacy.imageAdded" }) : saved;
}

/** Whether an image may be brought: of a new act always, of another only where it is of this office. */
export async function mayBringImage({ tx }: DeskContext, { id }: { id: string | null }): Promise<Result<null>> {
  if (id === null) return ok(null);
  return (await store.findLegacyAct(tx, id)) ? ok(null) : err({ code: "legacy.notFound" });
}

/** After every attempt: takes away a scan that no row came to name. */
export async function releaseScan(scan: KeptScan, session: SessionSettings): Promise<void> {
  const named = await inTransaction("desk", session, async (tx) => ok(await store.isScanNamed(tx, scan.id)));
  if (named.ok && !named.value) await dropScan(scan);
}

type Taken = { type: AuditEventType; place?: LegacyPlace; detail?: NonNullable<AuditEvent["detail"]> };

async function take({ tx, at }: DeskContext, id: string, step: LegacyStep, { type, place, detail }: Taken): Saved {
  const locked = await store.lockLegacyAct(tx, id);
  if (!locked) return err({ code: "legacy.notFound" });
  const next: Result<LegacyAct> = digitise(locked.act, step);
  if (!next.ok) return next;
  const saved = await store.saveLegacyAct(tx, { kept: locked.kept, act: next.value, at }, place ? { place } : {});
  return saved.ok ? done(id, { type, ...(detail && { detail }) }) : saved;
}

function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}

function done(id: string, event: Omit<AuditEvent, "subject">): Awaited<Saved> {
  return ok({ value: { id }, events: [{ ...event, subject: { kind: "legacyAct", id } }] });
}
