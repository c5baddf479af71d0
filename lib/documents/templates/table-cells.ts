import type { Element, PdfDocument, TextSegment, TextStyle } from "#lib/platform/pdf/index.ts";
import { arabic, french, isolated } from "./act-styles.ts";

/** One piece of a cell: words in one of the languages, or a number or a date. */
type Piece = { ar: string; strong?: true } | { fr: string } | { code: string };
/** A cell is one piece in the middle of its line, or two, one above the other. */
export type Cell = readonly Piece[];

type Line = {
  x: number;
  y: number;
  width: number;
  height: number;
  /** The share of the width of each column, from the right. */
  shares: readonly number[];
  table: Element;
  tag: "TH" | "TD";
};

const AIR = 4;

/** Draws one line of a table of a fixed height: words too long for their cell are set smaller, and never cut. */
export function drawCells(doc: PdfDocument, cells: readonly Cell[], line: Line): void {
  const row = doc.element("TR", line.table);
  let right = line.x + line.width;
  cells.forEach((cell, at) => {
    const width = line.width * (line.shares[at] ?? 0);
    right -= width;
    const box = { x: right + AIR / 2, width: width - AIR };
    if (cell.length === 0) {
      row.add(doc.canvas.struct(line.tag));
      return;
    }
    const room = line.height / cell.length;
    cell.forEach((piece, nth) => {
      const { segments, style, height } = fitted(
        doc,
        piece,
        { width: box.width, height: room },
        cell.length > 1 ? 1.2 : 1.4,
      );
      const y = line.y + nth * room + Math.max(0, (room - height) / 2);
      doc.paragraph(segments, { ...box, y }, style, line.tag, row);
    });
  });
}

const SIZES = [12.5, 11.5, 10.5, 9.5, 8.5, 7.5, 6.5, 5.5] as const;

function fitted(doc: PdfDocument, piece: Piece, room: { width: number; height: number }, leading: number) {
  const segments: TextSegment[] =
    "code" in piece ? [isolated(piece.code)] : [{ text: "ar" in piece ? piece.ar : piece.fr }];
  const set = SIZES.map((size) => {
    const style = styleOf(piece, size, leading);
    const { height, lines } = doc.layout(segments, style, room.width);
    return { segments, style, height, fits: height <= room.height, isWhole: lines.length === 1 };
  });
  const [smallest] = set.slice(-1);
  // one line is easier to read than two, as long as its letters are not small
  const found =
    set.slice(0, 5).find(({ fits, isWhole }) => fits && isWhole) ?? set.find(({ fits }) => fits) ?? smallest;
  if (!found) throw new Error("no size of letters");
  return found;
}

function styleOf(piece: Piece, size: number, leading: number): TextStyle {
  if ("fr" in piece) return french(size - 1, leading, { align: "center" });
  const look = "ar" in piece && piece.strong ? { strong: true } : {};
  return arabic(size, leading, { align: "center", ...look });
}
