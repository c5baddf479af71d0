import {
  CEDAR,
  cedarFrame,
  createPdf,
  drawRows,
  heightOf,
  khatam,
  paginate,
  type PdfDocument,
  rule,
  SHEET_VOID,
} from "#lib/platform/pdf/index.ts";
import type { Extract } from "../core/index.ts";
import { drawActHead } from "./act-head.ts";
import { arabic, french, isolated } from "./act-styles.ts";
import { type BilingualFact, bilingualRow, ROOMY_ROWS, type RowLook } from "./bilingual-rows.ts";
import { CONTINUED_TOP, startContinuation } from "./continuation-head.ts";
import { drawExtractClosing } from "./extract-closing.ts";
import type { ExtractLabels } from "./extract-labels.ts";
import { numberPages } from "./page-numbers.ts";

const EDGE = 46;
const FOOT = 790;
const CLOSING = 170;

/**
 * Draws a bilingual extract of an act on A4: Arabic at the right, French at the left, fact by fact, in the first of `looks` with which
 * it stays on one page.
 */
export function drawExtract(
  payload: Extract,
  labels: ExtractLabels,
  facts: readonly BilingualFact[],
  looks: readonly RowLook[] = [],
): Promise<Uint8Array> {
  const { serial, issuedAt } = payload.issue;
  const title = `${labels.title.ar} – ${labels.title.fr} ${serial}`;
  const doc = createPdf({ title, lang: "ar-MA", size: "A4", createdAt: new Date(issuedAt), id: serial });
  const width = doc.width - 2 * EDGE;
  doc.addPage();
  cedarFrame(doc, 22);
  const head = { labels, law: labels.law[payload.regime], authority: payload.authority };
  let top = drawActHead(doc, head, { x: EDGE, y: 42, width });
  khatam(doc, doc.width / 2 - 13, top + 2, 26);
  top += 28;
  const box = { x: EDGE, width };
  top += doc.paragraph(
    [{ text: labels.title.ar }],
    { ...box, y: top },
    arabic(23, 1.6, { strong: true, align: "center" }),
    "H1",
  );
  top += doc.paragraph(
    [{ text: labels.title.fr }],
    { ...box, y: top - 4 },
    french(15, 1.5, { strong: true, align: "center" }),
    "H1",
  );
  rule(doc, [EDGE, top + 2], [doc.width - EDGE, top + 2], CEDAR, 0.7);
  top = drawPlaceInRegister(doc, payload, labels, top + 4);

  const table = doc.element("Table");
  const rowsIn = (look: RowLook) => facts.map((fact) => bilingualRow(doc, fact, { x: EDGE, width, table }, look));
  const rows = looks.map(rowsIn).find((drawn) => heightOf(drawn) <= FOOT - CLOSING - top) ?? rowsIn(ROOMY_ROWS);
  paginate(rows, (page) => FOOT - (page === 0 ? top : CONTINUED_TOP), CLOSING).forEach((pageRows, page) => {
    if (page > 0)
      startContinuation(doc, EDGE, { title: labels.title.ar, actLabel: labels.act.ar, act: payload.act, serial });
    drawRows(pageRows, page === 0 ? top : CONTINUED_TOP);
  });
  drawExtractClosing(doc, payload, labels, { edge: EDGE, y: FOOT - CLOSING + 8 });
  numberPages(doc, "ar", FOOT + 4);
  return doc.finish();
}

/** Number and years, once for both languages. */
function drawPlaceInRegister(doc: PdfDocument, { act }: Extract, labels: ExtractLabels, y: number): number {
  const cells = [
    { label: labels.act, value: act.number },
    ...(act.volume ? [{ label: labels.volume, value: act.volume }] : []),
    ...(act.page ? [{ label: labels.page, value: act.page }] : []),
    { label: labels.hijriYear, value: act.hijriYear },
    { label: labels.gregorianYear, value: act.gregorianYear },
  ];
  const width = (doc.width - 2 * EDGE) / cells.length;
  const soft = arabic(10, 1.7, { align: "center", color: SHEET_VOID });
  const bottoms = cells.map(({ label, value }, at) => {
    const box = { x: doc.width - EDGE - width * (at + 1), width };
    const words = [{ text: `${label.ar} – ` }, { text: label.fr, lang: "fr-MA", isolate: true }];
    const below = y + doc.paragraph(words, { ...box, y }, soft);
    return (
      below + doc.paragraph([isolated(value, true)], { ...box, y: below - 2 }, arabic(13, 1.6, { align: "center" }))
    );
  });
  const bottom = Math.max(...bottoms);
  rule(doc, [EDGE, bottom], [doc.width - EDGE, bottom], CEDAR, 0.7);
  return bottom + 2;
}
