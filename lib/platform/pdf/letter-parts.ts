import { type FontName, loadFont } from "./fonts.ts";

/**
 * A character as that font can draw it: by itself, or as the letter nearest to it and the marks that are left («ễ» as «ê» and a tilde).
 * Nothing where the font cannot.
 */
export function partsIn(name: FontName, character: string): string | undefined {
  const { font } = loadFont(name);
  const isHeld = (part: string) => font.hasGlyphForCodePoint(part.codePointAt(0) ?? 0);
  if (isHeld(character)) return character;
  const parts = [...character.normalize("NFD")];
  for (let kept = parts.length - 1; kept > 0; kept -= 1) {
    const letter = parts.slice(0, kept).join("").normalize("NFC");
    const marks = parts.slice(kept);
    if ([...letter].length === 1 && isHeld(letter) && marks.every(isHeld)) return letter + marks.join("");
  }
  return undefined;
}
