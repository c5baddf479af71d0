import { generateKeyPairSync } from "node:crypto";
import { wrapSecret } from "./crypto.ts";

/** A new Ed25519 key of 32 bytes: its public half, and its private half encrypted with the application's key. */
export function newSigningKey(): { publicKey: Uint8Array; wrappedPrivate: Uint8Array } {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  const raw = (part: string | undefined): Uint8Array => new Uint8Array(Buffer.from(part ?? "", "base64url"));
  return {
    publicKey: raw(publicKey.export({ format: "jwk" }).x),
    wrappedPrivate: wrapSecret(raw(privateKey.export({ format: "jwk" }).d)),
  };
}
