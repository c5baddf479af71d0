import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { create, type Font, type FontCollection } from "fontkit";

/** Whole TTF files: WOFF2 cannot be embedded, WOFF is three times slower to read. */
const FILES = {
  amiri: "@expo-google-fonts/amiri/400Regular/Amiri_400Regular.ttf",
  "amiri-bold": "@expo-google-fonts/amiri/700Bold/Amiri_700Bold.ttf",
  plex: "@expo-google-fonts/ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular.ttf",
  "plex-semibold": "@expo-google-fonts/ibm-plex-sans-arabic/600SemiBold/IBMPlexSansArabic_600SemiBold.ttf",
  tifinagh: "@expo-google-fonts/noto-sans-tifinagh/400Regular/NotoSansTifinagh_400Regular.ttf",
} as const;

export type FontName = keyof typeof FILES;

/** A parsed font; `ascent` and `descent` (positive, downwards) are in ems, `sha256` is the digest of its file. */
export type LoadedFont = { name: FontName; font: Font; sha256: string; ascent: number; descent: number };

export const FONT_NAMES: readonly FontName[] = ["amiri", "amiri-bold", "plex", "plex-semibold", "tifinagh"];

/** Not from this file: the bundler of the web would try to bundle the fonts it could follow. */
const resolver = createRequire(join(process.cwd(), "package.json"));
const loaded = new Map<FontName, LoadedFont>();

/** Reads and parses a font once per process. */
export function loadFont(name: FontName): LoadedFont {
  const known = loaded.get(name);
  if (known) return known;
  const bytes = readFileSync(resolver.resolve(FILES[name]));
  const font = create(bytes);
  if (isCollection(font)) throw new Error(`font ${name} is a collection`);
  if (font.unitsPerEm !== 1000) throw new Error(`font ${name} is not drawn on a thousand units`);
  keepCodePoints(font);
  const entry: LoadedFont = {
    name,
    font,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    ascent: font.ascent / 1000,
    descent: -font.descent / 1000,
  };
  loaded.set(name, entry);
  return entry;
}

/** The digest of every font file, archived with what was issued so that it can be rebuilt. */
export function fontFingerprints(names: readonly FontName[] = FONT_NAMES): Partial<Record<FontName, string>> {
  return Object.fromEntries(names.map((name) => [name, loadFont(name).sha256]));
}

function isCollection(font: Font | FontCollection): font is FontCollection {
  return "fonts" in font;
}

/**
 * The parser remembers each glyph with the first characters it stood for, so that a page would depend on what was drawn
 * before it in the same process. Here each use of a glyph keeps its own characters.
 */
function keepCodePoints(font: Font): void {
  const shared = font.getGlyph.bind(font);
  Object.defineProperty(font, "getGlyph", {
    value: (id: number, codePoints?: number[]) => {
      const glyph = shared(id);
      if (!codePoints) return glyph;
      void glyph.advanceWidth; // measured once, on the shared glyph
      return Object.create(glyph, { codePoints: { value: codePoints } });
    },
  });
}
