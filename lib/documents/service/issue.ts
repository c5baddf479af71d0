import type { ActKind } from "#lib/acts/core/index.ts";
import { openAct, todayOf } from "#lib/acts/index.ts";
import type { DeskContext, Ran } from "#lib/gate/index.ts";
import { partsOf } from "#lib/calendar/core/index.ts";
import { err, type Failure, ok, type Result } from "#lib/kernel/result.ts";
import type { Reader } from "#lib/mentions/core/index.ts";
import { mentionsOfAct } from "#lib/mentions/index.ts";
import { newBlobKey, putBlob, removeBlob } from "#lib/platform/blob-store.ts";
import { config } from "#lib/platform/config.ts";
import { encrypt, sha256 } from "#lib/platform/crypto.ts";
import { randomBytes } from "#lib/platform/random.ts";
import { documentUrl, signDocument } from "#lib/seal/core/index.ts";
import { chainOf } from "#lib/territory/core/index.ts";
import { officeMap, officeOf } from "#lib/territory/index.ts";
import {
  type Bilingual,
  type CardWish,
  type CertificatePayload,
  type CopyPurpose,
  decideCard,
  documentOfAct,
  type FamilyBookletPayload,
  formOfKind,
  isKindOfAct,
  type IssuedKind,
  type IssuedPayload,
  type Issuing,
  type LegacyCopyPayload,
  makeSerial,
  type RegisteredAct,
  shorterCodes,
  signedPayload,
  validUntil,
} from "../core/index.ts";
import { documentSigner } from "../document-signer.ts";
import { fileSigner } from "../file-signer.ts";
import { CURRENT_TEMPLATE, drawDocument, templateFingerprint } from "../templates/index.ts";
import { listOfferedForms } from "../offered-store.ts";
import * as store from "../store.ts";
import { checkShownPaper } from "./shown-paper.ts";
import { signIssued } from "./sign-issued.ts";
import { toldOn } from "./told-on-copy.ts";

export type IssueInput = {
  actId: string;
  kind: IssuedKind;
  purpose: CopyPurpose;
  /** What the applicant of an individual card declared and showed. */
  card?: CardWish | undefined;
};
export type Issued = { serial: string; kind: IssuedKind };

/** The longest address that a printed code carries. */
const LONGEST_URL = 1600;

/**
 * Issues a copy or an extract of a sealed act (L36:43, D22:45): reads the act with its trace, signs what the code carries, draws
 * the page and archives it with what is needed to rebuild it. Refuses before the seal, what the act's law does not offer today, a
 * document of another kind of act, a card without its applicant or on a paper that does not carry it (L37:33), and where no officer of the office
 * may certify.
 */
export async function issueDocument(
  context: DeskContext,
  { actId, kind, purpose, card }: IssueInput,
): Promise<Ran<Issued>> {
  const { tx, at, office, officer } = context;
  const standing = await store.findStanding(tx, actId);
  if (!standing) return err({ code: "acts.notFound" });
  if (!standing.isSealed) return err({ code: "documents.notSealedYet" });
  const form = formOfKind(kind);
  if (!(await listOfferedForms(tx, standing.regime, todayOf(context))).includes(form))
    return err({ code: "documents.notOffered" });
  if (form === "card") {
    if (!card) return err({ code: "documents.cardAtCounter" });
    const decided = decideCard(card, { purpose, today: todayOf(context) });
    const carried = decided.ok ? await checkShownPaper(context, { actId, shown: card.shown }) : decided;
    if (!carried.ok) return carried;
  }
  const opened = await openAct(context, { actId, purpose });
  if (!opened.ok) return opened;
  if (!isKindOfAct(kind, opened.value)) return err({ code: "documents.notOfThisAct" });
  const { act, no, year, hash, readingId } = opened.value;
  const onAct = await mentionsOfAct(context, { actId, readingId });
  const reader = READER_FOR[purpose];
  const shown = toldOn(form, act, onAct, { reader, regime: standing.regime });
  if (!shown.ok) return shown;
  const registered: RegisteredAct = { ...shown.value, no, year, hash, regime: standing.regime };
  const issuing = await prepareIssue(context, act.kind);
  if (!issuing.ok) return issuing;
  await requireTrustedKeys(context);
  const signed = signCode(kind, registered, issuing.value);
  if (!signed.ok) return signed;
  const built = documentOfAct(kind, registered, issuing.value, signed.value.url, card);
  if (!built.ok) return built;

  const archived = await archive(built.value);
  const { serial, issuedOn, expiresOn } = issuing.value;
  const document = {
    ...archived,
    serial,
    kind,
    actId,
    actHash: new Uint8Array(hash),
    officeCode: office,
    reader,
    mentions: onAct.length,
    qr: new Uint8Array(signed.value.bytes),
    keyId: signed.value.keyId,
    accountId: officer.accountId,
    issuedAt: at,
    issuedOn,
    expiresOn,
  };
  const kept = await keptOrRemoved(archived.blobKey, () => store.insertDocument(tx, document));
  if (!kept.ok) return kept;
  return ok({
    value: { serial, kind },
    events: [
      {
        type: "document.issued",
        subject: { kind: "document", id: serial },
        detail: { kind, purpose, act: actId, ...(card && { shown: card.shown.kind }) },
      },
    ],
  });
}

/** An archived page whose row is not written is removed: nothing names it. */
export async function keptOrRemoved(blobKey: string, write: () => Promise<Result<null>>): Promise<Result<null>> {
  try {
    const kept = await write();
    if (!kept.ok) await removeBlob(blobKey);
    return kept;
  } catch (fault) {
    await removeBlob(blobKey);
    throw fault;
  }
}

/** Whoever acts for the holder receives what the holder would (L36:43). */
const READER_FOR = {
  holder: "holder",
  representative: "holder",
  family: "relative",
  authority: "authority",
  kafil: "kafil",
  permitted: "permitted",
} as const satisfies Record<CopyPurpose, Reader>;

/** At which office, in whose presence: `staffId` of whoever asks, for whom their own authority counts first. */
export type IssuingPlace = Pick<DeskContext, "tx" | "at" | "office"> & { officer: { staffId: string } };

/** Serial, days, town and the officer who certifies. Refuses where no officer of the office may. */
export async function prepareIssue(context: IssuingPlace, actKind: ActKind): Promise<Result<Issuing>> {
  const { tx, at, office, officer } = context;
  const issuedOn = todayOf(context);
  const signatory = await store.findSignatory(tx, { office, actKind, today: issuedOn, issuer: officer.staffId });
  if (!signatory) return err({ code: "documents.noOfficer" });
  return ok({
    serial: freshSerial(partsOf(issuedOn).year),
    issuedAt: at,
    issuedOn,
    expiresOn: validUntil(issuedOn),
    place: await townOf(context),
    signatory,
  });
}

/** A key that the verification page does not carry would make every code and every file worthless. */
export async function requireTrustedKeys({ tx }: Pick<DeskContext, "tx">): Promise<void> {
  for (const [purpose, { keyId }] of [
    ["document", documentSigner()],
    ["pdf", fileSigner()],
  ] as const)
    if (!(await store.isTrustedKey(tx, purpose, keyId)))
      throw new Error(
        `the ${purpose} key ${keyId} is not registered, or no longer trusted: preparing the installation registers it`,
      );
}

/** The commune in which the issuing office sits, as it stands after «حرر بـ». */
async function townOf({ tx, at, office: code }: IssuingPlace): Promise<Bilingual> {
  const map = await officeMap(tx, at);
  const office = officeOf(map, code);
  if (!office) throw new Error("a session of an office that nobody knows");
  const chain = office.territoryCode === null ? [] : chainOf(map.tree, office.territoryCode);
  const town = chain.find(({ level }) => level === "commune") ?? chain[0] ?? office;
  return { ar: town.nameAr, fr: town.nameFr };
}

function freshSerial(year: number): string {
  for (;;) {
    const serial = makeSerial({ year, random: randomBytes(24) });
    if (serial !== undefined) return serial;
  }
}

/** The code that says the most of what can still be printed. Refuses where even the shortest cannot (`seal.documentTooLong`). */
export function signCode(
  kind: IssuedKind,
  registered: RegisteredAct,
  issuing: Issuing,
): Result<{ bytes: Uint8Array; url: string; keyId: string }> {
  const signer = documentSigner();
  let refusal: Failure = { code: "seal.documentTooLong" };
  for (const payload of shorterCodes(signedPayload(kind, registered, issuing))) {
    const bytes = signDocument(payload, signer);
    if (bytes.ok) {
      const url = documentUrl(config().publicUrl, bytes.value);
      if (url.length <= LONGEST_URL) return ok({ bytes: bytes.value, url, keyId: signer.keyId });
      const most = Math.floor((LONGEST_URL * 5) / 8);
      refusal = { code: "seal.documentTooLong", params: { bytes: bytes.value.length, most } };
    } else if (bytes.error.code === "seal.documentTooLong") refusal = bytes.error;
    else return bytes;
  }
  return err(refusal);
}

/**
 * Draws the page, signs its file and keeps it encrypted, before any row names it; the payload and the template's fingerprint rebuild bit for bit what was
 * signed.
 */
export async function archive(payload: IssuedPayload | LegacyCopyPayload | CertificatePayload | FamilyBookletPayload) {
  const template = CURRENT_TEMPLATE[payload.kind];
  const fingerprint = await templateFingerprint(template);
  const pdf = await signIssued(await drawDocument(payload), payload);
  const blobKey = newBlobKey("documents");
  await putBlob(blobKey, encrypt(pdf, config().uploadKey));
  return {
    blobKey,
    template,
    templateHash: new Uint8Array(Buffer.from(fingerprint.sha256, "hex")),
    payload: new Uint8Array(Buffer.from(JSON.stringify(payload))),
    pdfSha256: sha256(pdf),
  };
}
