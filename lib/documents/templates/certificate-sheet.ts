import {
  CEDAR,
  cedarFrame,
  createPdf,
  drawRows,
  gap,
  khatam,
  paginate,
  paragraphRows,
  type PdfDocument,
  type Row,
  rule,
  SHEET_VOID,
} from "#lib/platform/pdf/index.ts";
import type { Bilingual, CertificatePayload, CertifiedFact } from "../core/index.ts";
import { drawActHead } from "./act-head.ts";
import { arabic, french, isolated } from "./act-styles.ts";
import { bilingualRow, CLOSE_ROWS } from "./bilingual-rows.ts";
import { CERTIFICATE_LABELS } from "./certificate-labels.ts";
import { drawExtractClosing } from "./extract-closing.ts";
import { numberPages } from "./page-numbers.ts";

const EDGE = 46;
const FOOT = 790;
const CLOSING = 190;
const TOP_OF_NEXT = 90;

/** What stands between the title and the closing: headings, facts side by side, and sentences, in their order. */
export type SheetPart = {
  heading?: Bilingual;
  facts?: readonly CertifiedFact[];
  words?: readonly Bilingual[];
  /** Sentences that explain, smaller than those that certify. */
  notes?: readonly Bilingual[];
  /** Places where others sign on paper. */
  signatures?: readonly Bilingual[];
};

const SIGNING = 74;

/** Draws a certificate on A4: Arabic at the right, French at the left; it goes on to a next page rather than be cut. */
export function drawCertificate(
  payload: CertificatePayload,
  title: Bilingual,
  parts: readonly SheetPart[],
): Promise<Uint8Array> {
  const { serial, issuedAt } = payload.issue;
  const doc = createPdf({
    title: `${title.ar} – ${title.fr} ${serial}`,
    lang: "ar-MA",
    size: "A4",
    createdAt: new Date(issuedAt),
    id: serial,
  });
  const width = doc.width - 2 * EDGE;
  doc.addPage();
  cedarFrame(doc, 22);
  // an administrative certificate rests on no law of civil status
  const law = payload.kind === "administrative_certificate" ? [] : CERTIFICATE_LABELS.law[payload.regime];
  const head = { labels: CERTIFICATE_LABELS, law, authority: payload.authority };
  let top = drawActHead(doc, head, { x: EDGE, y: 42, width });
  khatam(doc, doc.width / 2 - 13, top + 2, 26);
  top += 28;
  const box = { x: EDGE, width };
  const centred = { strong: true, align: "center" } as const;
  top += doc.paragraph([{ text: title.ar }], { ...box, y: top }, arabic(21, 1.6, centred), "H1");
  top += doc.paragraph([{ text: title.fr }], { ...box, y: top - 4 }, french(14, 1.5, centred), "H1");
  rule(doc, [EDGE, top], [doc.width - EDGE, top], CEDAR, 0.7);
  top += 6;
  const rows = parts.flatMap((part) => partRows(doc, part));
  paginate(rows, (page) => FOOT - (page === 0 ? top : TOP_OF_NEXT), CLOSING).forEach((pageRows, page) => {
    if (page > 0) startNext(doc, title.ar, serial);
    drawRows(pageRows, page === 0 ? top : TOP_OF_NEXT);
  });
  drawExtractClosing(doc, payload, CERTIFICATE_LABELS, { edge: EDGE, y: FOOT - CLOSING + 8 });
  numberPages(doc, "ar", FOOT + 4);
  return doc.finish();
}

function partRows(
  doc: PdfDocument,
  { heading, facts = [], words = [], notes = [], signatures = [] }: SheetPart,
): Row[] {
  const place = { x: EDGE, width: doc.width - 2 * EDGE };
  const table = facts.length === 0 ? undefined : doc.element("Table");
  return [
    ...(heading ? headingRows(doc, heading) : []),
    ...(table ? facts.map((fact) => bilingualRow(doc, fact, { ...place, table }, CLOSE_ROWS)) : []),
    ...words.flatMap(({ ar, fr }) => [
      gap(7),
      ...paragraphRows(doc, [{ text: ar }], place, arabic(13, 1.65)),
      ...paragraphRows(doc, [{ text: fr }], place, french(11, 1.5)),
    ]),
    ...(signatures.length === 0 ? [] : [gap(10), signatureRow(doc, signatures)]),
    ...notes.flatMap(({ ar, fr }) => [
      gap(4),
      ...paragraphRows(doc, [{ text: ar }], place, arabic(10, 1.55, { color: SHEET_VOID })),
      ...paragraphRows(doc, [{ text: fr }], place, french(9, 1.4, { color: SHEET_VOID })),
    ]),
  ];
}

/** A heading in Arabic at the right and in French at the left. */
function headingRows(doc: PdfDocument, { ar, fr }: Bilingual): Row[] {
  const width = (doc.width - 2 * EDGE - 22) / 2;
  const [right, left] = [
    arabic(12, 1.7, { strong: true, color: CEDAR }),
    french(11, 1.7, { strong: true, color: CEDAR }),
  ];
  const height = Math.max(
    doc.layout([{ text: ar }], right, width).height,
    doc.layout([{ text: fr }], left, width).height,
  );
  const draw = (y: number) => {
    doc.paragraph([{ text: ar }], { x: doc.width - EDGE - width, y, width }, right, "H2");
    doc.paragraph([{ text: fr }], { x: EDGE, y, width }, left, "H2");
  };
  return [
    { ...gap(6), heading: true },
    { height, draw, heading: true },
  ];
}

/** Boxes side by side, the first at the right, each with who signs in it. */
function signatureRow(doc: PdfDocument, signatures: readonly Bilingual[]): Row {
  const width = (doc.width - 2 * EDGE) / signatures.length;
  const draw = (y: number) => {
    signatures.forEach(({ ar, fr }, at) => {
      const x = doc.width - EDGE - (at + 1) * width;
      const inside = { x: x + 4, width: width - 8 };
      const below =
        y + 4 + doc.paragraph([{ text: ar }], { ...inside, y: y + 4 }, arabic(10, 1.5, { align: "center" }));
      doc.paragraph([{ text: fr }], { ...inside, y: below }, french(9, 1.35, { align: "center" }));
      if (at > 0) rule(doc, [x + width, y + 6], [x + width, y + SIGNING - 4]);
    });
    rule(doc, [EDGE, y], [doc.width - EDGE, y]);
    rule(doc, [EDGE, y + SIGNING], [doc.width - EDGE, y + SIGNING]);
  };
  return { height: SIGNING + 4, draw };
}

function startNext(doc: PdfDocument, title: string, serial: string): void {
  doc.addPage();
  cedarFrame(doc, 22);
  const box = { x: EDGE, y: 50, width: doc.width - 2 * EDGE };
  doc.paragraph([{ text: title }], box, arabic(12, 1.9, { strong: true }));
  doc.paragraph([isolated(serial)], box, arabic(12, 1.9, { align: "end" }));
}
