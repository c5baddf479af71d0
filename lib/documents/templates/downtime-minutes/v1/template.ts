import { CEDAR, createPdf, type PdfDocument, rule, SHEET_VOID } from "#lib/platform/pdf/index.ts";
import type { Bilingual, DowntimeMinutesPayload } from "../../../core/index.ts";
import { drawActHead } from "../../act-head.ts";
import { arabic, french, isolated } from "../../act-styles.ts";
import { blankLine, tickLine } from "../../blank-lines.ts";
import { LABELS } from "./labels.ts";

const EDGE = 46;

/** Draws the minutes of an interruption on one A4 page, to be filled and signed by hand (L36:19). */
export function drawDowntimeMinutes({ office, officeCode, issuedAt }: DowntimeMinutesPayload): Promise<Uint8Array> {
  const { title } = LABELS;
  const doc = createPdf({
    title: `${title.ar} – ${title.fr}`,
    lang: "ar-MA",
    size: "A4",
    createdAt: new Date(issuedAt),
    id: officeCode,
  });
  doc.addPage();
  const box = { x: EDGE, width: doc.width - 2 * EDGE };
  const head = { labels: LABELS, law: LABELS.law, authority: { ar: [office.ar], fr: [office.fr] } };
  let y = drawActHead(doc, head, { ...box, y: 36 }) + 26;
  const centred = { strong: true, align: "center" } as const;
  doc.paragraph([isolated(officeCode)], { ...box, y: y - 24 }, french(10, 1.4, { align: "center", color: SHEET_VOID }));
  y += doc.paragraph([{ text: title.ar }], { ...box, y }, arabic(19, 1.6, centred), "H1");
  y += doc.paragraph([{ text: title.fr }], { ...box, y }, french(12.5, 1.5, centred), "H1");
  rule(doc, [EDGE, y], [doc.width - EDGE, y], CEDAR, 0.7);
  y += 12;
  const blanks = (words: readonly Bilingual[]) => words.forEach((one) => (y += blankLine(doc, one, { ...box, y }, 28)));
  blanks(LABELS.begin);
  y += 6;
  y += twoSides(doc, LABELS.cause, { ...box, y });
  y += tickLine(doc, LABELS.causes.slice(0, 3), { ...box, y }) + 4;
  y += tickLine(doc, LABELS.causes.slice(3), { ...box, y }) + 6;
  blanks(LABELS.facts);
  y += 6;
  blanks(LABELS.receipts);
  y += 6;
  blanks(LABELS.end);
  y += 8;
  twoSides(doc, LABELS.signed, { ...box, y });
  const half = box.width / 2 - 12;
  doc.paragraph([{ text: LABELS.note.fr }], { x: EDGE, y: 784, width: half }, french(8.5, 1.3, { color: SHEET_VOID }));
  doc.paragraph(
    [{ text: LABELS.note.ar }],
    { x: EDGE + box.width - half, y: 780, width: half },
    arabic(9.5, 1.4, { color: SHEET_VOID }),
  );
  return doc.finish();
}

function twoSides(
  doc: PdfDocument,
  words: Bilingual,
  { x, y, width }: { x: number; y: number; width: number },
): number {
  const half = width / 2;
  doc.paragraph([{ text: words.fr }], { x, y: y + 2, width: half }, french(10.5, 1.4, { strong: true }));
  return doc.paragraph([{ text: words.ar }], { x: x + half, y, width: half }, arabic(12, 1.6, { strong: true }));
}
