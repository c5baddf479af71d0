import { type PdfDocument, qrCode, SHEET_VOID } from "#lib/platform/pdf/index.ts";
import type { Bilingual, Extract } from "../core/index.ts";
import { arabic, french, isolated } from "./act-styles.ts";

type ClosingLabels = { made: Bilingual; on: Bilingual; sealAndSignature: string; verify: Bilingual; qr: string };

/** Certificate in both languages at both sides, QR code between them. */
export function drawExtractClosing(
  doc: PdfDocument,
  { formula, issue, verification }: Pick<Extract, "formula" | "issue" | "verification">,
  labels: ClosingLabels,
  { edge, y }: { edge: number; y: number },
): void {
  const code = 112;
  const centre = (doc.width - code) / 2;
  const side = centre - edge - 12;
  const { place, on, officer, serial } = issue;
  const columns = [
    {
      x: doc.width - edge - side,
      style: arabic(11.5, 1.75),
      lines: [`${formula.ar}.`, `${labels.made.ar} ${place.ar} ${labels.on.ar} ${on.ar}`],
      signer: officer.name.ar,
      quality: officer.quality.ar,
    },
    {
      x: edge,
      style: french(10.5, 1.55),
      lines: [`${formula.fr}.`, `${labels.made.fr} ${place.fr}, ${labels.on.fr} ${on.fr}`],
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
  qrCode(doc, verification.url, centre, y, code, labels.qr);
  const note = { x: centre - 30, width: code + 60 };
  let below = y + code - 2;
  below += doc.paragraph([isolated(serial)], { ...note, y: below }, french(10, 1.4, { align: "center" }));
  const verify = [{ text: `${labels.verify.ar} – ` }, { text: labels.verify.fr, lang: "fr-MA", isolate: true }];
  doc.paragraph(verify, { ...note, y: below }, arabic(8.5, 1.5, { align: "center", color: SHEET_VOID }));
  const seal = { x: edge, y: below + 18, width: doc.width - 2 * edge };
  doc.paragraph([{ text: labels.sealAndSignature, color: SHEET_VOID }], seal, arabic(10, 1.5, { align: "center" }));
}
