import { sha256 } from "@noble/hashes/sha2.js";
import { concatBytes, i64, requireLength, utf8 } from "./bytes.ts";

export type HashedEvent = {
  /** the hash of the event before it in the same stream, or the stream's opening hash */
  prev: Uint8Array;
  /** its place in the stream, from 1 */
  seq: bigint;
  /** the moment it was written, in microseconds since 1970 */
  atMicros: bigint;
  /** the text that says who did what, as it is stored */
  body: string;
};

const EVENT = Uint8Array.of(0);

/** The hash with which a stream of audit events opens: `SHA-256( "open:" ‖ name )`; 32 bytes. */
export function auditOpeningHash(stream: string): Uint8Array {
  return sha256(utf8(`open:${stream}`));
}

/** The hash of an audit event, as `append_audit` computes it in SQL: `SHA-256( 0x00 ‖ prev ‖ i64(seq) ‖ i64(at) ‖ SHA-256(body) )`; 32 bytes. */
export function auditEventHash({ prev, seq, atMicros, body }: HashedEvent): Uint8Array {
  if (seq < 1n) throw new RangeError("events are numbered from 1");
  const before = requireLength(prev, 32, "the hash before");
  return sha256(concatBytes(EVENT, before, i64(seq), i64(atMicros), sha256(utf8(body))));
}
