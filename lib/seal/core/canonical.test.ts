import { bytesToHex } from "@noble/hashes/utils.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  canonicalBytes,
  canonicalEventBytes,
  type CanonicalValue,
  readCanonical,
  readCanonicalEvent,
} from "./canonical.ts";

const GOLDEN: [number, CanonicalValue, string][] = [
  [1, {}, "836973696a696c2d61637401a0"],
  [1, { b: 1, a: null, aa: -1 }, "836973696a696c2d61637401a36161f661620162616120"],
  [
    1,
    {
      givenName: { ar: "يوسف", latin: "Youssef" },
      family: "Benaïssa",
      twins: false,
      weights: [2900, 70000, 2 ** 32, Number.MAX_SAFE_INTEGER],
    },
    "836973696a696c2d61637401a4657477696e73f46666616d696c796942656e61c3af737361677765696768747384190b541a000111701b0000000100000000" +
      "1b001fffffffffffff69676976656e4e616d65a262617268d98ad988d8b3d981656c6174696e67596f7573736566",
  ],
  [2, ["e\u0301", Uint8Array.of(0, 255), -500], "836973696a696c2d616374028362c3a94200ff3901f3"],
];

const { value: anyValue } = fc.letrec<{ value: CanonicalValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constant(null),
    fc.boolean(),
    fc.maxSafeInteger(),
    fc.string({ unit: "grapheme" }).map((text) => text.normalize("NFC")),
    fc.uint8Array({ maxLength: 20 }),
    fc.array(tie("value"), { maxLength: 5 }),
    fc.dictionary(fc.string({ unit: "grapheme-ascii", maxLength: 30 }), tie("value"), { noNullPrototype: true }),
  ),
}));

describe("the canonical bytes of an act", () => {
  it.each(GOLDEN)("are the ones another program computed (version %i, %o)", (version, content, hex) => {
    expect(bytesToHex(canonicalBytes(version, content))).toBe(hex);
  });

  it("are read back as they were written", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), anyValue, (version, content) => {
        expect(readCanonical(canonicalBytes(version, content))).toEqual({ ok: true, value: { version, content } });
      }),
    );
  });

  it("do not depend on the order in which the fields were filled, nor on fields left undefined", () => {
    const one = canonicalBytes(1, { father: "A", mother: { ar: "ب", latin: undefined } });
    expect(canonicalBytes(1, { mother: { ar: "ب" }, witness: undefined, father: "A" })).toEqual(one);
  });

  it("keep a field named like a JavaScript internal as an ordinary field", () => {
    const content: CanonicalValue = Object.fromEntries([["__proto__", "x"]]);
    expect(readCanonical(canonicalBytes(1, content))).toEqual({ ok: true, value: { version: 1, content } });
  });

  it("take minus zero for zero", () => {
    expect(canonicalBytes(1, -0)).toEqual(canonicalBytes(1, 0));
  });

  it.each([
    ["a fraction", 1.5],
    ["a number too large to be exact", 2 ** 53],
    ["not a number", Number.NaN],
    ["half a character", "\ud800"],
    ["a key in another form than NFC", { "e\u0301": 1 }],
  ])("are refused to %s", (_, content) => {
    expect(() => canonicalBytes(1, content)).toThrow(RangeError);
  });

  it("are refused to a version that is not a whole number from 1", () => {
    expect(() => canonicalBytes(0, null)).toThrow(RangeError);
    expect(() => canonicalBytes(1.5, null)).toThrow(RangeError);
  });

  it("are never mistaken for those of an audit event", () => {
    expect(readCanonical(canonicalEventBytes(1, {})).ok).toBe(false);
    expect(readCanonicalEvent(canonicalBytes(1, {})).ok).toBe(false);
    expect(readCanonicalEvent(canonicalEventBytes(1, { who: "a" })).ok).toBe(true);
  });
});

describe("bytes that are not canonical are refused", () => {
  const act = "836973696a696c2d616374";
  it.each([
    ["a number in a longer form than needed", `${act}011801`],
    ["keys out of order", `${act}01a261620161610a`],
    ["a key twice", `${act}01a2616101616102`],
    ["a list of unsaid length", `${act}019fff`],
    ["a fraction", `${act}01f93e00`],
    ["a whole number written as a fraction", `${act}01f93c00`],
    ["an undefined value", `${act}01f7`],
    ["a key that is a number", `${act}01a10101`],
    ["a text in another form than NFC", `${act}016365cc81`],
    ["a text that is not UTF-8", `${act}0161ff`],
    ["a tag", `${act}01c101`],
    ["bytes after the end", `${act}01a000`],
    ["another label", "8361780100"],
    ["a missing part", `82${act.slice(2)}01`],
    ["nothing", ""],
  ])("%s", (_, hex) => {
    expect(readCanonical(Uint8Array.from(Buffer.from(hex, "hex")))).toEqual({
      ok: false,
      error: { code: "seal.notCanonical" },
    });
  });

  it("and random bytes are refused without a fault", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => readCanonical(bytes).ok === false));
  });

  it("and a thousand nested lists are a refusal or a value, never a fault", () => {
    const bytes = Uint8Array.from([...Buffer.from(`${act}01`, "hex"), ...Array<number>(100_000).fill(0x81), 0]);
    expect(readCanonical(bytes).ok).toBe(false);
  });
});
