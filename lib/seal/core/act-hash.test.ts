import { bytesToHex, hexToBytes } from "@noble/hashes/utils.js";
import { describe, expect, it } from "vitest";
import { actHash, isHashable, registerOpeningHash } from "./act-hash.ts";
import { canonicalBytes } from "./canonical.ts";

const REGISTER = { office: "10.01.03", kind: "birth", year: 2026 };
const OPENING = "7c026c0d6a748ebccad0caae3b613af32727a161fc7caea4930e0701fc4ffb7c";
const FIRST = "a3047b5f2036cc6faeb5055a348e93f6e55cb12ce08503ad9c5638dfdb6321f4";

const anAct = {
  ...REGISTER,
  prev: hexToBytes(OPENING),
  no: 1,
  registeredAtMicros: 1793620800123456n,
  canon: canonicalBytes(1, { no: 1 }),
};

describe("the hashes that another program computed", () => {
  it("open the first register-year of an office", () => {
    expect(bytesToHex(registerOpeningHash({ ...REGISTER, previousClosing: null }))).toBe(OPENING);
  });

  it("open the next register-year upon the closing of the one before", () => {
    const opened = registerOpeningHash({ ...REGISTER, year: 2027, previousClosing: hexToBytes(OPENING) });
    expect(bytesToHex(opened)).toBe("836a8ba4a55fb0d4e9b1900a382458c55fbf1914bfb2bb75eb320ea6b9179d45");
  });

  it("bind the first act of a register", () => {
    expect(bytesToHex(actHash(anAct))).toBe(FIRST);
  });

  it("bind an act of an office whose code is in Arabic letters", () => {
    const second = { ...anAct, office: "مكتب", no: 2, prev: hexToBytes(FIRST), registeredAtMicros: 1793620800123457n };
    expect(bytesToHex(actHash(second))).toBe("5dab23dcafc99c629d359d32af7df163165df70d194ff098a4abbd81f97948be");
  });
});

describe("the hash of an act", () => {
  it("tells apart two offices and kinds whose letters run together alike", () => {
    expect(actHash({ ...anAct, office: "ab", kind: "c" })).not.toEqual(actHash({ ...anAct, office: "a", kind: "bc" }));
  });

  it("accepts an instant before 1970", () => {
    expect(actHash({ ...anAct, registeredAtMicros: -1n })).toHaveLength(32);
  });

  it.each([
    ["number 0", { no: 0 }],
    ["a number above PostgreSQL's int4", { no: 2 ** 31 }],
    ["a year above PostgreSQL's int2", { year: 32768 }],
    ["an instant above PostgreSQL's int8", { registeredAtMicros: 2n ** 63n }],
    ["a predecessor that is not 32 bytes", { prev: new Uint8Array(31) }],
    ["an office code that is too long", { office: "a".repeat(32768) }],
  ])("is refused to %s", (_, change) => {
    expect(() => actHash({ ...anAct, ...change })).toThrow(RangeError);
    expect(isHashable({ ...anAct, ...change })).toBe(false);
  });
});
