import { CEDAR, createPdf, drawRows, gap, paginate, paragraphRows, rule } from "#lib/platform/pdf/index.ts";
import type { Bilingual, LateReceiptPayload } from "../../../core/index.ts";
import { drawActHead } from "../../act-head.ts";
import { arabic, french } from "../../act-styles.ts";
import { type BilingualFact, bilingualRow, CLOSE_ROWS } from "../../bilingual-rows.ts";
import { numberPages } from "../../page-numbers.ts";
import { LABELS } from "./labels.ts";

const EDGE = 46;
const FOOT = 790;
const CONTINUED = 56;

/** Draws the receipt of a request for permission on A4, fact by fact in both languages. */
export function drawLateReceipt(payload: LateReceiptPayload): Promise<Uint8Array> {
  const { actKind, reference, issuedAt } = payload;
  const title = LABELS.title[actKind];
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
  const said = (words: Bilingual) => [
    ...paragraphRows(doc, [{ text: words.ar }], { ...box, after: 3 }, arabic(12, 1.65)),
    ...paragraphRows(doc, [{ text: words.fr }], { ...box, after: 6 }, french(10.5, 1.45)),
  ];
  const rows = [
    ...factsOf(payload).map((fact) => bilingualRow(doc, fact, { ...box, table }, CLOSE_ROWS)),
    gap(12),
    ...said(LABELS.note),
    ...said(LABELS.follow),
  ];
  paginate(rows, (page) => FOOT - (page === 0 ? top : CONTINUED), 0).forEach((pageRows, page) => {
    if (page > 0) doc.addPage();
    drawRows(pageRows, page === 0 ? top : CONTINUED);
  });
  numberPages(doc, "ar", FOOT + 8);
  return doc.finish();
}

function factsOf(payload: LateReceiptPayload): BilingualFact[] {
  const { actKind, reference, subject, eventOn, applicant, certificate, documents, askedOn, dueOn } = payload;
  const same = (text: string): Bilingual => ({ ar: text, fr: text });
  return [
    { label: LABELS.reference, value: same(reference) },
    { label: LABELS.subject[actKind], value: subject },
    { label: LABELS.eventOn[actKind], value: eventOn },
    { label: LABELS.applicant, value: same(applicant) },
    ...(certificate === undefined ? [] : [{ label: LABELS.certificate, value: same(certificate) }]),
    ...(documents.length === 0 ? [] : [{ label: LABELS.documents, value: listed(documents) }]),
    { label: LABELS.askedOn, value: askedOn },
    { label: LABELS.dueOn, value: dueOn },
  ];
}

/** One line of each language that lists all of them. */
function listed(of: readonly Bilingual[]): Bilingual {
  return { ar: of.map(({ ar }) => ar).join("، "), fr: of.map(({ fr }) => fr).join(", ") };
}
