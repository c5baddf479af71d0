import { type PdfDictionary, type PdfFile, type PdfValue, readContent } from "./pdf-objects.ts";

/** 6.2.11: fonts are embedded, as wide as they say, and every code that is shown has a glyph and a character. */
export function fontFlaws(file: PdfFile, pages: readonly PdfDictionary[]): string[] {
  const shown = codesShown(file, pages);
  const every = [...file.objects.values()].map((object) => file.dictionary(object));
  const composed = every.filter((font) => font.get("Subtype") === "/Type0");
  const simple = every.filter(
    (font) => font.get("Type") === "/Font" && /^\/(Type1|TrueType|Type3|MMType1)$/.test(String(font.get("Subtype"))),
  );
  return [
    ...simple.map((font) => `6.2.11: ${String(font.get("BaseFont"))} is a font of single bytes, which we do not embed`),
    ...composed.flatMap((font) =>
      flawsOfFont(file, font, shown.get(font) ?? new Set()).map(
        (flaw) => `${flaw}, font ${String(font.get("BaseFont")).slice(1)}`,
      ),
    ),
  ];
}

function flawsOfFont(file: PdfFile, font: PdfDictionary, shown: ReadonlySet<number>): string[] {
  const descendant = file.dictionary(file.list(font.get("DescendantFonts"))[0]);
  const program = file.stream(file.dictionary(descendant.get("FontDescriptor")).get("FontFile2"));
  const characters = charactersOf(file.stream(font.get("ToUnicode"))?.toString("latin1") ?? "");
  const unread = [...shown].filter((code) => !isCharacter(characters.get(code)));
  const glyphs = program ? glyphsOf(program) : undefined;
  const widths = widthsOf(file, descendant.get("W"));
  const wrong = [...shown].filter((code) => Math.abs((widths.get(code) ?? NaN) - (glyphs?.advances[code] ?? NaN)) > 1);
  return [
    !program && "6.2.11.4: not embedded",
    !/^\/[A-Z]{6}\+/.test(String(font.get("BaseFont"))) && "6.2.11.4: a part that does not say so in its name",
    font.get("Encoding") !== "/Identity-H" && "6.2.11.3: another encoding than Identity-H",
    descendant.get("CIDToGIDMap") !== "/Identity" && "6.2.11.3: no map from codes to glyphs",
    !font.has("ToUnicode") && "6.2.11.7: no map to Unicode",
    unread.length > 0 && `6.2.11.7: ${unread.length} codes without a character`,
    shown.has(0) && "6.2.11.8: shows the glyph of what is missing",
    glyphs && [...shown].some((code) => code >= glyphs.count) && "6.2.11.4: shows glyphs that are not embedded",
    glyphs && wrong.length > 0 && `6.2.11.5: ${wrong.length} glyphs of another width than the file says`,
  ].filter((flaw) => typeof flaw === "string");
}

/** Which codes every font shows: two bytes each. */
function codesShown(file: PdfFile, pages: readonly PdfDictionary[]): Map<PdfDictionary, Set<number>> {
  const shown = new Map<PdfDictionary, Set<number>>();
  for (const page of pages) {
    const fonts = file.dictionary(file.dictionary(page.get("Resources")).get("Font"));
    let codes = new Set<number>();
    for (const { operator, operands } of readContent(file.stream(page.get("Contents")) ?? Buffer.alloc(0))) {
      if (operator === "Tf") {
        const font = file.dictionary(fonts.get(String(operands[0]).slice(1)));
        codes = shown.get(font) ?? new Set();
        shown.set(font, codes);
      }
      if (operator === "Tj" || operator === "TJ")
        for (const text of operands.flat().filter((operand) => Buffer.isBuffer(operand)))
          for (let at = 0; at + 1 < text.length; at += 2) codes.add(text.readUInt16BE(at));
    }
  }
  return shown;
}

/** The ranges of a `ToUnicode` map, each written as a list. */
function charactersOf(map: string): Map<number, string> {
  const characters = new Map<number, string>();
  for (const [, first = "", list = ""] of map.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/gi))
    for (const [at, [, units = ""]] of [...list.matchAll(/<([0-9a-f ]*)>/gi)].entries())
      characters.set(
        parseInt(first, 16) + at,
        new TextDecoder("utf-16be").decode(Buffer.from(units.replaceAll(" ", ""), "hex")),
      );
  return characters;
}

function isCharacter(text: string | undefined): boolean {
  return text !== undefined && text !== "" && !/[\0\ufeff\ufffe\ufffd\p{Co}]/u.test(text);
}

function widthsOf(file: PdfFile, given: PdfValue | undefined): Map<number, number> {
  const widths = new Map<number, number>();
  const items = file.list(given);
  for (let at = 0; at < items.length; at += 2) {
    const [first, list] = [items[at], file.list(items[at + 1])];
    if (typeof first === "number")
      for (const [place, width] of list.entries()) if (typeof width === "number") widths.set(first + place, width);
  }
  return widths;
}

/** Advances of the glyphs of a TrueType program, in thousandths of its square. */
function glyphsOf(program: Buffer): { count: number; advances: number[] } {
  const tables = new Map<string, Buffer>();
  for (let at = 12, left = program.readUInt16BE(4); left > 0; at += 16, left -= 1) {
    const offset = program.readUInt32BE(at + 8);
    tables.set(
      program.toString("latin1", at, at + 4),
      program.subarray(offset, offset + program.readUInt32BE(at + 12)),
    );
  }
  const table = (name: string) => {
    const found = tables.get(name);
    if (!found) throw new Error(`a font without ${name}`);
    return found;
  };
  const count = table("maxp").readUInt16BE(4);
  const measured = table("hhea").readUInt16BE(34);
  const units = table("head").readUInt16BE(18);
  const metrics = table("hmtx");
  const advances = Array.from(
    { length: count },
    (_, glyph) => (metrics.readUInt16BE(4 * Math.min(glyph, measured - 1)) * 1000) / units,
  );
  return { count, advances };
}
