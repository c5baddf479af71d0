import { type PdfDocument, qrCode, rule, SHEET_VOID, type TextSegment } from "#lib/platform/pdf/index.ts";
import type { FullCopy } from "../core/index.ts";
import { arabic, isolated } from "./act-styles.ts";
import type { CopyLabels } from "./full-copy-labels.ts";

const META = arabic(12, 1.9);
const CLOSING_TEXT = arabic(12.5, 1.8);

/** Certificate of the officer at the right, QR code at the left. */
export function drawFullCopyClosing(
  doc: PdfDocument,
  { formula, issue, verification }: Pick<FullCopy, "formula" | "issue" | "verification">,
  labels: CopyLabels,
  { edge, y }: { edge: number; y: number },
): void {
  rule(doc, [edge, y], [doc.width - edge, y]);
  const code = 112;
  const width = doc.width - 2 * edge - code - 16;
  const right = { x: doc.width - edge - width, width };
  let top = y + 6;
  top += doc.paragraph([{ text: `${formula}.` }], { ...right, y: top }, CLOSING_TEXT);
  const made = `${labels.madeAt} ${issue.place} ${labels.in} ${issue.on}`;
  top += doc.paragraph([{ text: made }], { ...right, y: top }, CLOSING_TEXT);
  const signer: TextSegment[] = [{ text: issue.officer.name, strong: true }, { text: `، ${issue.officer.quality}` }];
  top += doc.paragraph(signer, { ...right, y: top }, CLOSING_TEXT);
  doc.paragraph(
    [{ text: labels.sealAndSignature, color: SHEET_VOID }],
    { ...right, y: top },
    { ...META, align: "center" },
  );

  qrCode(doc, verification.url, edge - 6, y + 4, code, labels.qr);
  const under = { x: edge - 6, width: code };
  const note = arabic(8.5, 1.5, { align: "center", color: SHEET_VOID });
  const below = y + 4 + code + doc.paragraph([{ text: labels.verify }], { ...under, y: y + 2 + code }, note);
  doc.paragraph([{ text: `${labels.serial}: ` }, isolated(issue.serial)], { ...under, y: below - 2 }, note);
}
