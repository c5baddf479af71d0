import { CEDAR, createPdf, khatam, panel, type PdfDocument, rule, SHEET_VOID } from "#lib/platform/pdf/index.ts";
import type { ReceiptPadPayload } from "../../../core/index.ts";
import { arabic, french, isolated } from "../../act-styles.ts";
import { blankLine, tickLine } from "../../blank-lines.ts";
import { LABELS } from "./labels.ts";

const EDGE = 40;
const ON_A_PAGE = 2;

/** Draws the receipts of a pad, two on each A4 page, each with its number and blanks in both languages (L36:19). */
export function drawReceiptPad({ office, numbers, issuedAt }: ReceiptPadPayload): Promise<Uint8Array> {
  const [first = "", last = ""] = [numbers[0], numbers.at(-1)];
  const doc = createPdf({
    title: `${LABELS.title.ar} – ${LABELS.title.fr} ${first} – ${last}`,
    lang: "ar-MA",
    size: "A4",
    createdAt: new Date(issuedAt),
    id: first,
  });
  const height = (doc.height - 3 * EDGE) / ON_A_PAGE;
  numbers.forEach((number, at) => {
    const place = at % ON_A_PAGE;
    if (place === 0) doc.addPage();
    drawReceipt(doc, { office, number }, EDGE + place * (height + EDGE), height);
    if (place === 0) rule(doc, [EDGE, EDGE * 1.5 + height], [doc.width - EDGE, EDGE * 1.5 + height]);
  });
  return doc.finish();
}

type One = Pick<ReceiptPadPayload, "office"> & { number: string };

function drawReceipt(doc: PdfDocument, { office, number }: One, top: number, height: number): void {
  const frame = { x: EDGE, y: top, width: doc.width - 2 * EDGE, height };
  panel(doc, frame, { edge: CEDAR, line: 1 });
  const x = EDGE + 14;
  const width = frame.width - 28;
  const half = width / 2 - 22;
  const right = x + width - half;
  let y = top + 10;
  khatam(doc, doc.width / 2 - 10, y + 2, 20);
  doc.paragraph([{ text: office.fr }], { x, y: y + 2, width: half }, french(9.5, 1.35));
  y += doc.paragraph([{ text: office.ar }], { x: right, y, width: half }, arabic(11, 1.5));
  doc.paragraph([{ text: LABELS.title.fr }], { x, y: y + 4, width: half }, french(13, 1.3, { strong: true }), "H2");
  y += doc.paragraph(
    [{ text: LABELS.title.ar }],
    { x: right, y, width: half },
    arabic(16, 1.4, { strong: true }),
    "H2",
  );
  doc.paragraph([{ text: LABELS.law.fr }], { x, y, width: half }, french(8.5, 1.3, { color: SHEET_VOID }));
  y += doc.paragraph([{ text: LABELS.law.ar }], { x: right, y, width: half }, arabic(9.5, 1.4, { color: SHEET_VOID }));
  const numbered = french(16, 1.4, { strong: true, align: "center" });
  y += doc.paragraph([{ text: `${LABELS.number}  ` }, isolated(number, true)], { x, y: y + 2, width }, numbered) + 6;
  y += tickLine(doc, LABELS.kinds, { x, y, width }) + 2;
  for (const words of LABELS.lines) y += blankLine(doc, words, { x, y, width }, 23);
  y += 4;
  doc.paragraph([{ text: LABELS.signed.fr }], { x, y: y + 2, width: half }, french(9.5, 1.3));
  doc.paragraph([{ text: LABELS.signed.ar }], { x: right, y, width: half }, arabic(11, 1.4));
  const foot = top + height - 34;
  doc.paragraph([{ text: LABELS.note.fr }], { x, y: foot, width: half }, french(7.5, 1.25, { color: SHEET_VOID }));
  doc.paragraph(
    [{ text: LABELS.note.ar }],
    { x: right, y: foot - 4, width: half },
    arabic(8.5, 1.35, { color: SHEET_VOID }),
  );
}
