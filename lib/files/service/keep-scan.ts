import { err, ok, type Result } from "#lib/kernel/result.ts";
import { getBlob, newBlobKey, putBlob, removeBlob } from "#lib/platform/blob-store.ts";
import { decrypt, encrypt, sha256, unwrapSecret, wrapSecret } from "#lib/platform/crypto.ts";
import { randomBytes, uuidv7 } from "#lib/platform/random.ts";
import { runConverter } from "../converter/run-converter.ts";
import { FILE_KINDS, type FileRefusal, recogniseKind, UPLOAD_LIMITS } from "../core/index.ts";
import { isInfected } from "../scanner.ts";

/** A scanned paper with its safe pictures, encrypted under one key of its own; no row names it yet. */
export type KeptScan = {
  id: string;
  sha256: Uint8Array<ArrayBuffer>;
  mime: string;
  bytes: number;
  blobKey: string;
  wrappedKey: Uint8Array<ArrayBuffer>;
  pages: readonly { n: number; width: number; height: number; blobKey: string }[];
};

const MILLISECONDS = 15_000;

/** Checks a scan and makes its pictures while whoever brought it waits. Refuses what no upload may be, and what cannot be shown. */
export async function keepScan(content: Uint8Array): Promise<Result<KeptScan, { code: FileRefusal }>> {
  if (content.length === 0) return err({ code: "files.empty" });
  if (content.length > UPLOAD_LIMITS.bytes) return err({ code: "files.tooLarge" });
  const kind = recogniseKind(content);
  if (kind === undefined) return err({ code: "files.kindNotAccepted" });
  if (await isInfected(content)) return err({ code: "files.infected" });
  const conversion = await runConverter(content, MILLISECONDS);
  if (conversion === undefined) return err({ code: "files.unreadable" });
  if ("refusal" in conversion) return err({ code: conversion.refusal });
  const key = randomBytes(32);
  const blobKey = newBlobKey("uploads");
  await putBlob(blobKey, encrypt(content, key));
  const pages = [];
  for (const [index, { jpeg, width, height }] of conversion.pages.entries()) {
    const page = { n: index + 1, width, height, blobKey: newBlobKey("pages") };
    await putBlob(page.blobKey, encrypt(jpeg, key));
    pages.push(page);
  }
  return ok({
    id: uuidv7(),
    sha256: sha256(content),
    mime: FILE_KINDS[kind].mime,
    bytes: content.length,
    blobKey,
    wrappedKey: wrapSecret(key),
    pages,
  });
}

/** Takes away a scan that no row came to name. */
export async function dropScan({ blobKey, pages }: Pick<KeptScan, "blobKey" | "pages">): Promise<void> {
  await Promise.all([blobKey, ...pages.map((page) => page.blobKey)].map(removeBlob));
}

/** One picture of a scan, as JPEG bytes. The caller has asked whether it may be seen. */
export async function readScanPage(blobKey: string, wrappedKey: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  return decrypt(await getBlob(blobKey), unwrapSecret(wrappedKey));
}
