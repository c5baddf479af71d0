import {
  cedarFrame,
  CEDAR,
  createPdf,
  drawRows,
  khatam,
  paginate,
  paragraphRows,
  type PdfDocument,
  type Row,
  rule,
  type TextStyle,
} from "#lib/platform/pdf/index.ts";
import type { FullCopy } from "../core/index.ts";
import { drawActHead } from "./act-head.ts";
import { arabic, isolated } from "./act-styles.ts";
import { CONTINUED_TOP, startContinuation } from "./continuation-head.ts";
import { fittingStyle, PARAGRAPH_GAP, segmentsOf } from "./fitting-style.ts";
import { drawFullCopyClosing } from "./full-copy-closing.ts";
import type { FullCopyLabels } from "./full-copy-labels.ts";
import { fullCopyMarginRows } from "./full-copy-margin.ts";
import { numberPages } from "./page-numbers.ts";

const EDGE = 50;
const FOOT = 790;
const CLOSING = 168;
const GUTTER = 20;

/** Draws a copy of an act on A4: text on two thirds, margin on one third, certificate and QR code at the end. */
export function drawFullCopy(payload: FullCopy, labels: FullCopyLabels): Promise<Uint8Array> {
  const title = labels.title[payload.content];
  const { serial, issuedAt } = payload.issue;
  const doc = createPdf({
    title: `${title} ${serial}`,
    lang: "ar-MA",
    size: "A4",
    createdAt: new Date(issuedAt),
    id: serial,
  });
  doc.addPage();
  cedarFrame(doc, 22);
  const head = { labels, law: labels.law[payload.regime], authority: payload.authority };
  let top = drawActHead(doc, head, { x: EDGE, y: 44, width: doc.width - 2 * EDGE });
  khatam(doc, doc.width / 2 - 13, top + 2, 26);
  top += 28;
  top += doc.paragraph([{ text: title }], { x: EDGE, y: top, width: doc.width - 2 * EDGE }, TITLE, "H1");
  top = drawPlaceInRegister(doc, payload, labels, top + 2) + 8;

  const inner = doc.width - 2 * EDGE;
  const marginWidth = inner / 3 - GUTTER;
  const text = { x: EDGE + inner / 3 + GUTTER, width: (inner * 2) / 3 - GUTTER };
  const capacity = (page: number) => FOOT - (page === 0 ? top : CONTINUED_TOP);
  const style =
    fittingStyle(doc, payload.text, TEXTS, { width: text.width, height: capacity(0) - CLOSING }) ?? LONG_TEXT;
  const texts = paginate(textRows(doc, payload, text, style), capacity, CLOSING);
  const margins = paginate(
    fullCopyMarginRows(doc, payload, labels, { x: EDGE, width: marginWidth }),
    capacity,
    CLOSING,
  );
  const pages = Math.max(texts.length, margins.length);
  for (let page = 0; page < pages; page += 1) {
    const from = page === 0 ? top : CONTINUED_TOP;
    const to = page === pages - 1 ? FOOT - CLOSING : FOOT - 12;
    if (page > 0) startContinuation(doc, EDGE, { title, actLabel: labels.act, act: payload.act, serial });
    rule(doc, [EDGE + inner / 3, from], [EDGE + inner / 3, to], CEDAR, 0.7);
    drawRows(texts[page] ?? [], from);
    drawRows(margins[page] ?? [], from);
  }
  drawFullCopyClosing(doc, payload, labels, { edge: EDGE, y: FOOT - CLOSING + 10 });
  numberPages(doc, "ar", FOOT + 4);
  return doc.finish();
}

const TITLE = arabic(23, 1.7, { strong: true, align: "center" });
const META = arabic(12, 1.9);
const TEXTS = [13.5, 13, 12.5, 12, 11.5].map((size) => arabic(size, size > 12.5 ? 1.95 : 1.85));
const LONG_TEXT = arabic(12.5, 1.85);

function drawPlaceInRegister(doc: PdfDocument, { act }: FullCopy, labels: FullCopyLabels, y: number): number {
  const cells: [string, string][] = [[labels.act, act.number]];
  if (act.volume) cells.push([labels.volume, act.volume]);
  if (act.page) cells.push([labels.page, act.page]);
  cells.push([labels.hijriYear, act.hijriYear], [labels.gregorianYear, act.gregorianYear]);
  const width = (doc.width - 2 * EDGE) / cells.length;
  rule(doc, [EDGE, y], [doc.width - EDGE, y]);
  const heights = cells.map(([label, value], at) => {
    const align = at === 0 ? "start" : at === cells.length - 1 ? "end" : "center";
    const x = doc.width - EDGE - width * (at + 1);
    return doc.paragraph([{ text: `${label}: ` }, isolated(value, true)], { x, y: y + 2, width }, { ...META, align });
  });
  const bottom = y + 4 + Math.max(...heights);
  rule(doc, [EDGE, bottom], [doc.width - EDGE, bottom]);
  return bottom;
}

function textRows(doc: PdfDocument, { text }: FullCopy, place: { x: number; width: number }, style: TextStyle): Row[] {
  return text.flatMap((paragraph) =>
    paragraphRows(doc, segmentsOf(paragraph), { ...place, after: PARAGRAPH_GAP }, style),
  );
}
