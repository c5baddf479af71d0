import { type Direction, mirrored } from "./bidi.ts";
import { type PenGlyph, type Sign, signsOf } from "./signs.ts";
import { type FontName, loadFont } from "./fonts.ts";
import { partsIn } from "./letter-parts.ts";

/** A shaped word: its signs from left to right on paper, whatever its direction; `width` in thousandths of an em. */
export type ShapedText = { signs: readonly Sign[]; width: number };

const CACHE_LIMIT = 20_000;
const cache = new Map<string, ShapedText>();

/** Shapes a text of one font and one direction. Labels and frequent names are shaped once per process. */
export function shape(text: string, font: FontName, direction: Direction): ShapedText {
  const key = `${font}|${direction}|${text}`;
  const known = cache.get(key);
  if (known) return known;
  const signs = signsOf(text, glyphsOf(text, font, direction), direction);
  const shaped = { signs, width: signs.reduce((sum, sign) => sum + sign.advance, 0) };
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(key, shaped);
  return shaped;
}

function glyphsOf(text: string, name: FontName, direction: Direction): PenGlyph[] {
  const turned = direction === "rtl" ? mirrored(text) : text;
  const drawn = [...turned].map((character) => partsIn(name, character) ?? character).join("");
  // Brackets are turned above, once: the font must not turn them again.
  const run = loadFont(name).font.layout(drawn, { rtlm: false }, scriptOf(text), undefined, direction);
  return run.glyphs.map((glyph, at) => {
    const position = run.positions[at];
    if (!position) throw new Error("glyph without position");
    return {
      id: glyph.id,
      characters: glyph.codePoints.length,
      advance: Math.round(position.xAdvance),
      dx: Math.round(position.xOffset),
      dy: Math.round(position.yOffset),
    };
  });
}

function scriptOf(text: string): string {
  if (/\p{Script=Arabic}/u.test(text)) return "arab";
  return /\p{Script=Tifinagh}/u.test(text) ? "tfng" : "latn";
}
