import type { Direction } from "./bidi.ts";

/** A glyph as the font placed it, from left to right; lengths in thousandths of an em. */
export type PenGlyph = { id: number; characters: number; advance: number; dx: number; dy: number };

/** A glyph inside a sign, moved from the sign's origin. */
export type Component = { id: number; dx: number; dy: number };

/** One character of the text and what is inked when its turn comes: nothing, a glyph, or glyphs put together. */
export type Sign = { character: number; advance: number; ink: readonly Component[] };

/**
 * Turns placed glyphs into signs: exactly one per character, side by side without gap or overlap, in the order they
 * stand on paper. A ligature or a letter with its marks is inked by the first sign of its group; the others are blank.
 * Readers of PDF disagree on codes that stand for several characters, on marks and on kerning; none is left to them.
 */
export function signsOf(text: string, glyphs: readonly PenGlyph[], direction: Direction): Sign[] {
  const characters = [...text].map((char) => char.codePointAt(0) ?? 0);
  const visual = direction === "rtl" ? characters.reverse() : characters;
  const groups = roomy(balanced(groupsOf(glyphs, direction), visual.length));
  let taken = 0;
  return groups.flatMap((group) => {
    const count = charactersOf(group);
    const part = visual.slice(taken, taken + count);
    taken += count;
    return signsOfGroup(part, group);
  });
}

type Group = PenGlyph[];

/** A mark has no advance and stands with its letter: after it from left to right, before it from right to left. */
function groupsOf(glyphs: readonly PenGlyph[], direction: Direction): Group[] {
  const groups: Group[] = [];
  let open: Group | undefined;
  for (const glyph of glyphs) {
    const isMark = glyph.advance === 0 || glyph.characters === 0;
    const joinsOpen = open !== undefined && (direction === "rtl" ? open.every((part) => part.advance === 0) : isMark);
    if (open && joinsOpen) open.push(glyph);
    else groups.push((open = [glyph]));
  }
  return groups;
}

/** When the font cannot say which glyph stands for which character, the whole word is one group. */
function balanced(groups: Group[], characters: number): Group[] {
  const counted = groups.reduce((sum, group) => sum + charactersOf(group), 0);
  const whole = groups.every((group) => charactersOf(group) > 0) && counted === characters;
  if (whole) return groups;
  const all = groups.flat();
  return [all.map((glyph, at) => ({ ...glyph, characters: at === 0 ? characters : 0 }))];
}

/** Two characters closer than a tenth of an em are taken for one drawn twice: a narrow group joins its neighbour. */
const NARROWEST = 120;

function roomy(groups: readonly Group[]): Group[] {
  const kept: Group[] = [];
  for (const group of groups) {
    const last = kept.at(-1);
    if (last && (isNarrow(last) || isNarrow(group))) last.push(...group);
    else kept.push([...group]);
  }
  return kept;
}

function isNarrow(group: Group): boolean {
  return group.reduce((sum, glyph) => sum + glyph.advance, 0) < NARROWEST * charactersOf(group);
}

function charactersOf(group: Group): number {
  return group.reduce((sum, glyph) => sum + glyph.characters, 0);
}

function signsOfGroup(characters: readonly number[], group: Group): Sign[] {
  const ink: Component[] = [];
  let pen = 0;
  for (const glyph of group) {
    ink.push({ id: glyph.id, dx: pen + glyph.dx, dy: glyph.dy });
    pen += glyph.advance;
  }
  const share = Math.floor(pen / characters.length);
  return characters.map((character, at) => ({
    character,
    advance: at === 0 ? pen - share * (characters.length - 1) : share,
    ink: at === 0 ? ink : [],
  }));
}
