import { sha256 } from "@noble/hashes/sha2.js";
import { hexToBytes } from "@noble/hashes/utils.js";
import { concatBytes, i64, lengthPrefixed, requireLength, u32, utf8 } from "./bytes.ts";

export type HashedMention = {
  /** the hash of the mention before it on the act, the act's own for the first, or `mentionOpeningHash` where there is no act */
  prev: Uint8Array;
  office: string;
  kind: string;
  /** on whose act it stands: `husband`, `wife` */
  role: string;
  /** its place on the act; nothing for a mention that goes to another office */
  no: number | null;
  /** microseconds since 1970-01-01T00:00Z */
  enteredAtMicros: bigint;
  /** the mention's canonical bytes */
  canon: Uint8Array;
};

const MENTION = utf8("mention-v1");
const OPEN = utf8("mention-open");

/** Where the chain of a mention without an act in the register begins: `SHA-256("mention-open" ‖ declaration (16))`. */
export function mentionOpeningHash(declarationId: string): Uint8Array {
  const id = requireLength(hexToBytes(declarationId.replaceAll("-", "")), 16, "an identifier");
  return sha256(concatBytes(OPEN, id));
}

/**
 * The hash of a mention, which binds its text, its place, its instant and what stood on the act before it; 32 bytes.
 *
 *     hash = SHA-256( 00 ‖ prev ‖ "mention-v1" ‖ lp(office) ‖ lp(kind) ‖ lp(role) ‖ u32(no or 0) ‖ i64(entered at, µs) ‖ SHA-256(canon) )
 */
export function mentionHash({ prev, office, kind, role, no, enteredAtMicros, canon }: HashedMention): Uint8Array {
  const header = concatBytes(MENTION, lengthPrefixed(office), lengthPrefixed(kind), lengthPrefixed(role));
  const place = concatBytes(u32(no ?? 0), i64(enteredAtMicros));
  return sha256(
    concatBytes(Uint8Array.of(0), requireLength(prev, 32, "the hash before"), header, place, sha256(canon)),
  );
}
