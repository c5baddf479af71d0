import { bytesToHex } from "@noble/hashes/utils.js";
import { describe, expect, it } from "vitest";
import { asId } from "#lib/kernel/ids.ts";
import { approvalDigest, approvalMessage, verifyApproval } from "./approvals.ts";
import { keyAt, type TrustedKey } from "./key-ring.ts";
import { sealMessage, verifySeal } from "./seals.ts";
import { ed25519PublicKey, ed25519Signer, isSignedBy } from "./signer.ts";

const secret = new Uint8Array(32).fill(7);
const signer = ed25519Signer("seal-2026", secret);
const publicKey = ed25519PublicKey(secret);
const otherKey = ed25519PublicKey(new Uint8Array(32).fill(8));

describe("the registry's seal on an act", () => {
  const sealed = { hash: new Uint8Array(32).fill(1), sealedAtMicros: 258n };
  const seal = { ...sealed, signature: signer.sign(sealMessage(sealed)) };

  it("signs the label, the hash and the instant, byte by byte", () => {
    expect(bytesToHex(sealMessage(sealed))).toBe(`6163742d7365616c2d7631${"01".repeat(32)}0000000000000102`);
  });

  it("holds for the key that made it, and for no other", () => {
    expect(verifySeal(publicKey, seal)).toBe(true);
    expect(verifySeal(otherKey, seal)).toBe(false);
  });

  it("does not hold for another act, another instant or a cut signature", () => {
    expect(verifySeal(publicKey, { ...seal, hash: new Uint8Array(32) })).toBe(false);
    expect(verifySeal(publicKey, { ...seal, hash: new Uint8Array(31) })).toBe(false);
    expect(verifySeal(publicKey, { ...seal, sealedAtMicros: 259n })).toBe(false);
    expect(verifySeal(publicKey, { ...seal, signature: seal.signature.slice(1) })).toBe(false);
  });

  it("is not valid under a key that is not one", () => {
    expect(isSignedBy(new Uint8Array(32).fill(255), new Uint8Array(0), seal.signature)).toBe(false);
    expect(isSignedBy(new Uint8Array(5), new Uint8Array(0), seal.signature)).toBe(false);
  });
});

describe("the officer's approval", () => {
  const approved = {
    accountId: asId<"account">("01900000-0000-7000-8000-0000000000aa"),
    delegationId: asId<"delegation">("01900000-0000-7000-8000-0000000000bb"),
    digest: approvalDigest(new Uint8Array(0)),
    approvedAtMicros: 1n,
  };
  const approval = { ...approved, signature: signer.sign(approvalMessage(approved)) };

  it("signs the label, who, by which delegation, which text and when, byte by byte", () => {
    expect(bytesToHex(approvalMessage(approved))).toBe(
      "6163742d617070726f76616c2d7631" +
        "019000000000700080000000000000aa019000000000700080000000000000bb" +
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b8550000000000000001",
    );
  });

  it("holds for that text under that delegation only", () => {
    expect(verifyApproval(publicKey, approval)).toBe(true);
    expect(verifyApproval(otherKey, approval)).toBe(false);
    expect(verifyApproval(publicKey, { ...approval, digest: approvalDigest(Uint8Array.of(0)) })).toBe(false);
    expect(verifyApproval(publicKey, { ...approval, delegationId: asId("01900000-0000-7000-8000-0000000000bc") })).toBe(
      false,
    );
    expect(verifyApproval(publicKey, { ...approval, approvedAtMicros: 2n })).toBe(false);
  });
});

describe("the ring of trusted keys", () => {
  const old: TrustedKey = { keyId: "k1", publicKey, validFromMicros: 10n, validUntilMicros: 20n };
  const current: TrustedKey = { keyId: "k2", publicKey: otherKey, validFromMicros: 20n, validUntilMicros: null };
  const keys = [old, current];

  it.each([
    ["k1", 9n, undefined],
    ["k1", 10n, old],
    ["k1", 19n, old],
    ["k1", 20n, undefined],
    ["k2", 19n, undefined],
    ["k2", 20n, current],
    ["k2", 2n ** 60n, current],
    ["k3", 15n, undefined],
  ] as const)("gives %s at instant %i only while it was trusted", (keyId, instant, expected) => {
    expect(keyAt(keys, keyId, instant)).toBe(expected);
  });
});
