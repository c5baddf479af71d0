import { mkdir, open, readFile, rm, rename } from "node:fs/promises";
import { dirname, join } from "node:path";
import { config } from "./config.ts";
import { randomToken, uuidv7 } from "./random.ts";

const KEY = /^[a-z]+\/[0-9a-f]{2}\/[0-9a-f-]{36}$/;

/** A key under a shelf (`uploads`, `pages`, `documents`): random, spread over 256 folders, telling nothing. */
export function newBlobKey(shelf: "uploads" | "pages" | "documents"): string {
  const id = uuidv7();
  return `${shelf}/${id.slice(-2)}/${id}`;
}

/** Writes bytes whole or not at all: a temporary file, flushed to disk, then renamed. */
export async function putBlob(key: string, bytes: Uint8Array): Promise<void> {
  const path = pathOf(key);
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const temporary = `${path}.${randomToken(6)}`;
  const file = await open(temporary, "wx", 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(temporary, path);
}

/** The bytes of a key. Throws when there are none: a row that names a missing file is a fault. */
export async function getBlob(key: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(pathOf(key)));
}

export async function removeBlob(key: string): Promise<void> {
  await rm(pathOf(key), { force: true });
}

function pathOf(key: string): string {
  if (!KEY.test(key)) throw new Error("not a blob key");
  return join(config().dataDirectory, "blobs", key);
}
