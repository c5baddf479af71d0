import { createPrivateKey } from "node:crypto";
import { readFileSync } from "node:fs";
import { ed25519PublicKey, ed25519Signer, type Signer } from "./core/index.ts";
import { keyIdOf } from "./key-id.ts";

/** A signing key and the public half by which the register knows it. */
export type KeyPair = { signer: Signer; publicKey: Uint8Array };

/**
 * The signer of a file key (PKCS#8 PEM, Ed25519): what the demonstration and small installations use. A hardware module takes its
 * place behind the same `Signer`. Throws a message for the operator when the file holds no such key.
 */
export function keyPairOfFile(path: string, purpose: "seal" | "document"): KeyPair {
  const key = createPrivateKey(readFileSync(path));
  if (key.asymmetricKeyType !== "ed25519") throw new Error(`${path} does not hold an Ed25519 key`);
  const { d } = key.export({ format: "jwk" });
  const secret = new Uint8Array(Buffer.from(d ?? "", "base64url"));
  const publicKey = ed25519PublicKey(secret);
  return { signer: ed25519Signer(keyIdOf(purpose, publicKey), secret), publicKey };
}
