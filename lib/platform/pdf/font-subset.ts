import { composeGlyph, type Composition } from "./compose-glyph.ts";
import { type FontName, loadFont } from "./fonts.ts";
import type { Sign } from "./signs.ts";

type Subset = {
  glyphs: number[];
  glyf: Uint8Array[];
  loca: { offsets: number[] };
  hmtx: { metrics: { advance: number; bearing: number }[] };
  offset: number;
  includeGlyph: (id: number) => number;
  _addGlyph: (id: number) => number;
};
type EmbeddedFont = {
  id: string;
  subset: Subset;
  widths: number[];
  unicode: (readonly number[])[];
  ref: () => unknown;
};

/** The part of one font that one document carries; `code` gives the four hexadecimal digits that draw a sign. */
export type FontSubset = { id: string; code: (sign: Sign) => string; ref: () => unknown };

/**
 * Embeds a parsed font in a pdfkit document. Each sign has a code of its own, with its own advance and its one
 * character, so that what is extracted is what was written and nothing is kerned in the page.
 */
export function embedFont(doc: PDFKit.PDFDocument, name: FontName): FontSubset {
  // pdfkit takes an already parsed font; its published types only know files.
  Reflect.apply(doc.font, doc, [loadFont(name).font, name]);
  const embedded: unknown = Reflect.get(doc, "_font");
  if (!isEmbeddedFont(embedded)) throw new Error(`font ${name} cannot be embedded`);
  const signs: (Sign | undefined)[] = [undefined];
  const codes = new Map<string, string>();
  writeSigns(embedded.subset, signs, name);
  return {
    id: embedded.id,
    ref: () => embedded.ref(),
    code(sign) {
      const key = `${sign.character}:${sign.advance}:${sign.ink.map(({ id, dx, dy }) => `${id},${dx},${dy}`).join(";")}`;
      const known = codes.get(key);
      if (known) return known;
      const place = embedded.subset.glyphs.push(sign.ink[0]?.id ?? 0) - 1;
      signs[place] = sign;
      embedded.widths[place] = sign.advance;
      embedded.unicode[place] = [sign.character];
      const code = place.toString(16).padStart(4, "0");
      codes.set(key, code);
      return code;
    },
  };
}

/** Writes our signs where the subset would write bare glyphs. */
function writeSigns(subset: Subset, signs: readonly (Sign | undefined)[], name: FontName): void {
  const addGlyph = subset._addGlyph.bind(subset);
  const addComposition = ({ bytes, bearing }: Composition, advance: number): number => {
    subset.glyf.push(bytes);
    subset.loca.offsets.push(subset.offset);
    subset.hmtx.metrics.push({ advance, bearing });
    subset.offset += bytes.length;
    return subset.glyf.length - 1;
  };
  subset._addGlyph = (id) => {
    const sign = signs[subset.glyf.length];
    if (!sign) return addGlyph(id);
    const [first] = sign.ink;
    if (!first) return addComposition({ bytes: new Uint8Array(0), bearing: 0 }, sign.advance);
    if (sign.ink.length > 1 || first.dx !== 0 || first.dy !== 0) {
      return addComposition(
        composeGlyph(sign.ink, loadFont(name).font, subset.includeGlyph.bind(subset)),
        sign.advance,
      );
    }
    const place = addGlyph(id);
    const metric = subset.hmtx.metrics[place];
    if (metric) metric.advance = sign.advance;
    return place;
  };
}

function isEmbeddedFont(font: unknown): font is EmbeddedFont {
  return typeof font === "object" && font !== null && "subset" in font && "widths" in font && "unicode" in font;
}
