import { CEDAR, cedarFrame, createPdf, type PdfDocument, rule, SHEET_VOID } from "#lib/platform/pdf/index.ts";
import type { RegisterTablePayload, TableEntry } from "../../../core/index.ts";
import { drawActHead } from "../../act-head.ts";
import { arabic, french, isolated } from "../../act-styles.ts";
import { numberPages } from "../../page-numbers.ts";
import { drawOfficerOfRegister, OFFICER_HEIGHT } from "../../officer-of-register.ts";
import { type Cell, drawCells } from "../../table-cells.ts";
import { LABELS } from "./labels.ts";

/** Each page of a table has twenty-four lines (D99:5). */
const LINES_A_PAGE = 24;
const EDGE = 40;
const FOOT = 796;
const LINE = 23;
const COLUMNS_HEAD = 31;
const CONTINUED = 78;
const CENTRED = { strong: true, align: "center" } as const;

/** Draws an alphabetical table by family names: twenty-four lines a page, heads on each, the officer's word at the end. */
export function drawRegisterTable(payload: RegisterTablePayload): Promise<Uint8Array> {
  const { content, eventKind, regime, years, entries, issuedAt } = payload;
  const title = LABELS.title[content][eventKind];
  const doc = createPdf({
    title: `${title.ar} – ${title.fr} ${years}`,
    lang: "ar-MA",
    size: "A4",
    createdAt: new Date(issuedAt),
    id: `${payload.authority.fr.at(-1) ?? ""} ${years}`,
  });
  doc.addPage();
  cedarFrame(doc, 22);
  const box = { x: EDGE, width: doc.width - 2 * EDGE };
  const head = { labels: LABELS, law: LABELS.law[regime], authority: payload.authority };
  let top = drawActHead(doc, head, { ...box, y: 36 }, 10) + 22;
  top += doc.paragraph([{ text: `${title.ar} ` }, isolated(years)], { ...box, y: top }, arabic(17, 1.5, CENTRED), "H1");
  top += doc.paragraph([{ text: `${title.fr} ${years}` }], { ...box, y: top - 2 }, french(12, 1.4, CENTRED), "H1");
  const article = [{ text: `${LABELS.article.ar} – ` }, isolated(LABELS.article.fr)];
  top += doc.paragraph(article, { ...box, y: top - 2 }, arabic(9.5, 1.5, { align: "center", color: SHEET_VOID }));
  if (entries.length === 0) {
    top += doc.paragraph([{ text: LABELS.empty.ar }], { ...box, y: top + 14 }, arabic(14, 1.6, CENTRED)) + 14;
    top += doc.paragraph([{ text: LABELS.empty.fr }], { ...box, y: top }, french(12, 1.5, CENTRED));
  }
  for (let from = 0; from < entries.length; from += LINES_A_PAGE) {
    if (from > 0) top = continued(doc, title, years);
    top = drawLines(doc, entries.slice(from, from + LINES_A_PAGE), eventKind, top);
  }
  if (top > FOOT - OFFICER_HEIGHT) top = continued(doc, title, years);
  drawOfficerOfRegister(doc, { labels: LABELS, ...payload }, { edge: EDGE, y: top + 12 });
  numberPages(doc, "ar", FOOT + 4);
  return doc.finish();
}

function continued(doc: PdfDocument, title: { ar: string; fr: string }, years: string): number {
  doc.addPage();
  cedarFrame(doc, 22);
  const box = { x: EDGE, y: 40, width: doc.width - 2 * EDGE };
  doc.paragraph([{ text: `${title.ar} ` }, isolated(years)], box, arabic(11.5, 1.6, { strong: true }));
  doc.paragraph([{ text: `${title.fr} ${years}` }], { ...box, y: 42 }, french(10.5, 1.5));
  rule(doc, [EDGE, 62], [doc.width - EDGE, 62], CEDAR, 0.7);
  return CONTINUED - 8;
}

/** From the right: number, family name, given name; then the day, the name in Latin letters, and what became of the act. */
const SHARES = [0.11, 0.2, 0.17, 0.13, 0.23, 0.16] as const;

function drawLines(doc: PdfDocument, lines: readonly TableEntry[], eventKind: "birth" | "death", y: number): number {
  const { columns } = LABELS;
  const table = doc.element("Table");
  const place = { x: EDGE, width: doc.width - 2 * EDGE, shares: SHARES, table };
  const heads = [columns.number, columns.family, columns.given, columns[eventKind], columns.latin, columns.note];
  drawCells(
    doc,
    heads.map(({ ar, fr }): Cell => [{ ar, strong: true }, { fr }]),
    { ...place, y, height: COLUMNS_HEAD, tag: "TH" },
  );
  rule(doc, [EDGE, y + COLUMNS_HEAD], [doc.width - EDGE, y + COLUMNS_HEAD], CEDAR, 0.8);
  let top = y + COLUMNS_HEAD;
  for (const entry of lines) {
    drawCells(doc, cellsOf(entry), { ...place, y: top, height: LINE, tag: "TD" });
    top += LINE;
    rule(doc, [EDGE, top], [doc.width - EDGE, top]);
  }
  return top;
}

function cellsOf({ number, family, given, on, latin, note }: TableEntry): Cell[] {
  return [
    [{ code: number }],
    family === "" ? [] : [{ ar: family, strong: true }],
    [{ ar: given }],
    [{ code: on }],
    latin === "" ? [] : [{ fr: latin }],
    note ? [{ ar: note.ar }, { fr: note.fr }] : [],
  ];
}
