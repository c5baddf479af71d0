import type { Element, PdfDocument, Tag } from "./pdf-document.ts";
import type { TextSegment, TextStyle } from "./text-style.ts";

/** An unbreakable strip of a column; `draw` is told where its top stands. A `heading` never ends a page. */
export type Row = { height: number; draw: (y: number) => void; heading?: boolean };

/** A paragraph as one row per line, so that it may cross pages; it stays one element for readers. */
export function paragraphRows(
  doc: PdfDocument,
  segments: readonly TextSegment[],
  place: { x: number; width: number; after?: number; tag?: Tag; parent?: Element; heading?: boolean },
  style: TextStyle,
): Row[] {
  const layout = doc.layout(segments, style, place.width);
  const tag = place.tag ?? "P";
  const element = doc.textElement(tag, segments, style, place.parent);
  return layout.lines.map((line, at) => ({
    height: layout.lineHeight + (at === layout.lines.length - 1 ? (place.after ?? 0) : 0),
    ...(place.heading ? { heading: true } : {}),
    draw: (y) => doc.within(element, tag, () => doc.line(line, place.x, y, layout.baseline, style.lang)),
  }));
}

/** An empty strip. */
export function gap(height: number): Row {
  return { height, draw: () => undefined };
}

/** What closes a document never stands alone on its page: so many rows go with it. */
const COMPANY = 3;

/**
 * Cuts rows into pages. `capacity` is the height of page n (from 0); the last page keeps `reserve` free for what closes
 * the document. A row taller than a page is a fault.
 */
export function paginate(rows: readonly Row[], capacity: (page: number) => number, reserve: number): Row[][] {
  const pages: Row[][] = [[]];
  for (const row of rows) {
    if (heightOf([...last(pages), row]) > capacity(pages.length - 1)) pages.push(takeHeadings(last(pages)));
    if (row.height > capacity(pages.length - 1)) throw new Error("a row is taller than a page");
    last(pages).push(row);
  }
  const ending = last(pages);
  if (heightOf(ending) > capacity(pages.length - 1) - reserve) {
    const closing = ending.splice(Math.max(1, ending.length - COMPANY));
    pages.push([...takeHeadings(ending), ...closing]);
  }
  return pages;
}

/** Draws the rows of one page from `y` and returns where they end. */
export function drawRows(rows: readonly Row[], y: number): number {
  return rows.reduce((top, row) => {
    row.draw(top);
    return top + row.height;
  }, y);
}

function takeHeadings(page: Row[]): Row[] {
  const taken: Row[] = [];
  while (page.at(-1)?.heading) taken.unshift(...page.splice(-1));
  return taken;
}

export function heightOf(rows: readonly Row[]): number {
  return rows.reduce((sum, { height }) => sum + height, 0);
}

function last(pages: Row[][]): Row[] {
  const page = pages.at(-1);
  if (!page) throw new Error("no page");
  return page;
}
