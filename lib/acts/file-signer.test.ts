import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ed25519PublicKey, ed25519Signer, isSignedBy } from "#lib/seal/core/index.ts";
import { fileSigner } from "./file-signer.ts";

const secret = fc.uint8Array({ minLength: 32, maxLength: 32 });

describe("an officer's signature by the native library", () => {
  it("is byte for byte the one that everybody else computes, and verifies", () => {
    fc.assert(
      fc.property(secret, fc.uint8Array({ maxLength: 200 }), (key, message) => {
        const signature = fileSigner("officer-1", key).sign(message);
        expect(signature).toEqual(ed25519Signer("officer-1", key).sign(message));
        expect(isSignedBy(ed25519PublicKey(key), message, signature)).toBe(true);
      }),
      { numRuns: 25 },
    );
  });
});
