import {
  CEDAR,
  createPdf,
  drawRows,
  gap,
  paginate,
  paragraphRows,
  type PdfDocument,
  type Row,
  rule,
} from "#lib/platform/pdf/index.ts";
import type { Bilingual, OfficeLetterPayload } from "../../../core/index.ts";
import { drawActHead } from "../../act-head.ts";
import { arabic, french } from "../../act-styles.ts";
import { bilingualRow, CLOSE_ROWS } from "../../bilingual-rows.ts";
import { blankLine } from "../../blank-lines.ts";
import { drawOfficerClosing } from "../../officer-closing.ts";
import { numberPages } from "../../page-numbers.ts";
import { LABELS } from "./labels.ts";

const EDGE = 46;
const FOOT = 790;
const CLOSING = 140;
const CONTINUED = 56;
const SLIP_LINES = ["received", "executed", "returned", "by"] as const;

/** Draws a letter of an office: to whom, the facts side by side, what is asked in both languages, and the slip that comes back on a page of its own. */
export function drawOfficeLetter(payload: OfficeLetterPayload): Promise<Uint8Array> {
  const { title, reference, regime, issuedAt, to, facts, words, fingerprint, hasSlip, officer, issuedOn } = payload;
  const doc = createPdf({
    title: `${title.ar} – ${title.fr} ${reference}`,
    lang: "ar-MA",
    size: "A4",
    createdAt: new Date(issuedAt),
    id: reference,
  });
  doc.addPage();
  const box = { x: EDGE, width: doc.width - 2 * EDGE };
  const head = { labels: LABELS, law: LABELS.law[regime], authority: payload.authority };
  const top = drawTitle(doc, title, drawActHead(doc, head, { ...box, y: 36 }) + 22);
  const table = doc.element("Table");
  const same = (text: string): Bilingual => ({ ar: text, fr: text });
  const told = [
    { label: LABELS.to, value: to },
    { label: LABELS.reference, value: same(reference) },
    ...facts,
    ...(fingerprint === null ? [] : [{ label: LABELS.fingerprint, value: same(fingerprint) }]),
  ];
  const rows = [
    ...told.map((fact) => bilingualRow(doc, fact, { ...box, table }, CLOSE_ROWS)),
    gap(8),
    ...wordsRows(doc, words, "ar"),
    gap(6),
    ...wordsRows(doc, words, "fr"),
  ];
  paginate(rows, (page) => FOOT - (page === 0 ? top : CONTINUED), CLOSING).forEach((pageRows, page) => {
    if (page > 0) doc.addPage();
    drawRows(pageRows, page === 0 ? top : CONTINUED);
  });
  const end = { edge: EDGE, y: FOOT - CLOSING + 6, height: CLOSING };
  drawOfficerClosing(doc, { labels: LABELS, officer, issuedOn }, end);
  if (hasSlip) drawSlip(doc, payload);
  numberPages(doc, "ar", FOOT + 8);
  return doc.finish();
}

function drawTitle(doc: PdfDocument, title: Bilingual, y: number): number {
  const box = { x: EDGE, width: doc.width - 2 * EDGE };
  const centred = { strong: true, align: "center" } as const;
  let top = y + doc.paragraph([{ text: title.ar }], { ...box, y }, arabic(19, 1.6, centred), "H1");
  top += doc.paragraph([{ text: title.fr }], { ...box, y: top - 3 }, french(13.5, 1.5, centred), "H1");
  rule(doc, [EDGE, top], [doc.width - EDGE, top], CEDAR, 0.7);
  return top + 6;
}

function wordsRows(doc: PdfDocument, words: readonly Bilingual[], language: "ar" | "fr"): Row[] {
  const place = { x: EDGE, width: doc.width - 2 * EDGE, after: 3 };
  const style = language === "ar" ? arabic(12, 1.6) : french(10.5, 1.45);
  return words.flatMap((one) => paragraphRows(doc, [{ text: one[language] }], place, style));
}

function drawSlip(doc: PdfDocument, { title, reference, to, facts, fingerprint }: OfficeLetterPayload): void {
  doc.addPage();
  const box = { x: EDGE, width: doc.width - 2 * EDGE };
  const top = drawTitle(doc, LABELS.slip, CONTINUED);
  const table = doc.element("Table");
  const same = (text: string): Bilingual => ({ ar: text, fr: text });
  const told = [
    { label: title, value: same(reference) },
    { label: LABELS.to, value: to },
    ...facts.slice(0, 1),
    ...(fingerprint === null ? [] : [{ label: LABELS.fingerprint, value: same(fingerprint) }]),
  ];
  const rows = [
    ...told.map((fact) => bilingualRow(doc, fact, { ...box, table }, CLOSE_ROWS)),
    gap(10),
    ...wordsRows(doc, [LABELS.slipText], "ar"),
    ...wordsRows(doc, [LABELS.slipText], "fr"),
  ];
  drawRows(rows, top);
  let y = top + rows.reduce((sum, { height }) => sum + height, 0) + 20;
  for (const line of SLIP_LINES) y += blankLine(doc, LABELS[line], { ...box, y }, 34);
  blankLine(doc, LABELS.signature, { ...box, y: y + 10 }, 60);
}
