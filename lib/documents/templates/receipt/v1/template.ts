import {
  CEDAR,
  createPdf,
  drawRows,
  gap,
  khatam,
  paginate,
  panel,
  paragraphRows,
  qrCode,
  type Row,
} from "#lib/platform/pdf/index.ts";
import type { ReceiptPayload } from "../../../core/index.ts";
import { isolated } from "../../act-styles.ts";
import { type FormPage, formStyle, headingRows, INK_SOFT, labelledRow, startBox } from "../../form-page.ts";
import { numberPages } from "../../page-numbers.ts";
import { LABELS } from "./labels.ts";

const EDGE = 46;
const FOOT = 786;
const CODE = 96;

/** Draws the receipt of a file on A4: the expression of the law, its papers, and the days that run (law 55-19:10). */
export function drawReceipt(payload: ReceiptPayload): Promise<Uint8Array> {
  const { locale, reference, depositedAt, stage } = payload;
  const labels = LABELS[locale];
  const doc = createPdf({
    title: `${labels.title} ${reference}`,
    lang: locale === "ar" ? "ar-MA" : "fr-MA",
    size: "A4",
    createdAt: new Date(depositedAt),
    id: reference,
  });
  const page: FormPage = { doc, locale, left: EDGE, right: doc.width - EDGE };
  doc.addPage();
  const top = drawStage(page, payload, drawHead(page));
  const fact = (label: string, text: string): Row => labelledRow(page, label, [{ text, isolate: true }]);
  const rows: Row[] = [
    fact(labels.file, labels.subject[payload.subject]),
    fact(labels.name, payload.name),
    fact(labels.depositedOn, payload.depositedOn),
    ...(payload.paper === undefined ? [] : [fact(labels.paper, payload.paper)]),
    fact(labels.office, payload.office),
    ...papersRows(page, payload),
    ...daysRows(page, payload),
    gap(8),
    ...said(page, labels.notYet),
  ];
  paginate(rows, (at) => FOOT - (at === 0 ? top : EDGE + 24), 0).forEach((pageRows, at) => {
    if (at > 0) doc.addPage();
    drawRows(pageRows, at === 0 ? top : EDGE + 24);
  });
  numberPages(doc, locale, FOOT + 14, "form");
  if (stage === "deposited" && payload.missing.length > 0) throw new Error("a deposited file misses nothing");
  return doc.finish();
}

/** The state's name in both languages, Arabic at the right, whatever the language of the receipt. */
function drawHead({ doc, left, right }: FormPage): number {
  const width = 190;
  for (const [of, x] of [
    ["ar", right - width],
    ["fr", left],
  ] as const) {
    const { kingdom, ministry, system } = LABELS[of];
    let y = 34;
    y += doc.paragraph([{ text: kingdom }], { x, y, width }, formStyle(of, 10, { strong: true }));
    y += doc.paragraph([{ text: ministry }], { x, y, width }, formStyle(of, 9.5));
    doc.paragraph([{ text: system }], { x, y, width }, formStyle(of, 9.5, { color: INK_SOFT }));
  }
  khatam(doc, doc.width / 2 - 14, 34, 28);
  return 96;
}

function drawStage(page: FormPage, payload: ReceiptPayload, y: number): number {
  const { doc, locale, left, right } = page;
  const labels = LABELS[locale];
  const width = right - left;
  let top =
    y + doc.paragraph([{ text: labels.title }], { x: left, y, width }, formStyle(locale, 19, { strong: true }), "H1");
  top +=
    doc.paragraph([{ text: labels.law }], { x: left, y: top, width }, formStyle(locale, 9.5, { color: INK_SOFT })) + 4;
  panel(doc, { x: left, y: top, width, height: CODE + 8 }, { edge: CEDAR, line: 1.2 });
  const codeBox = startBox(page, width - CODE - 4, CODE);
  qrCode(doc, payload.url, codeBox.x, top + 4, CODE, labels.qr);
  const text = startBox(page, 16, width - CODE - 32);
  let inside = top + 8;
  inside += doc.paragraph(
    [{ text: labels.stage[payload.stage] }],
    { ...text, y: inside },
    formStyle(locale, 15, { strong: true }),
  );
  inside += doc.paragraph(
    [{ text: labels.reference }],
    { ...text, y: inside },
    formStyle(locale, 10, { color: INK_SOFT }),
  );
  const number = { ...formStyle("fr", 22, { strong: true, align: locale === "ar" ? "end" : "start" }), leading: 1.4 };
  doc.paragraph([isolated(payload.reference, true)], { ...text, y: inside }, number);
  return top + CODE + 18;
}

function papersRows(page: FormPage, { locale, sent, seen, missing }: ReceiptPayload): Row[] {
  const labels = LABELS[locale];
  const list = (names: readonly string[], state: string): Row[] =>
    names.map((name) => labelledRow(page, state, [{ text: name, isolate: true }]));
  const given = [...list(sent, labels.sent), ...list(seen, labels.seen)];
  return [
    ...(given.length > 0 ? [...headingRows(page, labels.papers), ...given] : []),
    ...(missing.length > 0 ? [...headingRows(page, labels.missingHead), ...list(missing, labels.missing)] : []),
  ];
}

/** The one clock that runs: thirty days for what is missing, or the term of the answer and what a silence leaves. */
function daysRows(page: FormPage, { locale, completeBy, answerBy, appealBy }: ReceiptPayload): Row[] {
  const labels = LABELS[locale];
  const day = (label: string, text: string): Row => labelledRow(page, label, [{ text, isolate: true, strong: true }]);
  if (completeBy !== undefined)
    return [gap(10), day(labels.completeBy, completeBy), gap(4), ...said(page, labels.completeNote)];
  if (answerBy === undefined || appealBy === undefined) return [];
  return [gap(10), day(labels.answerBy, answerBy), gap(4), ...said(page, `${labels.silence} ${appealBy}.`)];
}

function said(page: FormPage, text: string): Row[] {
  const box = { x: page.left, width: page.right - page.left };
  return paragraphRows(page.doc, [{ text }], box, formStyle(page.locale, 10));
}
