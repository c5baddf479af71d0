import { link, mkdir, open, readFile, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { sameBytes } from "../crypto.ts";
import { randomToken } from "../random.ts";
import { BlobFault, type BlobPlace } from "./blob-place.ts";

/** Files under a folder. */
export function folder(root: string): BlobPlace {
  const pathOf = (key: string) => join(root, key);
  return {
    put: (key, bytes) => write(pathOf(key), bytes),
    get: (key) => read(pathOf(key)),
    remove: (key) => rm(pathOf(key), { force: true }),
  };
}

/** A temporary file, flushed to disk, then given its name: a link, unlike a renaming, takes no other file's place. */
async function write(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const temporary = `${path}.${randomToken(6)}`;
  const file = await open(temporary, "wx", 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
    await file.close();
    await link(temporary, path);
  } catch (fault) {
    if (codeOf(fault) !== "EEXIST") throw fault;
    if (!sameBytes(await read(path), bytes)) throw new BlobFault("blob.exists");
  } finally {
    await file.close();
    await rm(temporary, { force: true });
  }
}

async function read(path: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (fault) {
    throw codeOf(fault) === "ENOENT" ? new BlobFault("blob.missing", { cause: fault }) : fault;
  }
}

function codeOf(fault: unknown): unknown {
  return fault instanceof Error && "code" in fault ? fault.code : undefined;
}
