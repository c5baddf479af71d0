import { join } from "node:path";
import { BlobFault, type BlobPlace, isBlobFault } from "./blobs/blob-place.ts";
import { bucket, requireBucket } from "./blobs/bucket.ts";
import { folder } from "./blobs/folder.ts";
import { config } from "./config.ts";
import { uuidv7 } from "./random.ts";

const KEY = /^[a-z]+\/[0-9a-f]{2}\/[0-9a-f-]{36}$/;

/** A key under a shelf (`uploads`, `pages`, `documents`): random, spread over 256 folders, telling nothing. */
export function newBlobKey(shelf: "uploads" | "pages" | "documents"): string {
  const id = uuidv7();
  return `${shelf}/${id.slice(-2)}/${id}`;
}

/** Keeps bytes whole or not at all, and never in the place of others. They come encrypted: nothing here hides them. */
export async function putBlob(key: string, bytes: Uint8Array): Promise<void> {
  await placeOf(key).put(key, bytes);
}

/** The bytes of a key as they were kept. Throws when there are none: a row that names a missing file is a fault. */
export async function getBlob(key: string): Promise<Uint8Array<ArrayBuffer>> {
  return placeOf(key).get(key);
}

export async function removeBlob(key: string): Promise<void> {
  await placeOf(key).remove(key);
}

/** Whether a fault only means that the store does not answer at this moment. */
export function isStoreAway(fault: unknown): boolean {
  return isBlobFault(fault, "blob.away");
}

/** What is wrong with the object store's settings, in words for the operator; nothing where it is merely away, or files are kept in a folder. */
export async function findStoreProblem(): Promise<string | undefined> {
  const { bucket: of } = config();
  if (of === undefined) return undefined;
  try {
    await requireBucket(of);
    return undefined;
  } catch (fault) {
    if (!(fault instanceof BlobFault)) throw fault;
    return fault.code === "blob.away" ? undefined : `BLOB_STORE ${of.address}: ${fault.message}`;
  }
}

function placeOf(key: string): BlobPlace {
  if (!KEY.test(key)) throw new Error("not a blob key");
  const { bucket: of, dataDirectory } = config();
  return of === undefined ? folder(join(dataDirectory, "blobs")) : bucket(of);
}
