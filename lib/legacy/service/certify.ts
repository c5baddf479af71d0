import { fileSigner, newSalt, todayOf } from "#lib/acts/index.ts";
import { signingAuthority } from "#lib/auth/core/index.ts";
import { findSigningAccount, useFreshCode } from "#lib/auth/index.ts";
import type { DeskContext, Ran } from "#lib/gate/index.ts";
import { asId } from "#lib/kernel/ids.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { sha256, unwrapSecret } from "#lib/platform/crypto.ts";
import { uuidv7 } from "#lib/platform/random.ts";
import { closeRuling, lockGrantedRuling } from "#lib/rulings/index.ts";
import { approvalMessage } from "#lib/seal/core/index.ts";
import { officeMap, officeOf } from "#lib/territory/index.ts";
import {
  canonOfCertificate,
  canonOfLegacyMention,
  checkReadings,
  CORRECTING_KINDS,
  digitise,
  type LegacyCertificate,
  type LegacyMention,
  type LegacyMentionKind,
  readTypedReadings,
  type Readings,
  type TypedReadings,
} from "../core/index.ts";
import * as store from "../store/index.ts";
import { openCertified } from "./read.ts";

/**
 * The officer certifies what was read, on the very image that was read, with a fresh code good once (L36:13, D22:37). Refuses an act that is not
 * compared, one that changed since the officer saw it, and an image that is not the one shown.
 */
export async function certifyAct(
  context: DeskContext,
  { id, version, imageHash, code }: { id: string; version: number; imageHash: string; code: string },
): Promise<Ran<{ id: string }>> {
  const { tx, at, office, officer } = context;
  const locked = await store.lockLegacyAct(tx, id);
  if (!locked) return err({ code: "legacy.notFound" });
  const { kept, act } = locked;
  const next = digitise(act, { step: "certify", imageHash });
  if (!next.ok) return next;
  if (kept.version !== version || kept.place === null || act.standing === null) return err({ code: "legacy.notNow" });
  const named = officeOf(await officeMap(tx, at), office);
  if (!named) throw new Error("a session of an office that nobody knows");
  const certificate: LegacyCertificate = {
    id,
    kind: kept.kind,
    office: { code: office, name: { ar: named.nameAr, fr: named.nameFr } },
    place: kept.place,
    imageSha256: imageHash,
    readings: act.standing,
    certifiedOn: todayOf(context),
    officerStaffId: officer.staffId,
    salt: newSalt(),
  };
  const canon = canonOfCertificate(certificate);
  const signed = await signAs(context, kept.kind, canon, code);
  if (!signed.ok) return signed;
  const image = new Uint8Array(Buffer.from(imageHash, "hex"));
  const written = await store.certifyLegacyAct(tx, { id, version, imageSha256: image, canon }, signed.value);
  if (!written.ok) return written;
  const detail = { kind: kept.kind, year: kept.place.year, no: kept.place.no, office };
  return ok({
    value: { id },
    events: [{ type: "legacy.certified", subject: { kind: "legacyAct", id }, detail }],
  });
}

export type TypedLegacyMention = {
  id: string;
  kind: LegacyMentionKind;
  text: { ar: string; fr: string };
  title: LegacyMention["title"];
  rulingId: string | null;
  /** The datum that it corrects, and what was ordered in its place; nothing for a mention that only adds. */
  field: string;
  typed: TypedReadings;
  code: string;
};

/**
 * Writes a mention on a certified act. One that corrects takes the title and the right to do so from a granted ruling about this very act, and
 * closes it (L36:49-53); the certified readings stay beneath (D22:45).
 */
export async function enterOnLegacyAct(
  context: DeskContext,
  wish: TypedLegacyMention,
): Promise<Ran<{ id: string; no: number }>> {
  const { tx, officer } = context;
  const opened = await openCertified(context, { id: wish.id, purpose: "mention" });
  if (!opened.ok) return opened;
  const { certificate, mentions } = opened.value;
  const corrections = correctionsOf(wish, certificate);
  if (!corrections.ok) return corrections;
  let title = wish.title;
  if (wish.rulingId !== null) {
    const ruling = await lockGrantedRuling(context, wish.rulingId);
    if (!ruling.ok) return ruling;
    if (ruling.value.kind !== wish.kind) return err({ code: "legacy.rulingOfOtherAct" });
    const { title: ruled } = ruling.value;
    if ("number" in ruled && ruled.number !== undefined) title = { ...title, number: ruled.number };
  }
  const id = uuidv7();
  const mention: LegacyMention = {
    id,
    legacyActId: wish.id,
    no: mentions.length + 1,
    kind: wish.kind,
    text: wish.text,
    title,
    rulingId: wish.rulingId,
    corrections: corrections.value,
    enteredOn: todayOf(context),
    officerStaffId: officer.staffId,
    salt: newSalt(),
  };
  const canon = canonOfLegacyMention(mention);
  const signed = await signAs(context, "mention", canon, wish.code);
  if (!signed.ok) return signed;
  const { kind, rulingId } = wish;
  const row = { id, actId: wish.id, count: mentions.length, kind, canon, rulingId };
  const written = await store.enterLegacyMention(tx, row, signed.value);
  if (!written.ok) return written;
  const event = {
    type: "legacy.mentionEntered",
    subject: { kind: "legacyAct", id: wish.id },
    detail: { kind },
  } as const;
  const value = { id: wish.id, no: mention.no };
  if (rulingId === null) return ok({ value, events: [event] });
  const closed = await closeRuling(context, { id: rulingId, mentionId: null });
  return closed.ok ? ok({ value, events: [event, closed.value] }) : closed;
}

function correctionsOf(
  { kind, rulingId, field, typed }: TypedLegacyMention,
  certificate: LegacyCertificate,
): Result<Readings> {
  const isCorrecting = (CORRECTING_KINDS as readonly string[]).includes(kind);
  if (!isCorrecting) return field === "" ? ok({}) : err({ code: "legacy.rulingNeeded" });
  if (rulingId === null) return err({ code: "legacy.rulingNeeded" });
  const reading = typed.fields[field];
  if (reading === undefined) return err({ code: "legacy.correctionMissing" });
  // the one datum is read against the whole act, so that it is held to the same shapes
  const read = readTypedReadings(certificate.kind, {
    fields: { ...absentFields(certificate), [field]: reading },
  });
  if (!read.ok) return read;
  const value = read.value[field];
  if (value === undefined) return err({ code: "legacy.correctionMissing" });
  const whole = checkReadings(certificate.kind, { ...certificate.readings, [field]: value });
  return whole.ok ? ok({ [field]: value }) : whole;
}

function absentFields({ readings }: LegacyCertificate): TypedReadings["fields"] {
  const nothing = { day: "", month: "", year: "" };
  const absent = { how: "absent", text: "", gregorian: nothing, hijri: nothing } as const;
  return Object.fromEntries(Object.keys(readings).map((field) => [field, absent]));
}

/** The officer's own key over the digest of what was read, under the delegation of this day and with a fresh code. */
async function signAs(
  context: DeskContext,
  actKind: string,
  canon: Uint8Array,
  code: string,
): Promise<Result<store.Signature>> {
  const { tx, officer, office, at } = context;
  const today = todayOf(context);
  const account = await findSigningAccount(tx, officer.accountId, at);
  const authority = signingAuthority(account.delegations, { officeCode: office, actKind, today });
  if (!authority.ok) return authority;
  if (!account.key) return err({ code: "acts.noSigningKey" });
  const fresh = await useFreshCode(tx, { accountId: officer.accountId, account }, code, at);
  if (!fresh.ok) return fresh;
  const message = approvalMessage({
    accountId: asId<"account">(officer.accountId),
    delegationId: asId<"delegation">(authority.value.id),
    digest: sha256(canon),
    approvedAtMicros: BigInt(at.getTime()) * 1000n,
  });
  const signer = fileSigner(account.key.id, unwrapSecret(account.key.wrappedPrivate));
  return ok({
    delegationId: authority.value.id,
    keyId: signer.keyId,
    signature: signer.sign(message),
    approvedAt: at,
    today,
  });
}
