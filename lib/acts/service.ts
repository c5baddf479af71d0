import { randomBytes } from "#lib/platform/random.ts";
import { findSigningAccount, type SigningAccount, useFreshCode } from "#lib/auth/index.ts";
import { signingAuthority } from "#lib/auth/core/index.ts";
import { type IsoDay, parseIsoDay, partsOf } from "#lib/calendar/core/index.ts";
import type { DeskContext, Ran } from "#lib/gate/index.ts";
import type { AuditEvent } from "#lib/audit/core/index.ts";
import { asId } from "#lib/kernel/ids.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { moroccanDay } from "#lib/platform/clock.ts";
import { keyedDigest, sameBytes, sha256, unwrapSecret } from "#lib/platform/crypto.ts";
import { randomDigits, uuidv7 } from "#lib/platform/random.ts";
import { approvalMessage } from "#lib/seal/core/index.ts";
import {
  type Act,
  type ActDraft,
  actOfCanon,
  canonOfAct,
  type DeclarantSignature,
  decideSignature,
  mayDraftMove,
} from "./core/index.ts";
import { fileSigner } from "./file-signer.ts";
import { personsOf } from "./persons.ts";
import * as store from "./store/index.ts";

/** Sixteen random bytes in every act, so that nobody can guess an act from its hash (docs/decisions/0005). */
export function newSalt(): string {
  return Buffer.from(randomBytes(16)).toString("hex");
}

/** The Moroccan civil day of the command. */
export function todayOf(context: Pick<DeskContext, "at">): IsoDay {
  const today = parseIsoDay(moroccanDay(context.at));
  if (!today.ok) throw new Error("the clock gives no day");
  return today.value;
}

/** Puts a prepared act in place of an earlier draft of the same declaration; nothing has a number yet. */
export async function prepareDraft(
  context: DeskContext,
  { declarationId, act }: { declarationId: string; act: Act },
): Promise<Ran<{ draftId: string }>> {
  const { tx, officer, office, at } = context;
  const before = await store.findLivingDraft(tx, declarationId);
  if (before !== undefined) await store.saveDraftStatus(tx, before, "abandoned", at);
  const draftId = uuidv7();
  const canon = canonOfAct(act);
  await store.insertDraft(tx, {
    id: draftId,
    declarationId,
    officeCode: office,
    act,
    canon,
    digest: sha256(canon),
    accountId: officer.accountId,
  });
  return ok({ value: { draftId }, events: [fact("actDraft.prepared", draftId)] });
}

type OnDraft = { draftId: string };

/** The act was read to the declarant. Gives the one-time code that may be handed to them to agree with; only its digest is kept. */
export async function markRead(
  context: DeskContext,
  { draftId }: OnDraft,
): Promise<Ran<{ draftId: string; version: number; code: string }>> {
  const draft = await lockDraft(context, draftId, "read");
  if (!draft.ok) return draft;
  const code = randomDigits(6);
  await store.saveDraftStatus(context.tx, draftId, "read", context.at, { codeHash: codeHash(draftId, code) });
  return ok({ value: { draftId, version: draft.value.version + 1, code }, events: [fact("actDraft.read", draftId)] });
}

export type Agreement =
  | { kind: "pad"; strokes: readonly (readonly (readonly [number, number])[])[] }
  | { kind: "code"; code: string }
  | { kind: "officerAlone" };

/** The declarant agrees to exactly this text, on a pad or by the code; where the act says the officer signs alone, that is recorded. */
export async function takeAgreement(
  context: DeskContext,
  { draftId, digest, agreement }: OnDraft & { digest: string; agreement: Agreement },
): Promise<Ran<{ draftId: string; version: number }>> {
  const locked = await lockDraft(context, draftId, "declarant_signed");
  if (!locked.ok) return locked;
  const draft = locked.value;
  if (Buffer.from(draft.digest).toString("hex") !== digest) return err({ code: "acts.draftChanged" });
  const signature = await signatureOf(context, draft, agreement, digest);
  if (!signature.ok) return signature;
  await store.saveDraftStatus(context.tx, draftId, "declarant_signed", context.at, {
    declarantSignature: signature.value,
  });
  return ok({
    value: { draftId, version: draft.version + 1 },
    events: [fact("actDraft.declarantSigned", draftId, { kind: agreement.kind })],
  });
}

async function signatureOf(
  { tx, at }: DeskContext,
  draft: ActDraft,
  agreement: Agreement,
  digest: string,
): Promise<Result<DeclarantSignature>> {
  const stated = draft.act.facts.signature;
  const moment = at.toISOString();
  if (agreement.kind === "officerAlone")
    return stated === "declarant"
      ? err({ code: "acts.actSaysDeclarantSigns" })
      : ok({ kind: "officerAlone", reason: stated.officerAlone, digest, at: moment });
  if (stated !== "declarant") return err({ code: "acts.actSaysOfficerAlone" });
  if (agreement.kind === "pad")
    return agreement.strokes.flat().length < 8
      ? err({ code: "acts.signatureEmpty" })
      : ok({ kind: "pad", strokes: agreement.strokes, digest, at: moment });
  const expected = await store.findCodeHash(tx, draft.id);
  const isRight =
    expected !== null && sameBytes(codeHash(draft.id, agreement.code.replace(/\s/g, "")), new Uint8Array(expected));
  return isRight ? ok({ kind: "code", digest, at: moment }) : err({ code: "acts.declarantCodeWrong" });
}

function codeHash(draftId: string, code: string): Uint8Array<ArrayBuffer> {
  return keyedDigest("declarant-code", `${draftId}:${code}`);
}

export type Signed = { actId: string; no: number; year: number; declarationId: string };

/**
 * The officer's deliberate signature, with a fresh code good once. Checks everything again, signs the digest of the text with the
 * officer's key and registers: the number is taken in this very transaction (L36:22, D22:19).
 */
export async function signAct(
  context: DeskContext,
  { draftId, code }: OnDraft & { code: string },
): Promise<Ran<Signed>> {
  const { tx, officer, office, at } = context;
  const today = todayOf(context);
  const draft = await store.lockDraft(tx, draftId);
  if (!draft) return err({ code: "acts.noDraft" });
  const account = await findSigningAccount(tx, officer.accountId, at);
  const signer = { staffId: officer.staffId, cnie: account.cnie, officeCode: office };
  const decided = decideSignature(draft, { signer, version: context.version ?? -1, today });
  if (!decided.ok) return decided;
  const authority = signingAuthority(account.delegations, { officeCode: office, actKind: draft.act.kind, today });
  if (!authority.ok) return authority;
  const fresh = await useFreshCode(tx, { accountId: officer.accountId, account }, code, at);
  if (!fresh.ok) return fresh;
  const approval = approve(context, { draft, delegationId: authority.value.id, key: account.key });
  if (!approval.ok) return approval;

  const actId = uuidv7();
  const registered = await store.registerAct(tx, {
    actId,
    draftId,
    draftVersion: draft.version,
    year: partsOf(today).year,
    today,
    delegationId: authority.value.id,
    digest: draft.digest,
    ...approval.value,
    signedAt: at,
    persons: personsOf(draft.act),
  });
  if (!registered.ok) return registered;
  const { no, year } = registered.value;
  return ok({
    value: { actId, no, year, declarationId: draft.declarationId },
    events: [{ type: "act.registered", subject: { kind: "act", id: actId }, detail: { no, year, office } }],
  });
}

/** The officer's own key over the digest of what was read; a file key in the demonstration, never called "qualified". */
function approve(
  { officer, at }: DeskContext,
  { draft, delegationId, key }: { draft: ActDraft; delegationId: string; key: SigningAccount["key"] },
): Result<{ keyId: string; signature: Uint8Array }> {
  if (!key) return err({ code: "acts.noSigningKey" });
  const message = approvalMessage({
    accountId: asId<"account">(officer.accountId),
    delegationId: asId<"delegation">(delegationId),
    digest: draft.digest,
    approvedAtMicros: BigInt(at.getTime()) * 1000n,
  });
  return ok({ keyId: key.id, signature: fileSigner(key.id, unwrapSecret(key.wrappedPrivate)).sign(message) });
}

async function lockDraft(
  { tx, version }: DeskContext,
  draftId: string,
  moves: ActDraft["status"],
): Promise<Result<ActDraft>> {
  const draft = await store.lockDraft(tx, draftId);
  if (!draft) return err({ code: "acts.noDraft" });
  if (version !== draft.version) return err({ code: "acts.draftChanged" });
  return mayDraftMove(draft.status, moves) ? ok(draft) : err({ code: "acts.notPossibleNow" });
}

/** An act opened for a stated purpose; the reading is recorded in the same transaction, under `readingId`. */
export async function openAct(
  context: Pick<DeskContext, "tx">,
  { actId, purpose }: { actId: string; purpose: string },
): Promise<Result<store.ReadAct & { act: Act; readingId: string }>> {
  const readingId = uuidv7();
  const read = await store.readAct(context.tx, actId, readingId, purpose);
  if (!read) return err({ code: "acts.notFound" });
  const act = actOfCanon(read.canon);
  if (!act.ok) throw new Error("an act's bytes cannot be read");
  return ok({ ...read, act: act.value, readingId });
}

/** The acts of one register of the officer's own office between two numbers, in their order; each reading is recorded in the same transaction. */
export async function openActsOfRegister(
  { tx }: Pick<DeskContext, "tx">,
  asked: { registerId: string; from: number; to: number; purpose: string },
): Promise<{ id: string; no: number; act: Act }[]> {
  const read = await store.readActsOfRegister(tx, asked);
  return read.map(({ id, no, canon }) => {
    const act = actOfCanon(canon);
    if (!act.ok) throw new Error("an act's bytes cannot be read");
    return { id, no, act: act.value };
  });
}

function fact(type: AuditEvent["type"], id: string, detail?: NonNullable<AuditEvent["detail"]>): AuditEvent {
  return { type, subject: { kind: "actDraft", id }, ...(detail && { detail }) };
}
