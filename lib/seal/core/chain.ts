import type { Result } from "#lib/kernel/result.ts";
import { actHash, type HashedAct, isHashable, unusedNumberHash } from "./act-hash.ts";
import { type ChainBreak, type ChainHead, followLinks, type Link } from "./links.ts";

/** An act as it lies in its register, with the hash that was stored for it; or a number of a paper register that no act bears. */
export type ChainedAct = HashedAct & { hash: Uint8Array; isUnused?: boolean };

/**
 * Verifies the acts of one register-year, in the order of their numbers, from `start` (number 0 and the opening hash for a whole
 * register) to `end` (what the register's counter says). Gives the head reached, or the first broken link: a gap, a repeat,
 * a foreign predecessor, a changed act, an end cut off, a head that is not the counter's.
 */
export function verifyChain(
  start: ChainHead,
  acts: Iterable<ChainedAct>,
  end: ChainHead,
): Result<ChainHead, ChainBreak> {
  return followLinks(start, linksOf(acts), end);
}

function* linksOf(acts: Iterable<ChainedAct>): Generator<Link> {
  for (const act of acts) {
    const { no, prev, hash, isUnused } = act;
    const hashOf = isUnused ? unusedNumberHash : actHash;
    yield { no, prev, hash, recompute: () => (isHashable(act) ? hashOf(act) : undefined) };
  }
}
