import { CEDAR, dottedRule, type PdfDocument, rule, SHEET_VOID } from "#lib/platform/pdf/index.ts";
import type { Bilingual } from "../core/index.ts";
import { arabic, french } from "./act-styles.ts";

/** Who signs a letter, when, and the words around it. */
export type OfficerClosing = {
  labels: { officer: Bilingual; on: Bilingual; signature: Bilingual };
  officer: Bilingual;
  issuedOn: Bilingual;
};

/** The end of a letter of the office: the day, the officer, and the place of signature and stamp, in both languages. */
export function drawOfficerClosing(
  doc: PdfDocument,
  { labels, officer, issuedOn }: OfficerClosing,
  { edge, y, height }: { edge: number; y: number; height: number },
): void {
  const half = (doc.width - 2 * edge - 20) / 2;
  rule(doc, [edge, y], [doc.width - edge, y], CEDAR, 0.8);
  const sides = [
    {
      language: "ar",
      x: doc.width - edge - half,
      style: arabic(11.5, 1.7),
      soft: arabic(10, 1.7, { color: SHEET_VOID }),
    },
    { language: "fr", x: edge, style: french(10.5, 1.6), soft: french(9.5, 1.6, { color: SHEET_VOID }) },
  ] as const;
  for (const { language, x, style, soft } of sides) {
    const box = { x, width: half };
    let top = y + 4;
    top += doc.paragraph([{ text: `${labels.on[language]} ${issuedOn[language]}` }], { ...box, y: top }, style);
    top += doc.paragraph([{ text: labels.officer[language] }], { ...box, y: top }, soft);
    top += doc.paragraph([{ text: officer[language], strong: true }], { ...box, y: top }, style);
    doc.paragraph([{ text: labels.signature[language] }], { ...box, y: top }, soft);
  }
  dottedRule(doc, [edge, y + height - 8], [doc.width - edge, y + height - 8]);
}
