import { describe, expect, it } from "vitest";
import { mentionHash, mentionOpeningHash } from "./mention-hash.ts";

const MENTION = {
  prev: new Uint8Array(32).fill(7),
  office: "044210101-01",
  kind: "MAR",
  role: "husband",
  no: 1,
  enteredAtMicros: 1_795_000_000_000_000n,
  canon: new Uint8Array([1, 2, 3]),
};

describe("the hash of a mention", () => {
  it("binds its text, its place, its instant and what stood before it", () => {
    const changed = [
      { ...MENTION, prev: new Uint8Array(32) },
      { ...MENTION, office: "044210105-01" },
      { ...MENTION, kind: "KHUL" },
      { ...MENTION, role: "wife" },
      { ...MENTION, no: 2 },
      { ...MENTION, no: null },
      { ...MENTION, enteredAtMicros: MENTION.enteredAtMicros + 1n },
      { ...MENTION, canon: new Uint8Array([1, 2, 4]) },
    ];
    const hashes = [MENTION, ...changed].map((mention) => Buffer.from(mentionHash(mention)).toString("hex"));
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  it("begins, without an act, from the request it comes from", () => {
    const opening = mentionOpeningHash("01936d00-0000-7000-8000-000000000001");
    expect(opening.length).toBe(32);
    expect(opening).not.toEqual(mentionOpeningHash("01936d00-0000-7000-8000-000000000002"));
  });
});
