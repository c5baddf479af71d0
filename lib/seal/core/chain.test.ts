import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { actHash, registerOpeningHash } from "./act-hash.ts";
import { canonicalBytes } from "./canonical.ts";
import { type ChainedAct, verifyChain } from "./chain.ts";
import type { ChainHead } from "./links.ts";

const REGISTER = { office: "10.01.03", kind: "birth", year: 2026 };
const LENGTH = 1000;
const start: ChainHead = { no: 0, hash: registerOpeningHash({ ...REGISTER, previousClosing: null }) };
const acts = aChain(LENGTH);
const end = headOf(acts);

function aChain(length: number): ChainedAct[] {
  const chain: ChainedAct[] = [];
  let prev = start.hash;
  for (let no = 1; no <= length; no += 1) {
    const canon = canonicalBytes(1, { child: `طفل ${no}`, salt: Uint8Array.of(no >> 8, no & 255) });
    const act = { ...REGISTER, no, prev, canon, registeredAtMicros: 1_793_620_800_000_000n + BigInt(no) };
    prev = actHash(act);
    chain.push({ ...act, hash: prev });
  }
  return chain;
}

function headOf(chain: readonly ChainedAct[]): ChainHead {
  const last = chain.at(-1);
  return last ? { no: last.no, hash: last.hash } : start;
}

function withFlippedBit(bytes: Uint8Array, bit: number): Uint8Array {
  const at = bit % (bytes.length * 8);
  return bytes.map((byte, index) => (index === at >> 3 ? byte ^ (1 << (at & 7)) : byte));
}

function withFlippedLetter(text: string, bit: number): string {
  const at = bit % text.length;
  return text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ (1 << (bit % 15))) + text.slice(at + 1);
}

const CHANGES: Record<string, (act: ChainedAct, bit: number) => ChainedAct> = {
  canon: (act, bit) => ({ ...act, canon: withFlippedBit(act.canon, bit) }),
  prev: (act, bit) => ({ ...act, prev: withFlippedBit(act.prev, bit) }),
  hash: (act, bit) => ({ ...act, hash: withFlippedBit(act.hash, bit) }),
  no: (act, bit) => ({ ...act, no: act.no ^ (1 << (bit % 32)) }),
  year: (act, bit) => ({ ...act, year: act.year ^ (1 << (bit % 16)) }),
  registeredAtMicros: (act, bit) => ({ ...act, registeredAtMicros: act.registeredAtMicros ^ (1n << BigInt(bit % 64)) }),
  office: (act, bit) => ({ ...act, office: withFlippedLetter(act.office, bit) }),
  kind: (act, bit) => ({ ...act, kind: withFlippedLetter(act.kind, bit) }),
};

const place = fc.integer({ min: 0, max: LENGTH - 1 });

describe("a register of a thousand acts", { timeout: 60_000 }, () => {
  it("is whole as it was written", () => {
    expect(verifyChain(start, acts, end)).toEqual({ ok: true, value: end });
  });

  it("shows any single bit changed in any act, at that act", () => {
    const change = fc.constantFrom(...Object.values(CHANGES));
    fc.assert(
      fc.property(place, change, fc.nat(100_000), (at, alter, bit) => {
        const damaged = acts.map((act, index) => (index === at ? alter(act, bit) : act));
        const found = verifyChain(start, damaged, end);
        expect(found.ok).toBe(false);
        expect(!found.ok && [at + 1, damaged[at]?.no]).toContain(!found.ok && found.error.params.no);
      }),
      { numRuns: 200 },
    );
  });

  it("shows any two acts that changed places", () => {
    fc.assert(
      fc.property(place, place, (one, other) => {
        fc.pre(one !== other);
        const moved = acts.map((act, index) => acts[index === one ? other : index === other ? one : index] ?? act);
        expect(verifyChain(start, moved, end)).toEqual({
          ok: false,
          error: { code: "seal.chainGap", params: { no: Math.min(one, other) + 1 } },
        });
      }),
    );
  });

  it("shows acts cut off at its end, and says where", () => {
    fc.assert(
      fc.property(place, (length) => {
        expect(verifyChain(start, acts.slice(0, length), end)).toEqual({
          ok: false,
          error: { code: "seal.chainCutShort", params: { no: length + 1 } },
        });
      }),
      { numRuns: 20 },
    );
  });

  it("shows acts cut off at its beginning or middle as a gap", () => {
    const cut = [...acts.slice(0, 500), ...acts.slice(501)];
    expect(verifyChain(start, acts.slice(1), end)).toMatchObject({
      error: { code: "seal.chainGap", params: { no: 1 } },
    });
    expect(verifyChain(start, cut, end)).toMatchObject({ error: { code: "seal.chainGap", params: { no: 501 } } });
  });
});

describe("a broken register says why", () => {
  const few = acts.slice(0, 5);

  it("when a number comes twice", () => {
    const repeated = few.flatMap((act) => (act.no === 3 ? [act, act] : [act]));
    expect(verifyChain(start, repeated, headOf(few))).toMatchObject({
      error: { code: "seal.chainRepeat", params: { no: 3 } },
    });
  });

  it("when an act was written over and its hash with it", () => {
    const forged = few.map((act) => (act.no === 3 ? { ...act, canon: canonicalBytes(1, { child: "آخر" }) } : act));
    const rehashed = forged.map((act) => (act.no === 3 ? { ...act, hash: actHash(act) } : act));
    expect(verifyChain(start, forged, headOf(few))).toMatchObject({
      error: { code: "seal.chainHashMismatch", params: { no: 3 } },
    });
    expect(verifyChain(start, rehashed, headOf(few))).toMatchObject({
      error: { code: "seal.chainPreviousMismatch", params: { no: 4 } },
    });
  });

  it("when it holds more acts than its counter, or another last hash", () => {
    expect(verifyChain(start, few, headOf(few.slice(0, 4)))).toMatchObject({
      error: { code: "seal.chainHeadMismatch", params: { no: 5 } },
    });
    expect(verifyChain(start, few, { no: 5, hash: start.hash })).toMatchObject({
      error: { code: "seal.chainHeadMismatch" },
    });
  });

  it("when it is of another year than its opening", () => {
    const opening = registerOpeningHash({ ...REGISTER, year: 2025, previousClosing: null });
    expect(verifyChain({ no: 0, hash: opening }, few, headOf(few))).toMatchObject({
      error: { code: "seal.chainPreviousMismatch", params: { no: 1 } },
    });
  });
});

describe("verifying by portions", () => {
  it("goes on from the head that the portion before reached", () => {
    const middle = headOf(acts.slice(0, 400));
    expect(verifyChain(start, acts.slice(0, 400), middle).ok).toBe(true);
    expect(verifyChain(middle, acts.slice(400), end).ok).toBe(true);
  });

  it("accepts a register that is still empty", () => {
    expect(verifyChain(start, [], start)).toEqual({ ok: true, value: start });
  });
});
