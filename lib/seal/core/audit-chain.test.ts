import { bytesToHex } from "@noble/hashes/utils.js";
import { describe, expect, it } from "vitest";
import { auditEventHash, auditOpeningHash, type ChainedEvent, verifyAuditChain } from "./audit-chain.ts";
import { canonicalEventBytes } from "./canonical.ts";
import type { ChainHead } from "./links.ts";

const start: ChainHead = { no: 0, hash: auditOpeningHash("2026-11") };

function events(length: number): ChainedEvent[] {
  const chain: ChainedEvent[] = [];
  for (let no = 1; no <= length; no += 1) {
    const event = { no, prev: chain.at(-1)?.hash ?? start.hash, canon: canonicalEventBytes(1, { who: "a" }) };
    chain.push({ ...event, hash: auditEventHash(event) });
  }
  return chain;
}

describe("the chain of audit events", () => {
  const chain = events(20);
  const end = { no: 20, hash: chain.at(-1)?.hash ?? start.hash };

  it("has the hashes that another program computed", () => {
    expect(bytesToHex(start.hash)).toBe("68353b1a3ead19c34567273cd1a2d59b81a0cd89989a52524dde34551d0bbaa9");
    expect(chain.slice(0, 1).map(({ hash }) => bytesToHex(hash))).toEqual([
      "420023520a28fbc00d2cd91b22d2fd3808fcca7da174f02da6668d9c25a81c69",
    ]);
  });

  it("is whole as it was written", () => {
    expect(verifyAuditChain(start, chain, end)).toEqual({ ok: true, value: end });
  });

  it("shows an event that was changed, taken out or cut off", () => {
    const canon = canonicalEventBytes(1, { who: "b" });
    const changed = chain.map((event) => (event.no === 7 ? { ...event, canon } : event));
    const without = chain.filter(({ no }) => no !== 7);
    expect(verifyAuditChain(start, changed, end)).toMatchObject({
      error: { code: "seal.chainHashMismatch", params: { no: 7 } },
    });
    expect(verifyAuditChain(start, without, end)).toMatchObject({
      error: { code: "seal.chainGap", params: { no: 7 } },
    });
    expect(verifyAuditChain(start, chain.slice(0, 19), end)).toMatchObject({
      error: { code: "seal.chainCutShort", params: { no: 20 } },
    });
  });

  it("does not accept the chain of another month", () => {
    const other = { no: 0, hash: auditOpeningHash("2026-12") };
    expect(verifyAuditChain(other, chain, end)).toMatchObject({
      error: { code: "seal.chainPreviousMismatch", params: { no: 1 } },
    });
  });

  it("has no place before the first", () => {
    expect(() => auditEventHash({ no: 0, prev: start.hash, canon: new Uint8Array(0) })).toThrow(RangeError);
  });
});
