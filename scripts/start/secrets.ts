import { generateKeyPairSync, randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { newFileKey } from "../../lib/seal/signed-file/certificate.ts";

const token = () => randomBytes(32).toString("base64url");

function signingKey(): string {
  return generateKeyPairSync("ed25519").privateKey.export({ type: "pkcs8", format: "pem" }).toString();
}

/** Every secret of an installation and how it is first made. Settings of the same purpose take precedence over these files. */
const MADE_AT_FIRST_START = {
  "database-owner": token,
  session: token,
  digest: token,
  "upload-key": () => randomBytes(32).toString("base64"),
  "seal-key.pem": signingKey,
  "document-key.pem": signingKey,
  "pdf-key.pem": () => newFileKey(new Date()),
} as const;

/** Makes the missing secrets, each in its own file that only this user reads (0600). */
export function ensureSecrets(dataDirectory: string): string {
  const folder = join(dataDirectory, "secrets");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  for (const [name, make] of Object.entries(MADE_AT_FIRST_START)) {
    const file = join(folder, name);
    if (!existsSync(file)) writeFileSync(file, make(), { flag: "wx", mode: 0o600, flush: true });
    chmodSync(file, 0o600);
  }
  return folder;
}

export function readSecret(folder: string, name: keyof typeof MADE_AT_FIRST_START): string {
  return readFileSync(join(folder, name), "utf8").trim();
}
