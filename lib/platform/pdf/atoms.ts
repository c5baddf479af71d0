import { embeddingLevels } from "./bidi.ts";
import type { FontName } from "./fonts.ts";
import { type ShapedText, shape } from "./shaping.ts";
import { fontChain, fontFor, type TextSegment, type TextStyle } from "./text-style.ts";

/** The smallest piece that is shaped by itself: one direction, one font, one look, no space inside. */
export type Atom = {
  text: string;
  level: number;
  font: FontName;
  size: number;
  color: string;
  lang: string;
  space: boolean;
  unbroken: boolean;
  width: number;
  shaped: ShapedText;
};

type Look = Omit<Atom, "text" | "width" | "shaped">;

const INK = "#14110c";
const ISOLATE = "\u2068";
const END_OF_ISOLATE = "\u2069";
const DIRECTION_MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Cuts a paragraph into atoms, in logical order. Text is put in NFC; marks of direction are ours to set and are dropped. */
export function atomsOf(segments: readonly TextSegment[], style: TextStyle): Atom[] {
  let buffer = "";
  const owners: (TextSegment | undefined)[] = [];
  const append = (text: string, owner?: TextSegment) => {
    buffer += text;
    for (let unit = 0; unit < text.length; unit += 1) owners.push(owner);
  };
  for (const segment of segments) {
    const text = segment.text
      .normalize("NFC")
      .replace(DIRECTION_MARKS, "")
      .replace(/[\t\r\n]/g, " ");
    if (segment.isolate) append(ISOLATE);
    append(text, segment);
    if (segment.isolate) append(END_OF_ISOLATE);
  }
  const levels = embeddingLevels(buffer, style.direction);

  const atoms: Atom[] = [];
  let pending: { text: string; look: Look; owner: TextSegment } | undefined;
  for (let at = 0; at < buffer.length;) {
    const char = String.fromCodePoint(buffer.codePointAt(at) ?? 0);
    const owner = owners[at];
    const level = levels[at] ?? 0;
    at += char.length;
    if (!owner) continue;
    if (pending && pending.owner === owner && joins(char, level, pending.look, owner, style)) {
      pending.text += char;
      continue;
    }
    if (pending) atoms.push(atom(pending.text, pending.look));
    pending = { text: char, look: lookOf(char, level, owner, style), owner };
  }
  if (pending) atoms.push(atom(pending.text, pending.look));
  return atoms;
}

/** Text that is one atom, for labels and measures. */
export function atom(text: string, look: Look): Atom {
  const shaped = shape(text, look.font, look.level % 2 === 1 ? "rtl" : "ltr");
  return { ...look, text, shaped, width: (shaped.width * look.size) / 1000 };
}

function joins(char: string, level: number, look: Look, owner: TextSegment, style: TextStyle): boolean {
  if (/\p{M}|\u200c|\u200d/u.test(char)) return !look.space;
  return level === look.level && (char === " ") === look.space && fontOf(char, owner, style) === look.font;
}

function lookOf(char: string, level: number, owner: TextSegment, style: TextStyle): Look {
  return {
    level,
    font: fontOf(char, owner, style),
    size: style.size,
    color: owner.color ?? style.color ?? INK,
    lang: owner.lang ?? style.lang,
    space: char === " ",
    unbroken: owner.unbroken ?? false,
  };
}

function fontOf(char: string, owner: TextSegment, style: TextStyle): FontName {
  return fontFor(char.codePointAt(0) ?? 0, fontChain(style.family, owner.strong ?? style.strong ?? false));
}
