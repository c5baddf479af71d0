import type { Line } from "#lib/platform/pdf/paragraph-layout.ts";
import { type FontName } from "#lib/platform/pdf/index.ts";
import { PdfDocument } from "#lib/platform/pdf/pdf-document.ts";

/** A run of text as it was put on a page: its font, its size, its colour, and where it begins, from the top left corner. */
export type Stroke = { page: number; text: string; font: FontName; size: number; color: string; x: number; y: number };

/** What one drawing writes, run by run. */
export async function strokesOf(draw: () => Promise<unknown>): Promise<Stroke[]> {
  const strokes: Stroke[] = [];
  const original = PdfDocument.prototype.line;
  PdfDocument.prototype.line = function line(
    this: PdfDocument,
    given: Line,
    x: number,
    y: number,
    baseline: number,
    lang: string,
  ) {
    for (const { text, font, size, color, x: from } of given.runs)
      strokes.push({ page: this.pageCount - 1, text, font, size, color, x: x + from, y: y + baseline });
    original.call(this, given, x, y, baseline, lang);
  };
  try {
    await draw();
    return strokes;
  } finally {
    PdfDocument.prototype.line = original;
  }
}
