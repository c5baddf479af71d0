import { type DeskContext, type Ran, secretHash } from "#lib/gate/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import type { Tx } from "#lib/platform/db.ts";
import { uuidv7 } from "#lib/platform/random.ts";
import {
  checkDeclaredAt,
  type CorrectionInput,
  type DeclarationKind,
  enter,
  type EntryInput,
  formOf,
  give,
  type GivenInput,
  type Interruption,
  leaveUnused,
  stageOf,
  type UnusedInput,
} from "../../core/index.ts";
import * as store from "../../store/index.ts";
import { secretCodeOf } from "../secret.ts";
import { instantOf } from "./instant.ts";

type ReceiptEvent = "paperReceipt.given" | "paperReceipt.opened" | "paperReceipt.corrected" | "paperReceipt.unused";

const event = (type: ReceiptEvent, office: string, no: number, detail: Record<string, string | number>) => ({
  type,
  subject: { kind: "paperReceipt", id: `${office}/${no}` },
  detail: { office, no, ...detail },
});

/** Takes the next numbers of the office for a pad, to be printed before it is needed. */
export async function printPad(
  { tx, at, office, officer }: DeskContext,
  { count }: { count: number },
): Promise<Ran<{ id: string }>> {
  await store.holdDowntime(tx);
  const id = uuidv7();
  const pad = { id, officeCode: office, count, accountId: officer.accountId, printedAt: at };
  const { firstNo, lastNo } = await store.insertPad(tx, pad);
  const subject = { kind: "receiptPad", id };
  return ok({
    value: { id },
    events: [{ type: "paperReceipt.padPrinted", subject, detail: { office, firstNo, lastNo } }],
  });
}

/** Notes which numbers were given in an interruption. Refuses numbers never printed, or given or explained before. */
export async function noteGiven(
  { tx, office }: DeskContext,
  { id, first, last }: GivenInput & { id: string },
): Promise<Ran<{ id: string }>> {
  await store.holdDowntime(tx);
  const minutes = await lockUnsettled(tx, id);
  if (!minutes.ok) return minutes;
  const given = give(await store.listReceipts(tx, office, first, last), { first, last, interruptionId: id });
  if (!given.ok) return given;
  await store.saveGiven(tx, office, given.value, id);
  return ok({ value: { id }, events: [event("paperReceipt.given", office, first, { interruption: id, last })] });
}

/**
 * Begins to enter a receipt: a draft of the counter, bound to its number and to the real time of its declaration (L36:19). Of two posts
 * that enter the same number one is refused.
 */
export async function enterReceipt(
  context: DeskContext,
  { id, no, kind, declaredOn, declaredTime }: EntryInput & { id: string },
): Promise<Ran<{ id: string }>> {
  const { tx, at, office, officer } = context;
  const minutes = await store.lockInterruption(tx, id);
  if (!minutes) return err({ code: "downtime.notFound" });
  const receipt = enter(await store.lockReceipt(tx, office, no), id);
  if (!receipt.ok) return receipt;
  const declaredAt = checkDeclaredAt(instantOf(declaredOn, declaredTime), minutes, at);
  if (!declaredAt.ok) return declaredAt;
  const declarationId = await insertDraft(context, kind);
  await store.saveReceipt(tx, office, no, { declarationId, declaredAt: declaredAt.value, openedBy: officer.accountId });
  const started = { kind: "declaration", id: declarationId };
  return ok({
    value: { id: declarationId },
    events: [
      { type: "declaration.started", subject: started, detail: { office, account: officer.accountId } },
      event("paperReceipt.opened", office, no, { interruption: id, declaration: declarationId }),
    ],
  });
}

/** Puts the time or the kind right while nothing is sent. Another kind is another form: it begins a draft anew. */
export async function correctReceipt(
  context: DeskContext,
  { id, kind, declaredOn, declaredTime }: CorrectionInput & { id: string },
): Promise<Ran<{ id: string }>> {
  const { tx, at, office } = context;
  const held = await store.lockDeclaration(tx, id);
  if (held?.origin !== "downtime") return err({ code: "declarations.notFound" });
  if (held.status !== "draft") return err({ code: "declarations.alreadySent" });
  const receipt = await store.lockReceiptOf(tx, id);
  const minutes = receipt?.interruptionId ? await store.findInterruption(tx, receipt.interruptionId) : undefined;
  if (!receipt || !minutes) return err({ code: "downtime.noReceipt" });
  const declaredAt = checkDeclaredAt(instantOf(declaredOn, declaredTime), minutes, at);
  if (!declaredAt.ok) return declaredAt;
  const declarationId = kind === held.kind ? id : await insertDraft(context, kind);
  await store.saveReceipt(tx, office, receipt.no, { declarationId, declaredAt: declaredAt.value });
  const corrected = event("paperReceipt.corrected", office, receipt.no, { declaration: declarationId });
  return ok({ value: { id: declarationId }, events: [corrected] });
}

/** Explains a number that stands for no declaration, given or still blank: none vanishes. */
export async function noteUnused(
  { tx, at, office, officer }: DeskContext,
  { unusedNo: no, reason, unusedNote = "" }: UnusedInput,
): Promise<Ran<{ id: string | null }>> {
  const receipt = leaveUnused(await store.lockReceipt(tx, office, no));
  if (!receipt.ok) return receipt;
  const unused = { unusedReason: reason, unusedNote, unusedBy: officer.accountId, unusedAt: at };
  await store.saveReceipt(tx, office, no, unused);
  const id = receipt.value.interruptionId;
  return ok({ value: { id }, events: [event("paperReceipt.unused", office, no, { reason })] });
}

async function insertDraft({ tx, locale, office }: DeskContext, kind: DeclarationKind): Promise<string> {
  const id = uuidv7();
  await store.insertCounterDraft(tx, {
    id,
    kind,
    origin: "downtime",
    officeCode: office,
    language: locale,
    formVersion: formOf(kind).version,
    secretHash: secretHash(secretCodeOf(id)),
    answers: { office: { code: office } },
    groupId: null,
  });
  return id;
}

async function lockUnsettled(tx: Tx, id: string): Promise<Result<Interruption>> {
  const minutes = await store.lockInterruption(tx, id);
  if (!minutes) return err({ code: "downtime.notFound" });
  return stageOf(minutes) === "settled" ? err({ code: "downtime.settled" }) : ok(minutes);
}
