import { type Atom, atom, atomsOf } from "./atoms.ts";
import { visualOrder } from "./bidi.ts";
import { loadFont } from "./fonts.ts";
import type { Sign } from "./signs.ts";
import { fontChain, type TextSegment, type TextStyle } from "./text-style.ts";

/** A stretch of a line in one direction and one font; `x` in points from the left edge of the box. */
export type PlacedRun = Pick<Atom, "text" | "font" | "size" | "color" | "lang" | "level" | "width"> & {
  x: number;
  signs: readonly Sign[];
};

/** One line: runs in logical order, placed where they stand on paper. */
export type Line = { runs: readonly PlacedRun[]; width: number };

/** A paragraph broken for one width. `lineHeight` and `baseline` (from the top of a line) in points. */
export type ParagraphLayout = {
  lines: readonly Line[];
  lineHeight: number;
  baseline: number;
  height: number;
  width: number;
};

/** Breaks a paragraph into lines no wider than `width` points; a word too long for a line is cut rather than clipped. */
export function layoutParagraph(segments: readonly TextSegment[], style: TextStyle, width: number): ParagraphLayout {
  const lines = breakLines(atomsOf(segments, style), width).map((atoms) => placeLine(atoms, style, width));
  const { ascent, descent } = loadFont(fontChain(style.family, false)[0] ?? "amiri");
  const lineHeight = style.size * style.leading;
  const baseline = (lineHeight - (ascent + descent) * style.size) / 2 + ascent * style.size;
  return { lines, lineHeight, baseline, height: lineHeight * lines.length, width };
}

/** The width of the longest line if nothing broke it. */
export function naturalWidth(segments: readonly TextSegment[], style: TextStyle): number {
  return atomsOf(segments, style).reduce((sum, { width }) => sum + width, 0);
}

function breakLines(atoms: readonly Atom[], width: number): Atom[][] {
  const lines: Atom[][] = [];
  let line: Atom[] = [];
  let used = 0;
  for (const word of words(atoms)) {
    const letters = trimmedWidth(word);
    if (line.length > 0 && used + letters > width) {
      lines.push(line);
      line = [];
      used = 0;
    }
    for (const piece of letters > width ? cut(word, width) : [word]) {
      if (used > 0 && used + trimmedWidth(piece) > width) {
        lines.push(line);
        line = [];
        used = 0;
      }
      line.push(...piece);
      used += piece.reduce((sum, part) => sum + part.width, 0);
    }
  }
  if (line.length > 0) lines.push(line);
  return lines.map(trimEnd).filter((kept) => kept.length > 0);
}

/** Words with the spaces that follow them. */
function words(atoms: readonly Atom[]): Atom[][] {
  const found: Atom[][] = [];
  let word: Atom[] = [];
  let closed = false;
  for (const part of atoms) {
    if (closed && !part.space) {
      found.push(word);
      word = [];
    }
    word.push(part);
    closed = part.space && !part.unbroken;
  }
  if (word.length > 0) found.push(word);
  return found;
}

function trimEnd(atoms: Atom[]): Atom[] {
  let end = atoms.length;
  while (atoms[end - 1]?.space) end -= 1;
  return atoms.slice(0, end);
}

function trimmedWidth(atoms: Atom[]): number {
  return trimEnd(atoms).reduce((sum, { width }) => sum + width, 0);
}

const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });

function cut(word: readonly Atom[], width: number): Atom[][] {
  const pieces: Atom[][] = [];
  let piece: Atom[] = [];
  let used = 0;
  for (const part of word) {
    let text = "";
    for (const { segment } of graphemes.segment(part.text)) {
      if (text !== "" && used + atom(text + segment, part).width > width) {
        pieces.push([...piece, atom(text, part)]);
        piece = [];
        used = 0;
        text = "";
      }
      text += segment;
    }
    piece.push(atom(text, part));
    used += atom(text, part).width;
  }
  pieces.push(piece);
  return pieces;
}

function placeLine(atoms: readonly Atom[], style: TextStyle, boxWidth: number): Line {
  const width = atoms.reduce((sum, part) => sum + part.width, 0);
  const places = new Map<Atom, number>();
  let pen = leftEdge(style, boxWidth - width);
  for (const part of visualOrder(atoms)) {
    places.set(part, pen);
    pen += part.width;
  }
  return { width, runs: stretches(atoms).map((stretch) => placedRun(stretch, places)) };
}

function leftEdge(style: TextStyle, slack: number): number {
  if (style.align === "center") return slack / 2;
  const atRight = (style.align === "end") !== (style.direction === "rtl");
  return atRight ? slack : 0;
}

/** Neighbours that look alike and run the same way are drawn as one. */
function stretches(atoms: readonly Atom[]): Atom[][] {
  const found: Atom[][] = [];
  for (const part of atoms) {
    const last = found.at(-1);
    const before = last?.at(-1);
    const alike =
      before?.level === part.level &&
      before.font === part.font &&
      before.color === part.color &&
      before.lang === part.lang;
    if (last && alike) last.push(part);
    else found.push([part]);
  }
  return found;
}

function placedRun(stretch: readonly Atom[], places: ReadonlyMap<Atom, number>): PlacedRun {
  const [first] = stretch;
  if (!first) throw new Error("a run without text");
  const visual = first.level % 2 === 1 ? [...stretch].reverse() : stretch;
  return {
    text: stretch.map(({ text }) => text).join(""),
    font: first.font,
    size: first.size,
    color: first.color,
    lang: first.lang,
    level: first.level,
    width: stretch.reduce((sum, part) => sum + part.width, 0),
    x: Math.min(...stretch.map((part) => places.get(part) ?? 0)),
    signs: visual.flatMap((part) => part.shaped.signs),
  };
}
