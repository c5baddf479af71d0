import {
  CEDAR,
  cedarFrame,
  createPdf,
  drawRows,
  khatam,
  paginate,
  type PdfDocument,
  qrCode,
  rule,
  SHEET_VOID,
} from "#lib/platform/pdf/index.ts";
import type { BirthExtractPayload } from "../../../core/index.ts";
import { drawActHead } from "../../act-head.ts";
import { arabic, french, isolated } from "../../act-styles.ts";
import { bilingualRow } from "../../bilingual-rows.ts";
import { CONTINUED_TOP, startContinuation } from "../../continuation-head.ts";
import { numberPages } from "../../page-numbers.ts";
import { factsOf } from "./facts.ts";
import { LABELS } from "./labels.ts";

const EDGE = 46;
const FOOT = 790;
const CLOSING = 170;

/** Draws a bilingual extract of a birth act on A4: Arabic at the right, French at the left, line by line. */
export function drawBirthExtract(payload: BirthExtractPayload): Promise<Uint8Array> {
  const { serial, issuedAt } = payload.issue;
  const title = `${LABELS.title.ar} – ${LABELS.title.fr} ${serial}`;
  const doc = createPdf({ title, lang: "ar-MA", size: "A4", createdAt: new Date(issuedAt), id: serial });
  const width = doc.width - 2 * EDGE;
  doc.addPage();
  cedarFrame(doc, 22);
  const head = { labels: LABELS, law: LABELS.law[payload.regime], authority: payload.authority };
  let top = drawActHead(doc, head, { x: EDGE, y: 42, width });
  khatam(doc, doc.width / 2 - 13, top + 2, 26);
  top += 28;
  const box = { x: EDGE, width };
  top += doc.paragraph(
    [{ text: LABELS.title.ar }],
    { ...box, y: top },
    arabic(23, 1.6, { strong: true, align: "center" }),
    "H1",
  );
  top += doc.paragraph(
    [{ text: LABELS.title.fr }],
    { ...box, y: top - 4 },
    french(15, 1.5, { strong: true, align: "center" }),
    "H1",
  );
  rule(doc, [EDGE, top + 2], [doc.width - EDGE, top + 2], CEDAR, 0.7);
  top = drawPlaceInRegister(doc, payload, top + 4);

  const table = doc.element("Table");
  const rows = factsOf(payload).map((fact) => bilingualRow(doc, fact, { x: EDGE, width, table }));
  paginate(rows, (page) => FOOT - (page === 0 ? top : CONTINUED_TOP), CLOSING).forEach((pageRows, page) => {
    if (page > 0)
      startContinuation(doc, EDGE, { title: LABELS.title.ar, actLabel: LABELS.act.ar, act: payload.act, serial });
    drawRows(pageRows, page === 0 ? top : CONTINUED_TOP);
  });
  drawClosing(doc, payload, FOOT - CLOSING + 8);
  numberPages(doc, "ar", FOOT + 4);
  return doc.finish();
}

/** Number and years, once for both languages. */
function drawPlaceInRegister(doc: PdfDocument, { act }: BirthExtractPayload, y: number): number {
  const cells = [
    { label: LABELS.act, value: act.number },
    ...(act.volume ? [{ label: LABELS.volume, value: act.volume }] : []),
    ...(act.page ? [{ label: LABELS.page, value: act.page }] : []),
    { label: LABELS.hijriYear, value: act.hijriYear },
    { label: LABELS.gregorianYear, value: act.gregorianYear },
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

/** Certificate in both languages at both sides, QR code between them. */
function drawClosing(doc: PdfDocument, { formula, issue, verification }: BirthExtractPayload, y: number): void {
  const code = 112;
  const centre = (doc.width - code) / 2;
  const side = centre - EDGE - 12;
  const { place, on, officer, serial } = issue;
  const columns = [
    {
      x: doc.width - EDGE - side,
      style: arabic(11.5, 1.75),
      lines: [`${formula.ar}.`, `${LABELS.made.ar} ${place.ar} ${LABELS.on.ar} ${on.ar}`],
      signer: officer.name.ar,
      quality: officer.quality.ar,
    },
    {
      x: EDGE,
      style: french(10.5, 1.55),
      lines: [`${formula.fr}.`, `${LABELS.made.fr} ${place.fr}, ${LABELS.on.fr} ${on.fr}`],
      signer: officer.name.fr,
      quality: officer.quality.fr,
    },
  ];
  for (const { x, style, lines, signer, quality } of columns) {
    let top = y + 4;
    for (const text of lines) top += doc.paragraph([{ text }], { x, y: top, width: side }, style) + 2;
    top += doc.paragraph([{ text: signer, strong: true }], { x, y: top, width: side }, style);
    doc.paragraph([{ text: quality }], { x, y: top, width: side }, style);
  }
  qrCode(doc, verification.url, centre, y, code, LABELS.qr);
  const note = { x: centre - 30, width: code + 60 };
  let below = y + code - 2;
  below += doc.paragraph([isolated(serial)], { ...note, y: below }, french(10, 1.4, { align: "center" }));
  const verify = [{ text: `${LABELS.verify.ar} – ` }, { text: LABELS.verify.fr, lang: "fr-MA", isolate: true }];
  doc.paragraph(verify, { ...note, y: below }, arabic(8.5, 1.5, { align: "center", color: SHEET_VOID }));
  const seal = { x: EDGE, y: below + 18, width: doc.width - 2 * EDGE };
  doc.paragraph([{ text: LABELS.sealAndSignature, color: SHEET_VOID }], seal, arabic(10, 1.5, { align: "center" }));
}
