import { verdictOfSerial } from "#lib/documents/index.ts";
import { readSerial } from "#lib/documents/core/index.ts";
import type { IsoDay } from "#lib/calendar/core/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { listUploads, type Upload } from "#lib/files/index.ts";
import { secretHashHex } from "#lib/gate/index.ts";
import { normaliseSecretCode, parseReference } from "#lib/kernel/reference.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { countAttempt } from "#lib/platform/attempts.ts";
import { appendAudit } from "#lib/audit/index.ts";
import { getBlob } from "#lib/platform/blob-store.ts";
import { config } from "#lib/platform/config.ts";
import { decrypt, keyedDigest, sameBytes, sha256 } from "#lib/platform/crypto.ts";
import { inTransaction } from "#lib/platform/db.ts";
import { now } from "#lib/platform/clock.ts";
import type { Office } from "#lib/territory/core/index.ts";
import { officeMap, officeOf } from "#lib/territory/index.ts";
import {
  type DocumentRequest,
  type RequestPermission,
  type RequestStatus,
  type RequestStory,
  shownStatus,
  type Tariff,
} from "../core/index.ts";
import * as store from "../store/index.ts";

/** A request as its applicant sees it. */
export type CitizenRequest = {
  request: DocumentRequest;
  /** Where it stands, with what became of its document since. */
  shown: RequestStatus;
  office: Office | null;
  offices: readonly Office[];
  uploads: readonly Upload[];
  story: RequestStory;
  permission: RequestPermission | null;
  tariff: Tariff;
};

/** The request whose secret is given; nothing otherwise. */
export async function findCitizenRequest(id: string, secret: string, at: Date): Promise<CitizenRequest | undefined> {
  const read = await inTransaction("portal", { "app.secret": secretHashHex(secret) }, async (tx) => {
    const request = await store.findRequest(tx, id);
    if (!request) return ok(undefined);
    const map = await officeMap(tx, at);
    return ok({
      request,
      office: request.officeCode === null ? null : (officeOf(map, request.officeCode) ?? null),
      offices: map.offices,
      uploads: await listUploads(tx, { requestId: id }),
      story: await store.listRequestStory(tx, id),
      permission: (await store.findPermissionOf(tx, id)) ?? null,
      tariff: await store.tariffOn(tx, civilDayAt(at)),
    });
  });
  if (!read.ok || !read.value) return undefined;
  const serial = read.value.request.serial === null ? undefined : readSerial(read.value.request.serial);
  const verdict = serial === undefined ? undefined : await verdictOfSerial(serial, at);
  return { ...read.value, shown: shownStatus(read.value.request.status, verdict?.verdict ?? null) };
}

const TRIES = 5;
const TRIES_MINUTES = 10;

/**
 * Opens a request with its secret code, and with its reference when one is typed. One answer, in the same time, for all that is wrong. `isCounted`:
 * the same try was counted already.
 */
export async function resumeRequest(
  typed: { reference: string; code: string; from: string },
  isCounted = false,
): Promise<Result<{ id: string; isSent: boolean }>> {
  const code = normaliseSecretCode(typed.code) ?? "";
  const reference = typed.reference.trim() === "" ? null : parseReference(typed.reference);
  const asked = reference === null ? null : reference.ok ? reference.value : "";
  const bucket = keyedDigest("resume", asked ?? typed.from);
  const found = await inTransaction("portal", { "app.secret": secretHashHex(code) }, async (tx) => {
    const most = asked === null ? TRIES * 6 : TRIES;
    const isAllowed = isCounted || (await countAttempt(tx, bucket, most, TRIES_MINUTES));
    return ok({ isAllowed, held: await store.findOwnRequest(tx) });
  });
  if (!found.ok) return found;
  const { isAllowed, held } = found.value;
  if (!isAllowed) return err({ code: "declarations.tooManyTries" });
  if (!held || (asked !== null && held.reference !== asked)) return err({ code: "declarations.notFoundOrWrongCode" });
  return ok({ id: held.id, isSent: held.reference !== null });
}

/**
 * The bytes of the document of one's own request, as they were issued. The first download is the delivery. Nothing where there is none, it
 * was not paid, or it was taken back. Throws when the archive holds other bytes than were issued.
 */
export async function readOwnDocument(
  id: string,
  secret: string,
): Promise<{ serial: string; pdf: Uint8Array<ArrayBuffer> } | undefined> {
  const read = await inTransaction("portal", { "app.secret": secretHashHex(secret) }, async (tx) => {
    const found = await store.findDownload(tx, id);
    const request = found && (await store.lockRequest(tx, id));
    if (!found || !request) return ok(undefined);
    const at = now();
    if (request.status === "signed") {
      await store.saveRequestStatus(tx, id, "delivered", at);
      await store.appendRequestStory(tx, id, { what: "downloaded", at });
    }
    await appendAudit(tx, { kind: "citizen", declaration: id }, [
      { type: "request.downloaded", subject: { kind: "request", id }, detail: { serial: found.serial } },
    ]);
    return ok(found);
  });
  if (!read.ok || !read.value) return undefined;
  const pdf = decrypt(await getBlob(read.value.blobKey), config().uploadKey);
  if (!sameBytes(sha256(pdf), read.value.pdfSha256))
    throw new Error("an archived document is not the one that was issued");
  return { serial: read.value.serial, pdf };
}

/** The prices of a day, which anybody may know. */
export async function publicTariff(day: IsoDay): Promise<Tariff> {
  const read = await inTransaction("portal", {}, async (tx) => ok(await store.tariffOn(tx, day)));
  if (!read.ok) throw new Error("reading the tariff cannot be refused");
  return read.value;
}
