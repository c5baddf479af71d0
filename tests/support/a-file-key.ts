import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { newFileKey } from "#lib/seal/signed-file/certificate.ts";
import { type FileKeyPair, fileKeyOf } from "#lib/seal/signed-file/file-signer.ts";

/** A key of files with a certificate of its own, as a new installation makes it. */
export function aFileKey(madeAt = new Date("2026-11-01T00:00:00Z")): FileKeyPair {
  const folder = mkdtempSync(join(tmpdir(), "sijil-key-"));
  try {
    writeFileSync(join(folder, "key.pem"), newFileKey(madeAt));
    return fileKeyOf(join(folder, "key.pem"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
