import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  cleanLines,
  cleanText,
  describeCharacter,
  firstStrongDirection,
  foreignCharacterIn,
  isolate,
  westernDigits,
} from "./text.ts";

describe("what people paste is cleaned silently", () => {
  it.each([
    ["spaces of every kind become one", "  بني\u00a0 ملال\u202f\t", "بني ملال"],
    ["direction marks and isolates go", "\u200fالع\u2067لوي\u2069\u202c", "العلوي"],
    ["zero-width characters and the byte order mark go", "\ufeffFat\u200bima\u200d", "Fatima"],
    ["tatweel goes", "محـــمد", "محمد"],
    ["Persian letters become Arabic ones", "یاسمین کریم", "ياسمين كريم"],
    ["letter shapes of old files become letters", "ﻋﻼﻝ", "علال"],
    ["the ligature of the name of God becomes its letters", "عبد ﷲ", "عبد الله"],
    ["accents are composed", "Re\u0301da", "Réda"],
    ["hamza is composed", "ا\u0654حمد", "أحمد"],
    ["Moroccan letters stay", "أڭدال وݣولميمة", "أڭدال وݣولميمة"],
  ])("%s", (_title, raw, clean) => {
    expect(cleanText(raw)).toBe(clean);
  });

  it("cleaning twice changes nothing more", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (raw) => cleanText(cleanText(raw)) === cleanText(raw)));
  });

  it("keeps the lines of a longer text, with one empty line at most", () => {
    expect(cleanLines("\n أول \r\n\r\n\r\n\r\n ثان\u200f\n")).toBe("أول\n\nثان");
  });
});

describe("digits", () => {
  it("reads both families of Eastern digits", () => {
    expect(westernDigits("٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹ 42 سنة")).toBe("0123456789 0123456789 42 سنة");
  });
});

describe("characters that may not be kept", () => {
  it.each([
    ["a control", "Ali\u0007", { character: "␇", codePoint: "U+0007" }],
    ["a private character", "\uE001", { character: "□", codePoint: "U+E001" }],
    ["an unassigned character", "\u0378", { character: "□", codePoint: "U+0378" }],
    ["half a character", "a\uD800", { character: "□", codePoint: "U+D800" }],
    ["markup", "<b>", { character: "<", codePoint: "U+003C" }],
    ["the mark of a damaged text", "Rabat\uFFFD", { character: "\uFFFD", codePoint: "U+FFFD" }],
  ])("%s is found and named", (_title, text, found) => {
    expect(foreignCharacterIn(text)).toEqual(found);
  });

  it("lets ordinary text through, and line ends where they are asked for", () => {
    expect(foreignCharacterIn("رقم 12، حي السلام – L’Océan & fils")).toBeUndefined();
    expect(foreignCharacterIn("a\nb")).toEqual({ character: "␊", codePoint: "U+000A" });
    expect(foreignCharacterIn("a\nb", "\n")).toBeUndefined();
  });

  it("names a character that is seen by itself", () => {
    expect(describeCharacter("۞")).toEqual({ character: "۞", codePoint: "U+06DE" });
  });
});

describe("direction", () => {
  it("is that of the first strong character", () => {
    expect(firstStrongDirection("12 شارع")).toBe("rtl");
    expect(firstStrongDirection("١٢ rue")).toBe("ltr");
    expect(firstStrongDirection("\u200f12")).toBe("rtl");
    expect(firstStrongDirection("ⴰⵎⴰⵣⵉⵖ")).toBe("ltr");
    expect(firstStrongDirection("2026-09")).toBeUndefined();
  });

  it("ignores what is isolated", () => {
    expect(firstStrongDirection(`${isolate("العلوي")} Rabat`)).toBe("ltr");
  });
});
