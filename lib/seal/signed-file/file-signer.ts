import { createPrivateKey, createPublicKey, sign, X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { keyIdOf } from "../key-id.ts";

/** Holds the key that signs files and never shows it: a file in the demonstration, a hardware module in production. */
export type FileSigner = {
  keyId: string;
  /** X.509, DER */
  certificate: Uint8Array;
  /** ECDSA on P-256 over SHA-256 of the message, DER */
  sign(message: Uint8Array): Uint8Array;
};

/** A signer and the public half by which the register knows it: a point of P-256, 65 bytes. */
export type FileKeyPair = { signer: FileSigner; publicKey: Uint8Array };

/**
 * The signer of a PEM file with a P-256 key and its certificate. Throws a message for the operator when the file holds no such key, or when the
 * certificate is of another key.
 */
export function fileKeyOf(path: string): FileKeyPair {
  const pem = readFileSync(path);
  const key = createPrivateKey(pem);
  if (key.asymmetricKeyType !== "ec" || key.asymmetricKeyDetails?.namedCurve !== "prime256v1")
    throw new Error(`${path} does not hold a P-256 key`);
  const certificate = new X509Certificate(pem);
  if (!certificate.checkPrivateKey(key)) throw new Error(`the certificate in ${path} is of another key`);
  const { x = "", y = "" } = createPublicKey(key).export({ format: "jwk" });
  const publicKey = new Uint8Array(
    Buffer.concat([Buffer.of(4), Buffer.from(x, "base64url"), Buffer.from(y, "base64url")]),
  );
  const signer: FileSigner = {
    keyId: keyIdOf("pdf", publicKey),
    certificate: new Uint8Array(certificate.raw),
    sign: (message) => sign("sha256", message, key),
  };
  return { signer, publicKey };
}
