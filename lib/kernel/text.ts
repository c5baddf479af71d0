/** Bidi controls, zero-width characters, soft hyphen, byte order mark and tatweel: they change nothing that is said. */
const INVISIBLE = /[\u00AD\u034F\u061C\u0640\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF]/gu;

/** Ligatures and contextual shapes that old PDF files put in the clipboard in place of letters. */
const ARABIC_SHAPES = /[\uFB50-\uFDC7\uFDF0-\uFDF9\uFE70-\uFEFC]+/gu;

/** Letters of the Persian and Urdu keyboards that look like Arabic ones and are not found by a search. */
const LOOKALIKES: Readonly<Record<string, string>> = { ی: "ي", ک: "ك", ہ: "ه", ھ: "ه" };

/**
 * Cleans silently what people type or paste: NFC, plain Arabic letters, no invisible character, single spaces, none at the ends.
 * Line ends become spaces; use {@link cleanLines} for a text of several lines. Refuses nothing.
 */
export function cleanText(raw: string): string {
  return raw
    .replace(ARABIC_SHAPES, (shapes) => shapes.normalize("NFKC"))
    .replace(INVISIBLE, "")
    .replace(/[یکہھ]/gu, (letter) => LOOKALIKES[letter] ?? letter)
    .normalize("NFC")
    .replace(/\s+/gu, " ")
    .trim();
}

/** As {@link cleanText}, line by line; at most one empty line is kept between two others. */
export function cleanLines(raw: string): string {
  const lines = raw.split(/\r\n|[\n\r\u2028\u2029]/u).map(cleanText);
  return lines
    .join("\n")
    .replace(/\n{3,}/gu, "\n\n")
    .replace(/^\n+|\n+$/gu, "");
}

/** Arabic-Indic (٠-٩) and Persian (۰-۹) digits become Western ones; everything else is left as it is. */
export function westernDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}

/** A character that may not be kept, with something to show for it (a control has no picture of its own) and its code point. */
export type ForeignCharacter = { character: string; codePoint: string };

const FOREIGN = /[\p{C}\u2028\u2029<>\uFFFC\uFFFD]/u;

/**
 * The first control, private, unassigned, damaged or markup character of a text, or nothing.
 * `allowed` lists characters let through all the same, for instance "\n".
 */
export function foreignCharacterIn(text: string, ...allowed: readonly string[]): ForeignCharacter | undefined {
  for (const character of text) {
    if (FOREIGN.test(character) && !allowed.includes(character)) return describeCharacter(character);
  }
  return undefined;
}

/** How a character is named to the person who typed it: itself when it can be seen, else a picture; and "U+0007". */
export function describeCharacter(character: string): ForeignCharacter {
  const code = character.codePointAt(0) ?? 0;
  const picture = code < 0x20 ? String.fromCodePoint(0x2400 + code) : "□";
  const seen = /[\p{C}\p{Z}]/u.test(character) ? picture : character;
  return { character: seen, codePoint: `U+${code.toString(16).toUpperCase().padStart(4, "0")}` };
}

const FIRST_STRONG_ISOLATE = "\u2068";
const POP_ISOLATE = "\u2069";

/** Wraps a name or identifier so that its direction touches nothing around it, where no `<bdi>` can be written (SMS, titles). */
export function isolate(text: string): string {
  return `${FIRST_STRONG_ISOLATE}${text}${POP_ISOLATE}`;
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Direction of the first strong character outside isolates (Unicode bidi rules P2-P3), or nothing when there is none. */
export function firstStrongDirection(text: string): "rtl" | "ltr" | undefined {
  let depth = 0;
  for (const character of text) {
    if (/[\u2066-\u2068]/u.test(character)) depth += 1;
    else if (character === POP_ISOLATE) depth = Math.max(0, depth - 1);
    else if (depth > 0) continue;
    else if (/[\u200F\u061C]/u.test(character)) return "rtl";
    else if (character === "\u200E") return "ltr";
    else if (/\p{L}/u.test(character)) return RIGHT_TO_LEFT.test(character) ? "rtl" : "ltr";
  }
  return undefined;
}
