import {
  cedarFrame,
  CEDAR,
  createPdf,
  drawRows,
  khatam,
  paginate,
  type PdfDocument,
  type Row,
  rule,
} from "#lib/platform/pdf/index.ts";
import type { FullCopy } from "../core/index.ts";
import { drawActHead } from "./act-head.ts";
import { arabic, isolated } from "./act-styles.ts";
import { CONTINUED_TOP, startContinuation } from "./continuation-head.ts";
import { drawFullCopyClosing } from "./full-copy-closing.ts";
import type { CopyLabels } from "./full-copy-labels.ts";
import { numberPages } from "./page-numbers.ts";

const EDGE = 50;
const FOOT = 790;
const CLOSING = 168;
const GUTTER = 20;

type Place = { x: number; width: number };

/** A copy of an act, whatever its text column says. */
export type CopyPage = Pick<FullCopy, "regime" | "authority" | "act" | "formula" | "issue" | "verification">;

type Columns = {
  title: string;
  /** The text on two thirds; `room` is how high it may be to stand on the first page with the closing. */
  text: (doc: PdfDocument, place: Place, room: number) => Row[];
  /** The margin on one third. */
  margin: (doc: PdfDocument, place: Place) => Row[];
};

/** Draws a copy of an act on A4: text on two thirds, margin on one third, certificate and QR code at the end. */
export function drawCopyPages(
  payload: CopyPage,
  labels: CopyLabels,
  { title, text, margin }: Columns,
): Promise<Uint8Array> {
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
  const textPlace = { x: EDGE + inner / 3 + GUTTER, width: (inner * 2) / 3 - GUTTER };
  const marginPlace = { x: EDGE, width: inner / 3 - GUTTER };
  const capacity = (page: number) => FOOT - (page === 0 ? top : CONTINUED_TOP);
  const texts = paginate(text(doc, textPlace, capacity(0) - CLOSING), capacity, CLOSING);
  const margins = paginate(margin(doc, marginPlace), capacity, CLOSING);
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

function drawPlaceInRegister(doc: PdfDocument, { act }: CopyPage, labels: CopyLabels, y: number): number {
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
