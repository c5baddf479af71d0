import { create } from "qrcode";
import type { PdfDocument } from "./pdf-document.ts";

export const CEDAR = "#0f4d3b";
const SAFFRON = "#e6be6a";
export const SHEET_RULE = "#b9ab8c";
export const SHEET_VOID = "#6b6043";

/** A straight hairline, an ornament. */
export function rule(
  doc: PdfDocument,
  from: [number, number],
  to: [number, number],
  color = SHEET_RULE,
  width = 0.6,
): void {
  doc.ornament(() => {
    doc.canvas
      .moveTo(...from)
      .lineTo(...to)
      .lineWidth(width)
      .strokeColor(color)
      .stroke();
  });
}

/** A dotted line to write on. */
export function dottedRule(doc: PdfDocument, from: [number, number], to: [number, number]): void {
  doc.ornament(() => {
    doc.canvas
      .save()
      .moveTo(...from)
      .lineTo(...to)
      .lineWidth(0.8)
      .dash(1, { space: 2 })
      .strokeColor(SHEET_VOID)
      .stroke()
      .restore();
  });
}

/** A plain frame; `ground` fills it. */
export function panel(
  doc: PdfDocument,
  box: { x: number; y: number; width: number; height: number },
  look: { edge: string; ground?: string; line?: number },
): void {
  doc.ornament(() => {
    if (look.ground) doc.canvas.roundedRect(box.x, box.y, box.width, box.height, 4).fillColor(look.ground).fill();
    doc.canvas
      .roundedRect(box.x, box.y, box.width, box.height, 4)
      .lineWidth(look.line ?? 0.8)
      .strokeColor(look.edge)
      .stroke();
  });
}

/** The double cedar frame of an act, `inset` points inside the page. */
export function cedarFrame(doc: PdfDocument, inset: number): void {
  doc.ornament(() => {
    for (const [offset, width] of [
      [0, 0.9],
      [2.2, 0.9],
      [5.4, 0.7],
    ] as const) {
      const at = inset + offset;
      doc.canvas
        .rect(at, at, doc.width - 2 * at, doc.height - 2 * at)
        .lineWidth(width)
        .strokeColor(CEDAR)
        .stroke();
    }
  });
}

/** The khatam with three register lines, `size` points wide, from its top left corner. */
export function khatam(doc: PdfDocument, x: number, y: number, size: number): void {
  doc.ornament(() => {
    const { canvas } = doc;
    canvas
      .save()
      .translate(x, y)
      .scale(size / 100);
    canvas.path("M50 2l14 14h20v20l14 14-14 14v20H64L50 98 36 84H16V64L2 50l14-14V16h20z").fillColor(CEDAR).fill();
    canvas
      .path("M50 13l10.8 10.8h15.4v15.4L87 50 76.2 60.8v15.4H60.8L50 87 39.2 76.2H23.8V60.8L13 50l10.8-10.8V23.8h15.4z")
      .lineWidth(2.5)
      .strokeColor(SAFFRON)
      .stroke();
    canvas.path("M34 38h32M34 50h32M34 62h20").lineWidth(4.5).strokeColor("#fffefa").stroke();
    canvas.restore();
  });
}

/** A QR code as vector modules with its quiet zone inside `size`; `alt` tells a reader what it holds. */
export function qrCode(doc: PdfDocument, text: string, x: number, y: number, size: number, alt: string): void {
  const { modules } = create(text, { errorCorrectionLevel: "M" });
  const quiet = 4;
  const step = size / (modules.size + 2 * quiet);
  const figure = doc.element("Figure", undefined, { alt });
  doc.within(figure, "Figure", () => {
    for (let row = 0; row < modules.size; row += 1) {
      for (let column = 0; column < modules.size;) {
        let length = 0;
        while (column + length < modules.size && modules.get(row, column + length)) length += 1;
        if (length > 0) doc.canvas.rect(x + (column + quiet) * step, y + (row + quiet) * step, length * step, step);
        column += Math.max(1, length);
      }
    }
    doc.canvas.fillColor("#000000").fill();
  });
}
