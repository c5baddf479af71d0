import { CEDAR, dottedRule, panel, type PdfDocument } from "#lib/platform/pdf/index.ts";
import type { Bilingual } from "../core/index.ts";
import { arabic, french } from "./act-styles.ts";

type Box = { x: number; y: number; width: number };

/** The words at both ends of a blank, as wide as their share of the line. */
const WORDS = 0.25;

/** A line to write on between its words in French at the left and in Arabic at the right. Gives its height. */
export function blankLine(doc: PdfDocument, words: Bilingual, { x, y, width }: Box, height = 22): number {
  const side = words.ar === "" ? 0 : width * WORDS;
  if (side === 0) {
    dottedRule(doc, [x, y + 16], [x + width, y + 16]);
    return height;
  }
  doc.paragraph([{ text: words.fr }], { x, y: y + 2, width: side }, french(9.5, 1.3));
  doc.paragraph([{ text: words.ar }], { x: x + width - side, y, width: side }, arabic(11, 1.4));
  dottedRule(doc, [x + side + 4, y + 16], [x + width - side - 4, y + 16]);
  return height;
}

/** Boxes to tick side by side, each with its words beside it in both languages. Gives their height. */
export function tickLine(doc: PdfDocument, choices: readonly Bilingual[], { x, y, width }: Box): number {
  const cell = width / choices.length;
  choices.forEach(({ ar, fr }, at) => {
    const left = x + width - (at + 1) * cell;
    panel(doc, { x: left + cell - 12, y: y + 5, width: 10, height: 10 }, { edge: CEDAR });
    doc.paragraph([{ text: ar }], { x: left, y: y - 1, width: cell - 16 }, arabic(11, 1.35));
    doc.paragraph([{ text: fr }], { x: left, y: y + 14, width: cell - 16 }, french(8.5, 1.2, { align: "end" }));
  });
  return 30;
}
