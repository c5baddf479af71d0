import { err, ok, type Result } from "#lib/kernel/result.ts";
import { sameBytes } from "./bytes.ts";

/** Where a chain stands: the number of its last link and that link's hash. Number 0 carries the opening hash. */
export type ChainHead = { no: number; hash: Uint8Array };

export type Link = {
  no: number;
  prev: Uint8Array;
  hash: Uint8Array;
  /** the hash computed again from the stored values; undefined when they do not even fit its layout */
  recompute: () => Uint8Array | undefined;
};

export type ChainBreak = {
  code:
    | "seal.chainGap"
    | "seal.chainRepeat"
    | "seal.chainPreviousMismatch"
    | "seal.chainHashMismatch"
    | "seal.chainCutShort"
    | "seal.chainHeadMismatch";
  /** the number at which the chain first breaks */
  params: { no: number };
};

/**
 * Follows links in order from one head to another and stops at the first that does not hold.
 * A long chain is followed by portions: the head returned by one is the start of the next.
 */
export function followLinks(start: ChainHead, links: Iterable<Link>, end: ChainHead): Result<ChainHead, ChainBreak> {
  let head = start;
  for (const link of links) {
    const broken = breakBetween(head, link);
    if (broken) return err(broken);
    head = { no: link.no, hash: link.hash };
  }
  if (head.no < end.no) return err({ code: "seal.chainCutShort", params: { no: head.no + 1 } });
  if (head.no > end.no || !sameBytes(head.hash, end.hash)) {
    return err({ code: "seal.chainHeadMismatch", params: { no: head.no } });
  }
  return ok(head);
}

function breakBetween(head: ChainHead, link: Link): ChainBreak | undefined {
  const expected = head.no + 1;
  if (link.no > expected) return { code: "seal.chainGap", params: { no: expected } };
  if (link.no < expected) return { code: "seal.chainRepeat", params: { no: link.no } };
  if (!sameBytes(link.prev, head.hash)) return { code: "seal.chainPreviousMismatch", params: { no: link.no } };
  const recomputed = link.recompute();
  if (!recomputed || !sameBytes(link.hash, recomputed))
    return { code: "seal.chainHashMismatch", params: { no: link.no } };
  return undefined;
}
