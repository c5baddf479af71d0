import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shape } from "./shaping.ts";
import { signsOf } from "./signs.ts";

const read = (signs: readonly { character: number }[]) =>
  signs.map(({ character }) => String.fromCodePoint(character)).join("");

describe("signs", () => {
  it("gives a ligature one sign per letter, inked once", () => {
    const signs = signsOf("لا", [{ id: 7, characters: 2, advance: 601, dx: 0, dy: 0 }], "rtl");
    expect(signs).toEqual([
      { character: 0x627, advance: 301, ink: [{ id: 7, dx: 0, dy: 0 }] },
      { character: 0x644, advance: 300, ink: [] },
    ]);
  });

  it("puts a mark and its letter into one drawing", () => {
    const mark = { id: 9, characters: 1, advance: 0, dx: -40, dy: 12 };
    const letter = { id: 5, characters: 1, advance: 480, dx: 0, dy: 0 };
    const [first, second] = signsOf("بَ", [mark, letter], "rtl");
    expect(first?.ink).toEqual([
      { id: 9, dx: -40, dy: 12 },
      { id: 5, dx: 0, dy: 0 },
    ]);
    expect(second?.ink).toEqual([]);
  });

  it("keeps the whole word together when the font does not say which glyph is which letter", () => {
    const signs = signsOf("ab", [{ id: 1, characters: 5, advance: 700, dx: 0, dy: 0 }], "ltr");
    expect(read(signs)).toBe("ab");
    expect(signs.reduce((sum, { advance }) => sum + advance, 0)).toBe(700);
  });

  it("stands for every letter written, in each font, in the order of the paper", () => {
    const letters = fc.constantFrom(..."ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأإؤئةىڭݣگڤپَُِّْ");
    const words = fc.string({ unit: letters, minLength: 1, maxLength: 14 });
    const fonts = fc.constantFrom("amiri" as const, "amiri-bold" as const, "plex" as const, "plex-semibold" as const);
    fc.assert(
      fc.property(words, fonts, (word, font) => {
        const { signs, width } = shape(word.normalize("NFC"), font, "rtl");
        expect([...read(signs)].reverse().join("")).toBe(word.normalize("NFC"));
        expect(width).toBe(signs.reduce((sum, { advance }) => sum + advance, 0));
      }),
      { numRuns: 400 },
    );
  });
});
