import type { DeskContext, Ran } from "#lib/gate/index.ts";
import type { StaffSession } from "#lib/auth/index.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { openCertified } from "#lib/legacy/index.ts";
import { getBlob, removeBlob } from "#lib/platform/blob-store.ts";
import { config } from "#lib/platform/config.ts";
import { decrypt, sameBytes, sha256 } from "#lib/platform/crypto.ts";
import { inTransaction } from "#lib/platform/db.ts";
import { uuidv7 } from "#lib/platform/random.ts";
import { officeHead, todayOf } from "#lib/acts/index.ts";
import { officeMap } from "#lib/territory/index.ts";
import {
  formOfKind,
  type IssuedKind,
  type IssuePurpose,
  kindsOfAct,
  legacyCopyOf,
  type Serial,
} from "../core/index.ts";
import * as store from "../legacy-store.ts";
import { listOfferedForms } from "../offered-store.ts";
import { archive, type Issued, prepareIssue, requireTrustedKeys } from "./issue.ts";

/** The law of every act on paper. */
const REGIME = "R37";
/** What is drawn from the reading of a paper page; its Latin letters are not certain enough for a card. */
const FORMS = ["full", "extract"] as const;

export type LegacyIssueInput = { id: string; kind: IssuedKind; purpose: IssuePurpose };

/**
 * Issues a copy or an extract of a certified paper act (L36:43), read with its trace. Its code leads to the verdict on its serial. Refuses before the
 * seal, of an act that is set aside or not certified, a document of another kind of act, and a copy that is not offered today.
 */
export async function issueLegacyCopy(
  context: DeskContext,
  { id, kind, purpose }: LegacyIssueInput,
): Promise<Ran<Issued>> {
  const { tx, at, office, officer } = context;
  const opened = await openCertified(context, { id, purpose });
  if (!opened.ok) return opened;
  const { certificate, hash, isSealed } = opened.value;
  if (!isSealed) return err({ code: "legacy.notSealedYet" });
  if (!kindsOfAct(certificate.kind, FORMS).includes(kind)) return err({ code: "documents.notOfThisAct" });
  if (!(await listOfferedForms(tx, REGIME, todayOf(context))).includes(formOfKind(kind)))
    return err({ code: "documents.notOffered" });
  const issuing = await prepareIssue(context, certificate.kind);
  if (!issuing.ok) return issuing;
  const { serial, issuedOn, expiresOn } = issuing.value;
  const head = officeHead(await officeMap(tx, at), office);
  if (!head.ok) return head;
  const { headAr, headFr, name } = head.value;
  const capital = (line: string) => line.charAt(0).toUpperCase() + line.slice(1);
  const payload = legacyCopyOf(opened.value, {
    content: kind.endsWith("FullCopy") ? "full" : "extract",
    issuing: issuing.value,
    authority: { ar: [...headAr, name.ar].slice(-4), fr: [...headFr, name.fr].map(capital).slice(-4) },
    url: `${config().publicUrl}/v?serial=${serial}`,
  });
  await requireTrustedKeys(context);
  const archived = await archive(payload);
  try {
    await store.insertLegacyDocument(tx, {
      ...archived,
      serial,
      kind,
      legacyActId: id,
      actHash: new Uint8Array(hash),
      officeCode: office,
      accountId: officer.accountId,
      issuedAt: at,
      issuedOn,
      expiresOn,
    });
  } catch (fault) {
    await removeBlob(archived.blobKey);
    throw fault;
  }
  const detail = { kind, purpose, legacyAct: id };
  return ok({
    value: { serial, kind },
    events: [{ type: "document.issued", subject: { kind: "document", id: serial }, detail }],
  });
}

/** What this office issued of a paper act, the newest first. */
export async function listLegacyCopies(officer: StaffSession, id: string): Promise<store.LegacyDocumentLine[]> {
  const read = await inTransaction("desk", { "app.session": officer.token }, async (tx) =>
    ok(await store.listLegacyDocuments(tx, id)),
  );
  return read.ok ? read.value : [];
}

/** The bytes of such a copy as it was issued; opening it leaves a trace. Nothing for another office. */
export async function readLegacyCopy(
  officer: StaffSession,
  serial: Serial,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const officeCode = officer.office?.code;
  if (officeCode === undefined) return undefined;
  const found = await inTransaction("desk", { "app.session": officer.token }, async (tx) => {
    const document = await store.findLegacyDocument(tx, serial);
    if (document) {
      const reading = { id: uuidv7(), accountId: officer.accountId, officeCode, legacyActId: document.legacyActId };
      await store.insertLegacyReading(tx, reading);
    }
    return ok(document);
  });
  if (!found.ok || !found.value) return undefined;
  const pdf = decrypt(await getBlob(found.value.blobKey), config().uploadKey);
  if (!sameBytes(sha256(pdf), found.value.pdfSha256))
    throw new Error("an archived document is not the one that was issued");
  return pdf;
}
