import type { Direction } from "./bidi.ts";
import { type FontName, loadFont } from "./fonts.ts";
import { partsIn } from "./letter-parts.ts";

/** `act`: Amiri, for acts and copies. `form`: IBM Plex Sans Arabic, for forms and receipts. */
export type FontFamily = "act" | "form";

/** How a paragraph is set; `size` in points, `leading` a multiple of it, `color` as #rrggbb, `lang` a BCP 47 tag. */
export type TextStyle = {
  family: FontFamily;
  size: number;
  leading: number;
  direction: Direction;
  lang: string;
  align?: "start" | "center" | "end";
  color?: string;
  strong?: boolean;
};

/**
 * A piece of a paragraph. `isolate` keeps its inner order whatever stands around it (names, references, phones);
 * `unbroken` keeps it on one line; `lang` when it is not the paragraph's.
 */
export type TextSegment = {
  text: string;
  strong?: boolean;
  isolate?: boolean;
  unbroken?: boolean;
  lang?: string;
  color?: string;
};

const CHAINS = {
  act: { plain: ["amiri", "tifinagh", "plex"], strong: ["amiri-bold", "tifinagh", "plex-semibold"] },
  form: { plain: ["plex", "tifinagh", "amiri"], strong: ["plex-semibold", "tifinagh", "amiri-bold"] },
} as const satisfies Record<FontFamily, Record<"plain" | "strong", readonly FontName[]>>;

/** Those that know where a mark stands on a Latin letter; Amiri knows it of Arabic alone. */
const PLACES_MARKS: readonly FontName[] = ["plex", "plex-semibold", "tifinagh"];

export function fontChain(family: FontFamily, strong: boolean): readonly FontName[] {
  return CHAINS[family][strong ? "strong" : "plain"];
}

/**
 * The first font of the chain that holds the character, or else one that can put it together from a letter and its marks.
 * A character that no font can draw is a fault: a document is never printed with a hole in a name.
 */
export function fontFor(codePoint: number, chain: readonly FontName[]): FontName {
  const character = String.fromCodePoint(codePoint);
  const name =
    chain.find((candidate) => loadFont(candidate).font.hasGlyphForCodePoint(codePoint)) ??
    PLACES_MARKS.find((candidate) => chain.includes(candidate) && partsIn(candidate, character) !== undefined);
  if (!name) throw new Error(`no font holds the character U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`);
  return name;
}
