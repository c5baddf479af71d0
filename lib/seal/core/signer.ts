import { ed25519 } from "@noble/curves/ed25519.js";

/** Holds a private key and never shows it: a file in the demonstration, a hardware module in production. */
export type Signer = {
  keyId: string;
  /** the 64 bytes of an Ed25519 signature (RFC 8032) */
  sign(message: Uint8Array): Uint8Array;
};

/** A signer over the 32 bytes of an Ed25519 secret held in memory. */
export function ed25519Signer(keyId: string, secretKey: Uint8Array): Signer {
  return { keyId, sign: (message) => ed25519.sign(message, secretKey) };
}

export function ed25519PublicKey(secretKey: Uint8Array): Uint8Array {
  return ed25519.getPublicKey(secretKey);
}

/** Whether the key signed the message, by the strict rule of RFC 8032; a malformed key or signature is simply not valid. */
export function isSignedBy(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  if (publicKey.length !== 32 || signature.length !== 64) return false;
  try {
    return ed25519.verify(signature, message, publicKey, { zip215: false });
  } catch {
    return false;
  }
}
