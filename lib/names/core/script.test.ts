import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkName, type NameScript, scriptOf } from "./script.ts";

describe("script of a text", () => {
  it.each([
    ["العلوي", "arabic"],
    ["El Alaoui", "latin"],
    ["ⴰⵎⴰⵣⵉⵖ", "tifinagh"],
    ["محمد Ali", "mixed"],
    ["Иван", "other"],
    ["12", "other"],
  ])("%s is %s", (text, script) => {
    expect(scriptOf(text)).toBe(script);
  });
});

describe("a name is kept in its canonical form", () => {
  it.each<[string, NameScript, string]>([
    ["  مُحَمَّد ", "ar", "محمد"],
    ["الــعلوي\u200f", "ar", "العلوي"],
    ["أڭنݣار گلزيم ڤيكتور پاولو", "ar", "أڭنݣار گلزيم ڤيكتور پاولو"],
    ["EL ALAOUI", "latin", "El Alaoui"],
    ["m'hamed", "latin", "M’hamed"],
    ["o`brien", "latin", "O’Brien"],
    ["Fatima – Zahra", "latin", "Fatima-Zahra"],
    ["AÏCHA", "latin", "Aïcha"],
    ["McDonald", "latin", "McDonald"],
    ["ⵎⵓⵃⴰⵎⴷ", "tifinagh", "ⵎⵓⵃⴰⵎⴷ"],
  ])("%s", (typed, script, kept) => {
    expect(checkName(typed, script)).toEqual({ ok: true, value: kept });
  });

  it("checking again changes nothing", () => {
    const typed = fc.string({ unit: fc.constantFrom(..."aeÉlçM'’ -ب") });
    fc.assert(
      fc.property(typed, (name) => {
        const once = checkName(name, "latin");
        if (once.ok) expect(checkName(once.value, "latin")).toEqual(once);
      }),
    );
  });
});

describe("a name is refused with the character to change", () => {
  it.each<[string, NameScript, string, object | undefined]>([
    [" - ", "latin", "names.missing", undefined],
    ["Ali\u0007", "latin", "names.foreignCharacter", { character: "␇", codePoint: "U+0007" }],
    ["<b>Ali", "latin", "names.foreignCharacter", { character: "<", codePoint: "U+003C" }],
    ["Ali\uE000", "latin", "names.foreignCharacter", { character: "□", codePoint: "U+E000" }],
    ["Ali@home", "latin", "names.foreignCharacter", { character: "@", codePoint: "U+0040" }],
    ["محمد،", "ar", "names.foreignCharacter", { character: "،", codePoint: "U+060C" }],
    ["𝐀li", "latin", "names.foreignCharacter", { character: "𝐀", codePoint: "U+1D400" }],
    ["Ali2", "latin", "names.digits", { character: "2" }],
    ["محمد٢", "ar", "names.digits", { character: "٢" }],
    ["محمد Ali", "ar", "names.mixedScripts", { character: "A" }],
    ["Aliс", "latin", "names.mixedScripts", { character: "с" }],
    ["Ali", "ar", "names.notArabic", undefined],
    ["علي", "latin", "names.notLatin", undefined],
    ["Ali", "tifinagh", "names.notTifinagh", undefined],
    ["A".repeat(81), "latin", "names.tooLong", { most: 80 }],
  ])("%j in %s: %s", (typed, script, code, params) => {
    expect(checkName(typed, script)).toEqual({ ok: false, error: params ? { code, params } : { code } });
  });
});
