import type { Font } from "fontkit";
import type { Component } from "./signs.ts";

/** A TrueType glyph record; `bearing` is its left edge. */
export type Composition = { bytes: Uint8Array; bearing: number };

const WORDS = 0x0001;
const OFFSETS = 0x0002;
const MORE = 0x0020;

/**
 * Puts glyphs together into one composite TrueType glyph (OpenType, `glyf` table): a letter with its marks, placed.
 * `include` gives the place of a glyph inside the subset.
 */
export function composeGlyph(ink: readonly Component[], font: Font, include: (id: number) => number): Composition {
  const parts = ink
    .map((component) => ({ ...component, box: font.getGlyph(component.id).bbox }))
    .filter(({ box }) => Number.isFinite(box.minX) && box.maxX > box.minX);
  if (parts.length === 0) return { bytes: new Uint8Array(0), bearing: 0 };
  const left = Math.floor(Math.min(...parts.map(({ box, dx }) => box.minX + dx)));
  const bottom = Math.floor(Math.min(...parts.map(({ box, dy }) => box.minY + dy)));
  const right = Math.ceil(Math.max(...parts.map(({ box, dx }) => box.maxX + dx)));
  const top = Math.ceil(Math.max(...parts.map(({ box, dy }) => box.maxY + dy)));

  const view = new DataView(new ArrayBuffer(10 + 8 * parts.length + ((10 + 8 * parts.length) % 4 === 0 ? 0 : 2)));
  [-1, left, bottom, right, top].forEach((value, at) => view.setInt16(at * 2, value));
  parts.forEach(({ id, dx, dy }, at) => {
    const start = 10 + 8 * at;
    view.setUint16(start, WORDS | OFFSETS | (at < parts.length - 1 ? MORE : 0));
    view.setUint16(start + 2, include(id));
    view.setInt16(start + 4, dx);
    view.setInt16(start + 6, dy);
  });
  return { bytes: new Uint8Array(view.buffer), bearing: left };
}
