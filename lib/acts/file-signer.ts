import { createPrivateKey, sign } from "node:crypto";
import type { Signer } from "#lib/seal/core/index.ts";

/** What stands before the 32 secret bytes in an unencrypted PKCS#8 key of Ed25519 (RFC 8410). */
const PKCS8 = Buffer.from("302e020100300506032b657004220420", "hex");

/** A signer over an Ed25519 secret held in memory, by the native library: a signature is made while registers wait for each other. */
export function fileSigner(keyId: string, secret: Uint8Array): Signer {
  const key = createPrivateKey({ key: Buffer.concat([PKCS8, secret]), format: "der", type: "pkcs8" });
  return { keyId, sign: (message) => new Uint8Array(sign(null, message, key)) };
}
