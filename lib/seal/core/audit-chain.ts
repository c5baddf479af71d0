import { sha256 } from "@noble/hashes/sha2.js";
import type { Result } from "#lib/kernel/result.ts";
import { concatBytes, i64, lengthPrefixed, requireLength, utf8 } from "./bytes.ts";
import { type ChainBreak, type ChainHead, followLinks, type Link } from "./links.ts";

export type HashedEvent = {
  /** the hash of the event before it in the same chain, or the chain's opening hash */
  prev: Uint8Array;
  /** its place in the chain, from 1 */
  no: number;
  /** the event's canonical bytes, which hold who, what and when */
  canon: Uint8Array;
};

export type ChainedEvent = HashedEvent & { hash: Uint8Array };

const EVENT = utf8("audit-v1");
const OPEN = utf8("audit-open");

/** The hash with which a chain of events opens: `SHA-256( "audit-open" ‖ lp(name) )`, e.g. name = `2026-11`; 32 bytes. */
export function auditOpeningHash(name: string): Uint8Array {
  return sha256(concatBytes(OPEN, lengthPrefixed(name)));
}

/**
 * The hash of an audit event: `SHA-256( "audit-v1" ‖ prev ‖ i64(no) ‖ SHA-256(canon) )`; 32 bytes.
 * In SQL: `sha256('\x61756469742d7631'::bytea || prev || int8send(no) || sha256(canon))`.
 */
export function auditEventHash({ prev, no, canon }: HashedEvent): Uint8Array {
  if (!isPlace(no)) throw new RangeError("events are numbered from 1");
  return sha256(concatBytes(EVENT, requireLength(prev, 32, "the hash before"), i64(BigInt(no)), sha256(canon)));
}

/** Verifies a chain of events from one head to another, as `verifyChain` does for acts. */
export function verifyAuditChain(
  start: ChainHead,
  events: Iterable<ChainedEvent>,
  end: ChainHead,
): Result<ChainHead, ChainBreak> {
  return followLinks(start, linksOf(events), end);
}

function* linksOf(events: Iterable<ChainedEvent>): Generator<Link> {
  for (const event of events) {
    const { no, prev, hash } = event;
    yield { no, prev, hash, recompute: () => (isPlace(no) && prev.length === 32 ? auditEventHash(event) : undefined) };
  }
}

function isPlace(no: number): boolean {
  return Number.isSafeInteger(no) && no >= 1;
}
