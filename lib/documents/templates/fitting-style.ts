import type { PdfDocument, TextStyle } from "#lib/platform/pdf/index.ts";
import type { ActTextPayload } from "../core/index.ts";

export const PARAGRAPH_GAP = 3;

/**
 * The first of `styles`, from the largest letters down, in which the text is no higher than `height`; nothing when the
 * text is too long for all of them and must turn the page.
 */
export function fittingStyle(
  doc: PdfDocument,
  text: ActTextPayload,
  styles: readonly TextStyle[],
  box: { width: number; height: number },
): TextStyle | undefined {
  const heightIn = (style: TextStyle) =>
    text.reduce(
      (sum, paragraph) => sum + doc.layout(segmentsOf(paragraph), style, box.width).height + PARAGRAPH_GAP,
      0,
    );
  return styles.find((style) => heightIn(style) <= box.height);
}

/** The segments of a paragraph of an act, as the page takes them. */
export function segmentsOf(paragraph: ActTextPayload[number]): { text: string; strong?: boolean }[] {
  return paragraph.map(({ text, strong }) => (strong ? { text, strong } : { text }));
}
