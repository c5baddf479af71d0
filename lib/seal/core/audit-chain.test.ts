import { bytesToHex } from "@noble/hashes/utils.js";
import { describe, expect, it } from "vitest";
import { auditEventHash, auditOpeningHash } from "./audit-chain.ts";

const prev = auditOpeningHash("office:044210101-01");
const event = {
  prev,
  seq: 1n,
  atMicros: 1_795_000_000_123_456n,
  body: '{"actor":{"kind":"system"},"detail":{},"subject":{"id":"a","kind":"act"}}',
};

describe("the chain of audit events", () => {
  it("has the hashes that another program computed", () => {
    expect(bytesToHex(prev)).toBe("a8116a5cb3cf6681412c5590a066d507e2d878a6cfe0567a71a56887b9907e73");
    expect(bytesToHex(auditEventHash(event))).toBe("a46b731a107dc0ceff5a185e723384bf31752d5bb003e167188969e0220823e9");
  });

  it.each([
    ["its place", { seq: 2n }],
    ["its moment, by a microsecond", { atMicros: event.atMicros + 1n }],
    ["what it says, by one letter", { body: event.body.replace("system", "System") }],
    ["what came before it", { prev: auditOpeningHash("office:044210101-02") }],
  ])("an event has another hash when one changes %s", (_, change) => {
    expect(auditEventHash({ ...event, ...change })).not.toEqual(auditEventHash(event));
  });

  it("has no place before the first", () => {
    expect(() => auditEventHash({ ...event, seq: 0n })).toThrow(RangeError);
  });
});
