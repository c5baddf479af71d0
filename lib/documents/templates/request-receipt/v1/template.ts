import { CEDAR, createPdf, drawRows, gap, paginate, paragraphRows, rule } from "#lib/platform/pdf/index.ts";
import type { Bilingual, RequestReceiptPayload } from "../../../core/index.ts";
import { drawActHead } from "../../act-head.ts";
import { arabic, french } from "../../act-styles.ts";
import { bilingualRow, CLOSE_ROWS } from "../../bilingual-rows.ts";
import { numberPages } from "../../page-numbers.ts";
import { LABELS } from "./labels.ts";

const EDGE = 46;
const FOOT = 790;
const CONTINUED = 56;

/** Draws the receipt of a request for a document on A4, fact by fact in both languages. */
export function drawRequestReceipt(payload: RequestReceiptPayload): Promise<Uint8Array> {
  const { reference, facts, words, issuedAt } = payload;
  const { title } = LABELS;
  const doc = createPdf({
    title: `${title.ar} – ${title.fr} ${reference}`,
    lang: "ar-MA",
    size: "A4",
    createdAt: new Date(issuedAt),
    id: reference,
  });
  doc.addPage();
  const box = { x: EDGE, width: doc.width - 2 * EDGE };
  const head = { labels: LABELS, law: LABELS.law, authority: payload.authority };
  let top = drawActHead(doc, head, { ...box, y: 36 }) + 24;
  const centred = { strong: true, align: "center" } as const;
  top += doc.paragraph([{ text: title.ar }], { ...box, y: top }, arabic(19, 1.6, centred), "H1");
  top += doc.paragraph([{ text: title.fr }], { ...box, y: top - 3 }, french(13, 1.5, centred), "H1");
  rule(doc, [EDGE, top], [doc.width - EDGE, top], CEDAR, 0.7);
  top += 6;

  const table = doc.element("Table");
  const said = (one: Bilingual) => [
    ...paragraphRows(doc, [{ text: one.ar }], { ...box, after: 3 }, arabic(12, 1.65)),
    ...paragraphRows(doc, [{ text: one.fr }], { ...box, after: 6 }, french(10.5, 1.45)),
  ];
  const named = { label: LABELS.reference, value: { ar: reference, fr: reference } };
  const rows = [
    ...[named, ...facts].map((fact) => bilingualRow(doc, fact, { ...box, table }, CLOSE_ROWS)),
    gap(12),
    ...words.flatMap(said),
    ...said(LABELS.follow),
  ];
  paginate(rows, (page) => FOOT - (page === 0 ? top : CONTINUED), 0).forEach((pageRows, page) => {
    if (page > 0) doc.addPage();
    drawRows(pageRows, page === 0 ? top : CONTINUED);
  });
  numberPages(doc, "ar", FOOT + 8);
  return doc.finish();
}
