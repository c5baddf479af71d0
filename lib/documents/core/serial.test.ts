import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { REFERENCE_ALPHABET } from "#lib/kernel/reference.ts";
import { formatSerial, makeSerial, readSerial } from "./serial.ts";

const serials = fc
  .record({ year: fc.integer({ min: 2020, max: 2099 }), random: fc.uint8Array({ minLength: 24, maxLength: 24 }) })
  .map(makeSerial)
  .filter((serial) => serial !== undefined);

describe("the serial of a document", () => {
  it("is read back from the way it is printed and typed", () => {
    fc.assert(
      fc.property(serials, (serial) => {
        expect(formatSerial(serial)).toMatch(/^SJ\d\d .{4} .{4}$/);
        expect(readSerial(formatSerial(serial).toLowerCase())).toBe(serial);
      }),
    );
  });

  it("shows every single wrong symbol", () => {
    fc.assert(
      fc.property(serials, fc.integer({ min: 4, max: 11 }), fc.integer({ min: 1, max: 22 }), (serial, place, by) => {
        const other = REFERENCE_ALPHABET.charAt((REFERENCE_ALPHABET.indexOf(serial.charAt(place)) + by) % 23);
        expect(readSerial(serial.slice(0, place) + other + serial.slice(place + 1))).toBeUndefined();
      }),
    );
  });

  it("shows two neighbours that were swapped", () => {
    fc.assert(
      fc.property(serials, fc.integer({ min: 4, max: 10 }), (serial, place) => {
        const [one, two] = [serial.charAt(place), serial.charAt(place + 1)];
        fc.pre(one !== two);
        expect(readSerial(serial.slice(0, place) + two + one + serial.slice(place + 2))).toBeUndefined();
      }),
    );
  });

  it("is not made when the random bytes run out", () => {
    expect(makeSerial({ year: 2026, random: new Uint8Array(24).fill(255) })).toBeUndefined();
  });
});
