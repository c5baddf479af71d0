import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromBase32, toBase32 } from "./base32.ts";
import { fromBase64, toBase64 } from "./base64.ts";

const bytesOf = (text: string) => Uint8Array.from(Buffer.from(text));

describe("base32 without padding", () => {
  // RFC 4648 §10
  it.each([
    ["", ""],
    ["f", "MY"],
    ["fo", "MZXQ"],
    ["foo", "MZXW6"],
    ["foob", "MZXW6YQ"],
    ["fooba", "MZXW6YTB"],
    ["foobar", "MZXW6YTBOI"],
  ])("writes %o as %o and reads it back", (text, encoded) => {
    expect(toBase32(bytesOf(text))).toBe(encoded);
    expect(fromBase32(encoded)).toEqual(bytesOf(text));
  });

  it.each(["M", "MZ", "MZX", "my", "MY======", "M1", "MZXW6YTBOIA", " MY"])("refuses %o", (text) => {
    expect(fromBase32(text)).toBeUndefined();
  });

  it("reads back whatever bytes it wrote, and has one spelling for each", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(fromBase32(toBase32(bytes))).toEqual(bytes);
      }),
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z2-7]{0,20}$/), (text) => {
        const bytes = fromBase32(text);
        return bytes === undefined || toBase32(bytes) === text;
      }),
    );
  });
});

describe("base64", () => {
  it("reads back whatever bytes it wrote, and has one spelling for each", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(fromBase64(toBase64(bytes))).toEqual(bytes);
      }),
    );
    expect(["Zg", "Zh==", "Z===", "Zg==\n", "Z_=="].map(fromBase64)).toEqual(Array(5).fill(undefined));
  });
});
