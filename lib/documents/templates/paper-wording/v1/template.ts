import {
  CEDAR,
  createPdf,
  dottedRule,
  drawRows,
  gap,
  heightOf,
  paginate,
  panel,
  paragraphRows,
  type PdfDocument,
  type Row,
  rule,
  SHEET_VOID,
  type TextSegment,
  type TextStyle,
} from "#lib/platform/pdf/index.ts";
import type { PaperWordingPayload } from "../../../core/index.ts";
import { drawActHead } from "../../act-head.ts";
import { arabic, french, isolated, TIFINAGH } from "../../act-styles.ts";
import { fittingStyle, PARAGRAPH_GAP, segmentsOf } from "../../fitting-style.ts";
import { numberPages } from "../../page-numbers.ts";
import { LABELS } from "./labels.ts";

const EDGE = 46;
const FOOT = 790;
const CLOSING = 104;
const CONTINUED = 56;
const TEXTS = [16, 15, 14, 13].map((size) => arabic(size, 1.95));
const LONG_TEXT = arabic(14, 1.95);
const SMALL = arabic(11, 1.75);

/** Draws the wording that a paper office copies into its two originals, with room to note the number it took there. */
export function drawPaperWording(payload: PaperWordingPayload): Promise<Uint8Array> {
  const title = LABELS.title[payload.actKind];
  const { reference, preparedAt } = payload;
  const doc = createPdf({
    title: `${title} ${reference}`,
    lang: "ar-MA",
    size: "A4",
    createdAt: new Date(preparedAt),
    id: reference,
  });
  doc.addPage();
  const width = doc.width - 2 * EDGE;
  const box = { x: EDGE, width };
  let top =
    drawActHead(
      doc,
      { labels: headLabels(payload), law: LABELS.law, authority: payload.authority },
      { ...box, y: 36 },
    ) + 26;
  top += doc.paragraph([{ text: title }], { ...box, y: top }, arabic(20, 1.7, { strong: true, align: "center" }), "H1");
  const number = [{ text: `${LABELS.reference}: ` }, isolated(payload.reference, true)];
  top += doc.paragraph(number, { ...box, y: top }, arabic(12, 1.8, { align: "center" })) + 2;
  top += drawInstruction(doc, howTo(payload), top) + 8;

  const margin = marginRows(doc, payload);
  const height = FOOT - top - CLOSING - heightOf(margin);
  const style = fittingStyle(doc, payload.text, TEXTS, { width, height }) ?? LONG_TEXT;
  const rows = [...textRows(doc, payload, style), ...margin];
  paginate(rows, (page) => FOOT - (page === 0 ? top : CONTINUED), CLOSING).forEach((pageRows, page) => {
    if (page > 0) startContinuation(doc, number);
    drawRows(pageRows, page === 0 ? top : CONTINUED);
  });
  drawClosing(doc, payload, FOOT - CLOSING + 6);
  numberPages(doc, "ar", FOOT + 8);
  return doc.finish();
}

function startContinuation(doc: PdfDocument, reference: readonly TextSegment[]): void {
  doc.addPage();
  doc.paragraph(reference, { x: EDGE, y: 30, width: doc.width - 2 * EDGE }, SMALL);
}

/** Abroad the post answers to foreign affairs, and keeps a third original (L36:8, D99:3). */
function headLabels({ isConsular }: PaperWordingPayload) {
  return { kingdom: LABELS.kingdom, ministry: isConsular ? LABELS.ministryAbroad : LABELS.ministry };
}

function howTo({ actKind, isConsular }: PaperWordingPayload): string {
  if (actKind === "mention") return LABELS.howToMention;
  return isConsular ? LABELS.howToAbroad : LABELS.howTo;
}

function drawInstruction(doc: PdfDocument, howToCopy: string, y: number): number {
  const text = { x: EDGE + 12, width: doc.width - 2 * EDGE - 24 };
  const strong = arabic(12.5, 1.7, { strong: true });
  const height = doc.layout([{ text: LABELS.notAnAct }], strong, text.width).height;
  const whole = height + doc.layout([{ text: howToCopy }], SMALL, text.width).height + 10;
  panel(doc, { x: EDGE, y, width: doc.width - 2 * EDGE, height: whole }, { edge: SHEET_VOID, line: 1 });
  doc.paragraph([{ text: LABELS.notAnAct }], { ...text, y: y + 4 }, strong);
  doc.paragraph([{ text: howToCopy }], { ...text, y: y + 4 + height }, SMALL);
  return whole;
}

function textRows(doc: PdfDocument, { text }: PaperWordingPayload, style: TextStyle): Row[] {
  const place = { x: EDGE, width: doc.width - 2 * EDGE, after: PARAGRAPH_GAP };
  return text.flatMap((paragraph) => paragraphRows(doc, segmentsOf(paragraph), place, style));
}

function marginRows(doc: PdfDocument, { subject }: PaperWordingPayload): Row[] {
  const place = { x: EDGE, width: doc.width - 2 * EDGE };
  const head = arabic(12.5, 1.8, { strong: true, align: "center" });
  const rows = [gap(6), ...paragraphRows(doc, [{ text: LABELS.margin }], { ...place, tag: "H2", heading: true }, head)];
  const line = (y: number) => rule(doc, [EDGE, y], [doc.width - EDGE, y]);
  rows.push({ height: 4, heading: true, draw: line });
  rows.push(...paragraphRows(doc, [{ text: subject.ar }], place, arabic(16, 1.8, { strong: true, align: "center" })));
  rows.push(...paragraphRows(doc, [{ text: subject.latin }], place, french(14, 1.6, { align: "center" })));
  if (subject.tifinagh)
    rows.push(...paragraphRows(doc, [{ text: subject.tifinagh }], place, { ...TIFINAGH, size: 13 }));
  return rows;
}

/** What only the paper can say, to be noted here and then entered from it. */
function drawClosing(doc: PdfDocument, { preparedBy, preparedOn }: PaperWordingPayload, y: number): void {
  const width = doc.width - 2 * EDGE;
  rule(doc, [EDGE, y], [doc.width - EDGE, y], CEDAR, 0.8);
  let top = y + 4;
  top += doc.paragraph([{ text: LABELS.afterwards }], { x: EDGE, y: top, width }, arabic(12, 1.8, { strong: true }));
  const blanks = [LABELS.number, LABELS.volume, LABELS.page, LABELS.date];
  const cell = width / blanks.length;
  blanks.forEach((label, at) => {
    const x = doc.width - EDGE - cell * (at + 1);
    doc.paragraph([{ text: `${label}:` }], { x: x + 8, y: top, width: cell - 8 }, SMALL);
    dottedRule(doc, [x + 8, top + 36], [x + cell - 8, top + 36]);
  });
  const note = { x: EDGE, y: top + 42, width };
  const prepared = `${LABELS.prepared}: ${preparedBy}، ${LABELS.on} ${preparedOn}`;
  doc.paragraph([{ text: prepared, color: SHEET_VOID }], note, arabic(10, 1.6));
}
