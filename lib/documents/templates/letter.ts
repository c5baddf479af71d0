import {
  CEDAR,
  createPdf,
  drawRows,
  paginate,
  paragraphRows,
  type PdfDocument,
  type Row,
  rule,
} from "#lib/platform/pdf/index.ts";
import type { Bilingual } from "../core/index.ts";
import { type ActHead, drawActHead } from "./act-head.ts";
import { arabic, french } from "./act-styles.ts";
import { type BilingualFact, bilingualRow, CLOSE_ROWS } from "./bilingual-rows.ts";
import { drawOfficerClosing, type OfficerClosing } from "./officer-closing.ts";
import { numberPages } from "./page-numbers.ts";

const EDGE = 46;
const FOOT = 790;
const CONTINUED = 56;

/** Left edge and width of what a letter says. */
export type LetterBox = { x: number; width: number };

type Opening = { title: Bilingual; reference: string; issuedAt: string; head: ActHead };

type Letter = Opening & {
  /** What is said between the title and the officer's word, in rows that may flow over pages. */
  rows: (doc: PdfDocument, box: LetterBox) => Row[];
  closing: OfficerClosing;
  closingHeight: number;
  /** Pages that follow the officer's word, such as a slip that comes back. */
  annex?: (doc: PdfDocument, box: LetterBox & { y: number }) => void;
};

/** Draws a letter of an office on A4: head, title, rows over as many pages as they take, the officer's word at the foot, numbered pages. */
export function drawLetter({ rows, closing, closingHeight, annex, ...opening }: Letter): Promise<Uint8Array> {
  const { doc, box, top } = openLetter(opening);
  const startOf = (page: number) => (page === 0 ? top : CONTINUED);
  paginate(rows(doc, box), (page) => FOOT - startOf(page), closingHeight).forEach((pageRows, page) => {
    if (page > 0) doc.addPage();
    drawRows(pageRows, startOf(page));
  });
  closeLetter(doc, closing, closingHeight);
  annex?.(doc, { ...box, y: CONTINUED });
  numberPages(doc, "ar", FOOT + 8);
  return doc.finish();
}

/** A new letter with its head and title; says where its text begins. */
export function openLetter({ title, reference, issuedAt, head }: Opening) {
  const doc = createPdf({
    title: `${title.ar} – ${title.fr} ${reference}`,
    lang: "ar-MA",
    size: "A4",
    createdAt: new Date(issuedAt),
    id: reference,
  });
  doc.addPage();
  const box = { x: EDGE, width: doc.width - 2 * EDGE };
  const top = drawLetterTitle(doc, title, { ...box, y: drawActHead(doc, head, { ...box, y: 36 }) + 22 });
  return { doc, box, top };
}

/** The title in both languages over a rule; gives where what follows begins. */
export function drawLetterTitle(doc: PdfDocument, title: Bilingual, { y, ...box }: LetterBox & { y: number }): number {
  const centred = { strong: true, align: "center" } as const;
  let top = y + doc.paragraph([{ text: title.ar }], { ...box, y }, arabic(19, 1.6, centred), "H1");
  top += doc.paragraph([{ text: title.fr }], { ...box, y: top - 3 }, french(13.5, 1.5, centred), "H1");
  rule(doc, [EDGE, top], [doc.width - EDGE, top], CEDAR, 0.7);
  return top + 6;
}

/** The officer's word at the foot of the page that is open. */
export function closeLetter(doc: PdfDocument, closing: OfficerClosing, height: number): void {
  drawOfficerClosing(doc, closing, { edge: EDGE, y: FOOT - height + 6, height });
}

/** Facts side by side in both languages, in a table of their own unless one was begun before. */
export function factRows(
  doc: PdfDocument,
  facts: readonly BilingualFact[],
  box: LetterBox,
  table = doc.element("Table"),
): Row[] {
  return facts.map((fact) => bilingualRow(doc, fact, { ...box, table }, CLOSE_ROWS));
}

/** Paragraphs in one of the two languages. */
export function wordRows(
  doc: PdfDocument,
  words: readonly Bilingual[],
  language: keyof Bilingual,
  box: LetterBox,
): Row[] {
  const style = language === "ar" ? arabic(12, 1.6) : french(10.5, 1.45);
  return words.flatMap((one) => paragraphRows(doc, [{ text: one[language] }], { ...box, after: 3 }, style));
}
