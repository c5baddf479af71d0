import type { StaffSession } from "#lib/auth/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { getBlob } from "#lib/platform/blob-store.ts";
import { config } from "#lib/platform/config.ts";
import { decrypt, sameBytes, sha256 } from "#lib/platform/crypto.ts";
import { inTransaction } from "#lib/platform/db.ts";
import { uuidv7 } from "#lib/platform/random.ts";
import type { Serial } from "../core/index.ts";
import * as store from "../store.ts";

/**
 * The bytes of a copy as it was issued, for an officer of the office that issued it; opening it leaves a trace. Nothing for others.
 * Throws when the archive holds other bytes than were issued.
 */
export async function readArchivedDocument(
  officer: StaffSession,
  serial: Serial,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const officeCode = officer.office?.code;
  if (officeCode === undefined) return undefined;
  const found = await inTransaction("desk", { "app.session": officer.token }, async (tx) => {
    const document = await store.findArchived(tx, serial);
    if (document)
      await store.insertReading(tx, { id: uuidv7(), accountId: officer.accountId, officeCode, actId: document.actId });
    return ok(document);
  });
  if (!found.ok || !found.value) return undefined;
  const pdf = decrypt(await getBlob(found.value.blobKey), config().uploadKey);
  if (!sameBytes(sha256(pdf), found.value.pdfSha256))
    throw new Error("an archived document is not the one that was issued");
  return pdf;
}
