import { sha256 } from "@noble/hashes/sha2.js";
import { hexToBytes } from "@noble/hashes/utils.js";
import { concatBytes, requireLength, utf8 } from "./bytes.ts";

const OPEN = utf8("legacy-open");

/** Where the chain of one certified paper act begins, which no other act precedes: `SHA-256("legacy-open" ‖ act (16))`. */
export function legacyOpeningHash(legacyActId: string): Uint8Array {
  const id = requireLength(hexToBytes(legacyActId.replaceAll("-", "")), 16, "an identifier");
  return sha256(concatBytes(OPEN, id));
}
