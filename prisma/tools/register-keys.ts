import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Client } from "pg";
import { keyPairOfFile } from "../../lib/seal/key-file.ts";
import { fileKeyOf } from "../../lib/seal/signed-file/file-signer.ts";

const KEYS = [
  { purpose: "seal", setting: "SEAL_KEY_FILE", file: "seal-key.pem" },
  { purpose: "document", setting: "DOCUMENT_KEY_FILE", file: "document-key.pem" },
  { purpose: "pdf", setting: "PDF_KEY_FILE", file: "pdf-key.pem" },
] as const;

/**
 * Makes the public halves of the registry's own keys known to the database, which only its owner may do. A key that takes another's
 * place ends the trust in that one from this moment on; what it signed before stays verifiable. Gives the ids that are new.
 */
export async function registerKeys(
  owner: Client,
  secretsDirectory: string,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<string[]> {
  const { rows } = await owner.query<{ known: boolean }>(
    "select to_regclass('public.signing_key') is not null as known",
  );
  if (!rows[0]?.known) return [];
  const added: string[] = [];
  for (const { purpose, setting, file } of KEYS) {
    const path = environment[setting] || join(secretsDirectory, file);
    // the machine that migrates need not hold the keys: then another one registers them
    if (!existsSync(path)) continue;
    const pair = purpose === "pdf" ? fileKeyOf(path) : keyPairOfFile(path, purpose);
    if (await registerKey(owner, purpose, { keyId: pair.signer.keyId, publicKey: pair.publicKey })) added.push(purpose);
  }
  return added;
}

type PublicHalf = { keyId: string; publicKey: Uint8Array };

async function registerKey(owner: Client, purpose: string, { keyId, publicKey }: PublicHalf): Promise<boolean> {
  const { rowCount } = await owner.query(
    "insert into signing_key (id, purpose, public_key, valid_from) values ($1, $2, $3, clock_timestamp()) on conflict (id) do nothing",
    [keyId, purpose, Buffer.from(publicKey)],
  );
  if (rowCount === 0) return false;
  await owner.query(
    "update signing_key set valid_to = clock_timestamp() where purpose = $1 and id <> $2 and valid_to is null",
    [purpose, keyId],
  );
  return true;
}
