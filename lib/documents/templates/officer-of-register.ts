import { CEDAR, type PdfDocument, rule, SHEET_VOID } from "#lib/platform/pdf/index.ts";
import type { Bilingual } from "../core/index.ts";
import { arabic, french } from "./act-styles.ts";

type Certified = {
  labels: { on: Bilingual; signature: Bilingual };
  formula: Bilingual;
  officer: { name: Bilingual; quality: Bilingual };
  issuedOn: Bilingual;
};

/** What the officer's word takes at the end of a paper of the register. */
export const OFFICER_HEIGHT = 118;

/** The officer's word under a paper of the register: what is certified, the day, the name and quality, the place of signature and stamp. */
export function drawOfficerOfRegister(
  doc: PdfDocument,
  { labels, formula, officer, issuedOn }: Certified,
  { edge, y }: { edge: number; y: number },
): void {
  const half = (doc.width - 2 * edge - 20) / 2;
  rule(doc, [edge, y], [doc.width - edge, y], CEDAR, 0.8);
  const sides = [
    {
      language: "ar",
      x: doc.width - edge - half,
      style: arabic(11, 1.55),
      soft: arabic(10, 1.6, { color: SHEET_VOID }),
    },
    { language: "fr", x: edge, style: french(10, 1.5), soft: french(9.5, 1.5, { color: SHEET_VOID }) },
  ] as const;
  for (const { language, x, style, soft } of sides) {
    const box = { x, width: half };
    let top = y + 4;
    top += doc.paragraph([{ text: `${formula[language]}.` }], { ...box, y: top }, style);
    top += doc.paragraph([{ text: `${labels.on[language]} ${issuedOn[language]}` }], { ...box, y: top }, style);
    top += doc.paragraph([{ text: officer.name[language], strong: true }], { ...box, y: top }, style);
    top += doc.paragraph([{ text: officer.quality[language] }], { ...box, y: top }, soft);
    doc.paragraph([{ text: labels.signature[language] }], { ...box, y: top }, soft);
  }
}
