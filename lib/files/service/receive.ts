import { err, ok, type Result } from "#lib/kernel/result.ts";
import { newBlobKey, putBlob } from "#lib/platform/blob-store.ts";
import { encrypt, sha256, wrapSecret } from "#lib/platform/crypto.ts";
import type { Tx } from "#lib/platform/db.ts";
import { randomBytes, uuidv7 } from "#lib/platform/random.ts";
import { cleanFileName, FILE_KINDS, type FileRefusal, recogniseKind, UPLOAD_LIMITS } from "../core/index.ts";
import * as store from "../store.ts";

/** An original that lies encrypted in quarantine; no row names it yet. */
export type ReceivedFile = Pick<
  store.NewUpload,
  "id" | "fileName" | "mime" | "bytes" | "sha256" | "blobKey" | "wrappedKey"
>;

/** How long the request that brought a file has it to itself before the worker looks. */
const REQUEST_FIRST_MILLISECONDS = 30_000;

/**
 * Puts a file into quarantine, encrypted with a key of its own, before any row names it. Refuses what is empty, too large or of a
 * kind that is not received, by its first bytes: neither its name nor what the browser says of it counts; and what differs from
 * the SHA-256 that the sender gave.
 */
export async function quarantine(file: {
  name: string;
  content: Uint8Array;
  sha256?: string | undefined;
}): Promise<Result<ReceivedFile, { code: FileRefusal }>> {
  const { content } = file;
  const digest = sha256(content);
  if (content.length === 0) return err({ code: "files.empty" });
  if (content.length > UPLOAD_LIMITS.bytes) return err({ code: "files.tooLarge" });
  if (file.sha256 !== undefined && file.sha256 !== Buffer.from(digest).toString("hex"))
    return err({ code: "files.cutShort" });
  const kind = recogniseKind(content);
  if (kind === undefined) return err({ code: "files.kindNotAccepted" });
  const key = randomBytes(32);
  const blobKey = newBlobKey("uploads");
  await putBlob(blobKey, encrypt(content, key));
  return ok({
    id: uuidv7(),
    fileName: cleanFileName(file.name, kind),
    mime: FILE_KINDS[kind].mime,
    bytes: content.length,
    sha256: digest,
    blobKey,
    wrappedKey: wrapSecret(key),
  });
}

/**
 * Writes the row of a quarantined file and the job that checks it. `replaces` names a document of the same kind that leaves the
 * list. The caller has locked the file and asked whether it may be written to. Refuses `files.tooMany`.
 */
export async function keepReceived(
  tx: Tx,
  file: ReceivedFile,
  place: store.UploadOwner & { documentKind: string; replaces: string | undefined; at: Date },
): Promise<Result<{ id: string; replaced: string | null }, { code: FileRefusal }>> {
  const { replaces, at, ...columns } = place;
  const isReplaced = replaces !== undefined && (await store.markRemoved(tx, { ...columns, id: replaces }, at));
  const { live, ever, bytes } = await store.countUploads(tx, columns);
  const isFull =
    live >= UPLOAD_LIMITS.liveFiles ||
    ever >= UPLOAD_LIMITS.filesEverSent ||
    bytes + file.bytes > UPLOAD_LIMITS.bytesEverSent;
  if (isFull) return err({ code: "files.tooMany" });
  await store.insertUpload(tx, { ...file, declarationId: null, ...columns, createdAt: at });
  await store.enqueueCheck(tx, file.id, new Date(at.getTime() + REQUEST_FIRST_MILLISECONDS));
  return ok({ id: file.id, replaced: isReplaced ? replaces : null });
}

/** Writes the row of the one scan that comes with what a court sends, and the job that checks it. */
export async function keepOfSending(
  tx: Tx,
  file: ReceivedFile,
  { sendingId, documentKind, at }: { sendingId: string; documentKind: string; at: Date },
): Promise<void> {
  await store.insertUpload(tx, { ...file, declarationId: null, sendingId, documentKind, createdAt: at });
  await store.enqueueCheck(tx, file.id, at);
}

/** Takes a document off the list; its row and its original stay for as long as the file's do. False when there is none. */
export function removeUpload(
  tx: Tx,
  upload: store.UploadOwner & { id: string; documentKind: string },
  at: Date,
): Promise<boolean> {
  return store.markRemoved(tx, upload, at);
}
