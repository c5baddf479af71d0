import {
  CEDAR,
  createPdf,
  type Element,
  type PdfDocument,
  rule,
  SHEET_VOID,
  type TextStyle,
} from "#lib/platform/pdf/index.ts";
import { LINES_OF_PAGE } from "#lib/registers/core/index.ts";
import type { AlphabeticalTablePayload } from "../../../core/index.ts";
import { drawActHead } from "../../act-head.ts";
import { arabic, french } from "../../act-styles.ts";
import { drawOfficerClosing } from "../../officer-closing.ts";
import { numberPages } from "../../page-numbers.ts";
import { LABELS } from "./labels.ts";

const EDGE = 40;
const FOOT = 806;
const CLOSING = 92;
const LINE = 21;
const HEADINGS = 30;

/** Columns from the right edge of the page, as shares of its width. */
const COLUMNS = [
  { key: "order", share: 0.08 },
  { key: "family", share: 0.25 },
  { key: "given", share: 0.2 },
  { key: "act", share: 0.13 },
  { key: "latin", share: 0.34 },
] as const;
type Column = (typeof COLUMNS)[number]["key"];
type Line = AlphabeticalTablePayload["lines"][number];

/** Draws the alphabetical table of a register: twenty-four lines a page (D99:5), the Arabic name at the right, its certificate at the end. */
export function drawAlphabeticalTable(payload: AlphabeticalTablePayload): Promise<Uint8Array> {
  const { regime, actKind, authority, office, from, to, lines, officer, issuedOn, issuedAt } = payload;
  const title = LABELS.title[from === to ? "year" : "decade"];
  const years = from === to ? String(to) : `${from}–${to}`;
  const doc = createPdf({
    title: `${title.ar} – ${title.fr} ${years}`,
    lang: "ar-MA",
    size: "A4",
    createdAt: new Date(issuedAt),
    id: `${actKind} ${years} ${office.fr}`,
  });
  const box = { x: EDGE, width: doc.width - 2 * EDGE };
  const pages = Math.max(1, Math.ceil(lines.length / LINES_OF_PAGE));
  for (let page = 0; page < pages; page += 1) {
    doc.addPage();
    const head = {
      labels: LABELS,
      law: LABELS.law[regime],
      authority: { ar: [...authority.ar.slice(-3), office.ar], fr: [...authority.fr.slice(-3), office.fr] },
    };
    let y = drawActHead(doc, head, { ...box, y: 26 }, 9) + 16;
    const register = LABELS.register[actKind];
    const centred = { strong: true, align: "center" } as const;
    const tag = page === 0 ? "H1" : "P";
    y += doc.paragraph(
      [{ text: `${title.ar}: ${register.ar} ${years}` }],
      { ...box, y },
      arabic(15, 1.5, centred),
      tag,
    );
    y += doc.paragraph(
      [{ text: `${title.fr} : ${register.fr.toLowerCase()} ${years}` }],
      { ...box, y },
      french(10.5, 1.4, centred),
      tag,
    );
    rule(doc, [EDGE, y + 2], [doc.width - EDGE, y + 2], CEDAR, 0.8);
    const first = page * LINES_OF_PAGE;
    drawLines(doc, lines.slice(first, first + LINES_OF_PAGE), { ...box, y: y + 4, first, isDecade: from !== to });
  }
  if (lines.length === 0) {
    doc.paragraph(
      [{ text: `${LABELS.none.ar} – ${LABELS.none.fr}` }],
      { ...box, y: 260 },
      arabic(12, 1.6, { align: "center" }),
    );
  }
  const total = `${LABELS.total.ar}: ${lines.length} – ${LABELS.total.fr} : ${lines.length}`;
  const end = FOOT - CLOSING;
  doc.paragraph([{ text: total }], { ...box, y: end - 20 }, arabic(10.5, 1.5, { align: "center" }));
  drawOfficerClosing(doc, { labels: LABELS, officer, issuedOn }, { edge: EDGE, y: end, height: CLOSING - 6 });
  numberPages(doc, "ar", FOOT + 4);
  return doc.finish();
}

function drawLines(
  doc: PdfDocument,
  lines: readonly Line[],
  { x, y, width, first, isDecade }: { x: number; y: number; width: number; first: number; isDecade: boolean },
): void {
  const table = doc.element("Table");
  const row = (
    top: number,
    height: number,
    cell: (column: Column, box: { x: number; y: number; width: number }, tr: Element) => void,
  ) => {
    const tr = doc.element("TR", table);
    let right = x + width;
    for (const { key, share } of COLUMNS) {
      right -= share * width;
      cell(key, { x: right + 4, y: top + 1, width: share * width - 8 }, tr);
    }
    rule(doc, [x, top + height], [x + width, top + height]);
  };
  row(y, HEADINGS, (column, box, tr) => {
    const { ar, fr } = LABELS.columns[column];
    const isLatin = column === "latin";
    doc.paragraph(
      [{ text: ar, color: SHEET_VOID }],
      box,
      isLatin ? arabic(10, 1.4, { align: "end" }) : arabic(10, 1.4),
      "TH",
      tr,
    );
    doc.paragraph(
      [{ text: fr, color: SHEET_VOID }],
      { ...box, y: box.y + 14 },
      isLatin ? french(8.5, 1.3) : french(8.5, 1.3, { align: "end" }),
      "TH",
      tr,
    );
  });
  lines.forEach((line, at) => {
    row(y + HEADINGS + at * LINE, LINE, (column, box, tr) => {
      const { text, style } = cellOf(line, column, { order: first + at + 1, isDecade });
      const fitting = SIZES.map(([size, leading]) => style(size, leading)).find(
        (one) => doc.layout([{ text }], one, box.width).height <= LINE,
      );
      if (text !== "") doc.paragraph([{ text }], box, fitting ?? style(5, 1.15), "TD", tr);
    });
  });
}

/** From the usual letters down to those in which the longest names fill two or three lines. */
const SIZES = [
  [11.5, 1.55],
  [8, 1.15],
  [7.5, 1.15],
  [6, 1.1],
] as const;

type Sized = (size: number, leading: number) => TextStyle;
const inArabic: Sized = (size, leading) => arabic(size, leading);
const inLatin: Sized = (size, leading) => french(size, leading);
const inDigits: Sized = (size, leading) => french(size, leading, { align: "end" });

function cellOf(
  { year, no, family, given }: Line,
  column: Column,
  { order, isDecade }: { order: number; isDecade: boolean },
): { text: string; style: Sized } {
  switch (column) {
    case "order":
      return { text: String(order), style: inDigits };
    case "family":
      return { text: family.ar || (given.ar === "" && family.latin === "" ? LABELS.nameless.ar : ""), style: inArabic };
    case "given":
      return { text: given.ar, style: inArabic };
    case "act":
      return { text: isDecade ? `${no}/${year}` : String(no), style: inDigits };
    case "latin":
      return { text: `${family.latin} ${given.latin}`.trim() || LABELS.nameless.fr, style: inLatin };
  }
}
