import { CEDAR, createPdf, type PdfDocument, rule, SHEET_VOID } from "#lib/platform/pdf/index.ts";
import type { PrintCoverPayload } from "../../../core/index.ts";
import { arabic, french, isolated } from "../../act-styles.ts";
import { numberPages } from "../../page-numbers.ts";
import { type Cell, drawCells } from "../../table-cells.ts";
import { LABELS } from "./labels.ts";

const EDGE = 46;
const FOOT = 790;
const LINE = 34;
const CENTRED = { strong: true, align: "center" } as const;
/** From the right: place, document, act, serial, how many. */
const SHARES = [0.1, 0.4, 0.16, 0.22, 0.12] as const;

/** Draws the list that lies on top of a printed job. */
export function drawPrintCover(payload: PrintCoverPayload): Promise<Uint8Array> {
  const { office, collector, lines, sheets, preparedAt, preparedOn } = payload;
  const doc = createPdf({
    title: `${LABELS.title.ar} – ${LABELS.title.fr}`,
    lang: "ar-MA",
    size: "A4",
    createdAt: new Date(preparedAt),
    id: lines[0]?.serial ?? "",
  });
  doc.addPage();
  const box = { x: EDGE, width: doc.width - 2 * EDGE };
  const half = { width: box.width / 2 - 10 };
  const right = { ...half, x: EDGE + box.width - half.width };
  doc.paragraph([{ text: office.fr }], { ...half, x: EDGE, y: 44 }, french(10, 1.4));
  let top = 42 + doc.paragraph([{ text: office.ar }], { ...right, y: 42 }, arabic(11.5, 1.5));
  doc.paragraph([{ text: preparedOn.fr }], { ...half, x: EDGE, y: top }, french(10, 1.4));
  top += doc.paragraph([{ text: preparedOn.ar }], { ...right, y: top }, arabic(11, 1.5)) + 14;
  top += doc.paragraph([{ text: LABELS.title.ar }], { ...box, y: top }, arabic(17, 1.5, CENTRED), "H1");
  top += doc.paragraph([{ text: LABELS.title.fr }], { ...box, y: top }, french(12, 1.5, CENTRED), "H1") + 10;
  if (collector !== null) {
    doc.paragraph([{ text: LABELS.collector.fr }], { ...half, x: EDGE, y: top + 2 }, french(10.5, 1.4));
    top += doc.paragraph([{ text: LABELS.collector.ar }], { ...right, y: top }, arabic(12, 1.5));
    top += doc.paragraph([{ text: collector }], { ...box, y: top }, arabic(14, 1.6, CENTRED)) + 6;
  }
  top = drawLines(doc, lines, top);
  if (top > FOOT - 80) top = turned(doc);
  doc.paragraph(
    [{ text: `${LABELS.sheets.fr} ` }, isolated(sheets, true)],
    { ...half, x: EDGE, y: top + 12 },
    french(11, 1.5),
  );
  top +=
    10 +
    doc.paragraph(
      [{ text: `${LABELS.sheets.ar} ` }, isolated(sheets, true)],
      { ...right, y: top + 10 },
      arabic(12.5, 1.5),
    );
  top += doc.paragraph([{ text: LABELS.note.ar }], { ...box, y: top + 8 }, arabic(10, 1.5, { color: SHEET_VOID })) + 8;
  doc.paragraph([{ text: LABELS.note.fr }], { ...box, y: top }, french(9.5, 1.4, { color: SHEET_VOID }));
  numberPages(doc, "ar", FOOT + 4);
  return doc.finish();
}

function turned(doc: PdfDocument): number {
  doc.addPage();
  return EDGE;
}

function drawLines(doc: PdfDocument, lines: PrintCoverPayload["lines"], y: number): number {
  const { columns } = LABELS;
  const place = { x: EDGE, width: doc.width - 2 * EDGE, shares: SHARES, table: doc.element("Table") };
  const heads = [columns.place, columns.document, columns.act, columns.serial, columns.copies];
  const words = heads.map(({ ar, fr }): Cell => [{ ar, strong: true }, { fr }]);
  drawCells(doc, words, { ...place, y, height: LINE, tag: "TH" });
  rule(doc, [EDGE, y + LINE], [doc.width - EDGE, y + LINE], CEDAR, 0.8);
  let top = y + LINE;
  lines.forEach(({ document, act, serial, copies }, at) => {
    if (top > FOOT - LINE) top = turned(doc);
    const cells: Cell[] = [
      [{ code: String(at + 1) }],
      [{ ar: document.ar, strong: true }, { fr: document.fr }],
      [{ code: act }],
      [{ code: serial }],
      [{ code: copies }],
    ];
    drawCells(doc, cells, { ...place, y: top, height: LINE, tag: "TD" });
    top += LINE;
    rule(doc, [EDGE, top], [doc.width - EDGE, top]);
  });
  return top;
}
