import { createHash } from "node:crypto";

/** The name of a key, made from the key itself: its purpose and the first ten hexadecimal digits of its SHA-256. */
export function keyIdOf(purpose: "seal" | "document" | "pdf", publicKey: Uint8Array): string {
  return `${purpose}-${createHash("sha256").update(publicKey).digest("hex").slice(0, 10)}`;
}
