import { describe, expect, it } from "vitest";
import { checkName, type NameScript } from "#lib/names/core/index.ts";
import { createPdf, type TextStyle } from "#lib/platform/pdf/index.ts";
import { plain, readPdf } from "#tests/support/pdf-text.ts";

const SCRIPTS: readonly [NameScript, string][] = [
  ["ar", "با"],
  ["latin", "Ab"],
  ["tifinagh", "ⴰⴱ"],
];

/** Every letter with which a name of that script may be written. */
function lettersOf(script: NameScript, before: string): string[] {
  return Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code).normalize("NFC")).filter((letter) => {
    const name = checkName(before + letter, script);
    return /^\p{L}$/u.test(letter) && name.ok && name.value === before + letter;
  });
}

async function print(words: readonly string[], style: TextStyle, strong: boolean): Promise<string> {
  const pdf = createPdf({ title: "حروف", lang: "ar-MA", size: "A4", createdAt: new Date(0), id: "letters" });
  for (let at = 0; at < words.length; at += 20) {
    pdf.addPage();
    words
      .slice(at, at + 20)
      .forEach((text, line) => pdf.paragraph([{ text, strong }], { x: 40, y: 40 + 36 * line, width: 500 }, style));
  }
  return (await readPdf(await pdf.finish())).text;
}

describe.each(SCRIPTS)("the letters of a name in %s", (script, before) => {
  const letters = lettersOf(script, before);
  const words = letters.map((letter) => `${before}${letter}${before}`);
  const direction = script === "ar" ? "rtl" : "ltr";

  it.each([
    ["act", false],
    ["act", true],
    ["form", false],
    ["form", true],
  ] as const)("are all printed, and read back: %s, strong %s", async (family, strong) => {
    const style = { family, size: 16, leading: 2, direction, lang: "ar-MA" } as const;
    const read = (await print(words, style, strong)).split(" ");
    expect(words.map(plain).filter((word) => !read.includes(word))).toEqual([]);
    expect(letters.length).toBeGreaterThan(30);
  });
});

describe("a letter of a name", () => {
  it("that no document could print is refused when it is typed, and named", () => {
    for (const letter of ["ơ", "Ớ", "ự", "Ḁ"])
      expect(checkName(`Ng${letter}`, "latin")).toMatchObject({
        ok: false,
        error: { code: "names.foreignCharacter", params: { character: letter } },
      });
    expect(checkName("Nguyễn Thị Hằng", "latin")).toEqual({ ok: true, value: "Nguyễn Thị Hằng" });
  });
});
