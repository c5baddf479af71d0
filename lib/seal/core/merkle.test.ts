import { bytesToHex, hexToBytes } from "@noble/hashes/utils.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { consistencyProof, inclusionProof, verifyConsistency, verifyInclusion } from "./merkle-proofs.ts";
import { leafHash, merkleRoot } from "./merkle.ts";

// the entries and roots with which certificate-transparency logs are tested
const ENTRIES = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];
const ROOTS = [
  "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
  "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
  "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
  "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
  "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
  "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
  "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
  "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
  "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
];

const LARGEST = 40;
const leaves = Array.from({ length: LARGEST }, (_, at) => leafHash(Uint8Array.of(at)));
const logOf = (size: number) => ({ size, root: merkleRoot(leaves.slice(0, size)) });
const sizes = Array.from({ length: LARGEST + 1 }, (_, size) => size);

function withFlippedBit(bytes: Uint8Array, bit: number): Uint8Array {
  return bytes.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
}

describe("the root of the log", () => {
  it.each([...ROOTS.entries()])("over %i entries is the known one", (size, root) => {
    const known = ENTRIES.slice(0, size).map((entry) => leafHash(hexToBytes(entry)));
    expect(bytesToHex(merkleRoot(known))).toBe(root);
  });
});

describe("a proof that an act is in the log", { timeout: 60_000 }, () => {
  it("convinces for every act of every size of log", () => {
    for (const size of sizes) {
      const part = leaves.slice(0, size);
      for (const [index, leaf] of part.entries()) {
        const proof = inclusionProof(index, part);
        expect(verifyInclusion({ index, size, leaf, proof, root: merkleRoot(part) })).toBe(true);
      }
    }
  });

  it("never convinces for another act, place, size or proof", () => {
    const places = fc.integer({ min: 1, max: LARGEST }).chain((size) => fc.tuple(fc.constant(size), fc.nat(size - 1)));
    fc.assert(
      fc.property(places, fc.nat(255), ([size, index], bit) => {
        const part = leaves.slice(0, size);
        const leaf = leaves[index] ?? leafHash(new Uint8Array(0));
        const honest = { index, size, leaf, proof: inclusionProof(index, part), root: merkleRoot(part) };
        expect(verifyInclusion({ ...honest, leaf: withFlippedBit(leaf, bit) })).toBe(false);
        expect(verifyInclusion({ ...honest, root: withFlippedBit(honest.root, bit) })).toBe(false);
        expect(verifyInclusion({ ...honest, proof: [...honest.proof, leaf] })).toBe(false);
        expect(verifyInclusion({ ...honest, index: size })).toBe(false);
        if (honest.proof.length === 0) return;
        expect(verifyInclusion({ ...honest, proof: honest.proof.slice(1) })).toBe(false);
        expect(verifyInclusion({ ...honest, proof: honest.proof.map((step) => withFlippedBit(step, bit)) })).toBe(
          false,
        );
        expect(verifyInclusion({ ...honest, index: index === 0 ? 1 : index - 1 })).toBe(false);
      }),
    );
  });

  it("is refused for a leaf the log does not have", () => {
    expect(() => inclusionProof(3, leaves.slice(0, 3))).toThrow(RangeError);
    expect(() => inclusionProof(-1, leaves)).toThrow(RangeError);
  });
});

describe("a proof that the log only grew", { timeout: 60_000 }, () => {
  it("convinces between every two sizes", () => {
    for (const size of sizes) {
      for (const older of sizes.slice(0, size + 1)) {
        const proof = consistencyProof(older, leaves.slice(0, size));
        expect(verifyConsistency(logOf(older), logOf(size), proof)).toBe(true);
      }
    }
  });

  it("never convinces when an old act was changed", () => {
    const pair = fc
      .integer({ min: 1, max: LARGEST - 1 })
      .chain((older) => fc.tuple(fc.constant(older), fc.integer({ min: older + 1, max: LARGEST }), fc.nat(older - 1)));
    fc.assert(
      fc.property(pair, ([older, size, at]) => {
        const forged = leaves.slice(0, size).map((leaf, index) => (index === at ? withFlippedBit(leaf, 0) : leaf));
        const proof = consistencyProof(older, forged);
        expect(verifyConsistency(logOf(older), { size, root: merkleRoot(forged) }, proof)).toBe(false);
        expect(verifyConsistency(logOf(size), logOf(older), proof)).toBe(false);
        const honest = consistencyProof(older, leaves.slice(0, size));
        expect(verifyConsistency(logOf(older), logOf(size), [...honest, logOf(1).root])).toBe(false);
      }),
    );
  });

  it("is refused for a size the log never had", () => {
    expect(() => consistencyProof(5, leaves.slice(0, 4))).toThrow(RangeError);
  });
});
