import {
  cedarFrame,
  CEDAR,
  createPdf,
  drawRows,
  gap,
  khatam,
  paginate,
  paragraphRows,
  type PdfDocument,
  qrCode,
  type Row,
  rule,
  SHEET_VOID,
  type TextSegment,
  type TextStyle,
} from "#lib/platform/pdf/index.ts";
import type { BirthFullCopyPayload } from "../../../core/index.ts";
import { drawActHead } from "../../act-head.ts";
import { arabic, french, isolated, TIFINAGH } from "../../act-styles.ts";
import { CONTINUED_TOP, startContinuation } from "../../continuation-head.ts";
import { fittingStyle, PARAGRAPH_GAP, segmentsOf } from "../../fitting-style.ts";
import { numberPages } from "../../page-numbers.ts";
import { LABELS } from "./labels.ts";

const EDGE = 50;
const FOOT = 790;
const CLOSING = 168;
const GUTTER = 20;

/** Draws a copy of a birth act on A4: text on two thirds, margin on one third, certificate and QR code at the end. */
export function drawBirthFullCopy(payload: BirthFullCopyPayload): Promise<Uint8Array> {
  const title = LABELS.title[payload.content];
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
  const head = { labels: LABELS, law: LABELS.law[payload.regime], authority: payload.authority };
  let top = drawActHead(doc, head, { x: EDGE, y: 44, width: doc.width - 2 * EDGE });
  khatam(doc, doc.width / 2 - 13, top + 2, 26);
  top += 28;
  top += doc.paragraph([{ text: title }], { x: EDGE, y: top, width: doc.width - 2 * EDGE }, TITLE, "H1");
  top = drawPlaceInRegister(doc, payload, top + 2) + 8;

  const inner = doc.width - 2 * EDGE;
  const marginWidth = inner / 3 - GUTTER;
  const text = { x: EDGE + inner / 3 + GUTTER, width: (inner * 2) / 3 - GUTTER };
  const capacity = (page: number) => FOOT - (page === 0 ? top : CONTINUED_TOP);
  const style =
    fittingStyle(doc, payload.text, TEXTS, { width: text.width, height: capacity(0) - CLOSING }) ?? LONG_TEXT;
  const texts = paginate(textRows(doc, payload, text, style), capacity, CLOSING);
  const margins = paginate(marginRows(doc, payload, { x: EDGE, width: marginWidth }), capacity, CLOSING);
  const pages = Math.max(texts.length, margins.length);
  for (let page = 0; page < pages; page += 1) {
    const from = page === 0 ? top : CONTINUED_TOP;
    const to = page === pages - 1 ? FOOT - CLOSING : FOOT - 12;
    if (page > 0) startContinuation(doc, EDGE, { title, actLabel: LABELS.act, act: payload.act, serial });
    rule(doc, [EDGE + inner / 3, from], [EDGE + inner / 3, to], CEDAR, 0.7);
    drawRows(texts[page] ?? [], from);
    drawRows(margins[page] ?? [], from);
  }
  drawClosing(doc, payload, FOOT - CLOSING + 10);
  numberPages(doc, "ar", FOOT + 4);
  return doc.finish();
}

const TITLE = arabic(23, 1.7, { strong: true, align: "center" });
const META = arabic(12, 1.9);
const TEXTS = [13.5, 13, 12.5, 12, 11.5].map((size) => arabic(size, size > 12.5 ? 1.95 : 1.85));
const LONG_TEXT = arabic(12.5, 1.85);
const MARGIN = arabic(12, 1.75);
const MARGIN_HEAD = arabic(12, 1.9, { strong: true, align: "center" });
const NAME = arabic(14, 1.7, { strong: true, align: "center" });
const LATIN_NAME = french(12, 1.6, { align: "center" });
const CLOSING_TEXT = arabic(12.5, 1.8);

function drawPlaceInRegister(doc: PdfDocument, { act }: BirthFullCopyPayload, y: number): number {
  const cells: [string, string][] = [[LABELS.act, act.number]];
  if (act.volume) cells.push([LABELS.volume, act.volume]);
  if (act.page) cells.push([LABELS.page, act.page]);
  cells.push([LABELS.hijriYear, act.hijriYear], [LABELS.gregorianYear, act.gregorianYear]);
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

function textRows(doc: PdfDocument, { text }: BirthFullCopyPayload, place: Place, style: TextStyle): Row[] {
  return text.flatMap((paragraph) =>
    paragraphRows(doc, segmentsOf(paragraph), { ...place, after: PARAGRAPH_GAP }, style),
  );
}

type Place = { x: number; width: number };

function marginRows(doc: PdfDocument, payload: BirthFullCopyPayload, place: Place): Row[] {
  const rows = [...headRows(doc, LABELS.margin, place), ...nameRows(doc, payload.subject, place)];
  for (const { relation, name } of payload.ascendants) {
    const label: TextSegment[] = [{ text: LABELS.relation[relation], color: SHEET_VOID }];
    rows.push(gap(4), ...paragraphRows(doc, label, { ...place, heading: true }, { ...MARGIN, align: "center" }));
    rows.push(...nameRows(doc, name, place));
  }
  rows.push(gap(10), ...headRows(doc, LABELS.mentions, place));
  if (payload.mentions.length === 0) {
    rows.push(...paragraphRows(doc, [{ text: LABELS.none, color: SHEET_VOID }], place, { ...MARGIN, align: "center" }));
  }
  for (const mention of payload.mentions) {
    rows.push(...paragraphRows(doc, [{ text: `– ${mention}` }], { ...place, after: 5 }, MARGIN));
  }
  return rows;
}

function headRows(doc: PdfDocument, text: string, place: Place): Row[] {
  const rows = paragraphRows(doc, [{ text }], { ...place, tag: "H2", heading: true }, MARGIN_HEAD);
  const line = { height: 5, heading: true, draw: (y: number) => rule(doc, [place.x, y], [place.x + place.width, y]) };
  return [...rows, line];
}

function nameRows(doc: PdfDocument, name: BirthFullCopyPayload["subject"], place: Place): Row[] {
  const rows = paragraphRows(doc, [{ text: name.ar }], place, NAME);
  rows.push(...paragraphRows(doc, [{ text: name.latin }], place, LATIN_NAME));
  if (name.tifinagh) rows.push(...paragraphRows(doc, [{ text: name.tifinagh }], place, TIFINAGH));
  return rows;
}

function drawClosing(doc: PdfDocument, { formula, issue, verification }: BirthFullCopyPayload, y: number): void {
  rule(doc, [EDGE, y], [doc.width - EDGE, y]);
  const code = 112;
  const width = doc.width - 2 * EDGE - code - 16;
  const right = { x: doc.width - EDGE - width, width };
  let top = y + 6;
  top += doc.paragraph([{ text: `${formula}.` }], { ...right, y: top }, CLOSING_TEXT);
  const made = `${LABELS.madeAt} ${issue.place} ${LABELS.in} ${issue.on}`;
  top += doc.paragraph([{ text: made }], { ...right, y: top }, CLOSING_TEXT);
  const signer: TextSegment[] = [{ text: issue.officer.name, strong: true }, { text: `، ${issue.officer.quality}` }];
  top += doc.paragraph(signer, { ...right, y: top }, CLOSING_TEXT);
  doc.paragraph(
    [{ text: LABELS.sealAndSignature, color: SHEET_VOID }],
    { ...right, y: top },
    { ...META, align: "center" },
  );

  qrCode(doc, verification.url, EDGE - 6, y + 4, code, LABELS.qr);
  const under = { x: EDGE - 6, width: code };
  const note = arabic(8.5, 1.5, { align: "center", color: SHEET_VOID });
  const below = y + 4 + code + doc.paragraph([{ text: LABELS.verify }], { ...under, y: y + 2 + code }, note);
  doc.paragraph([{ text: `${LABELS.serial}: ` }, isolated(issue.serial)], { ...under, y: below - 2 }, note);
}
