import { cedarFrame, type PdfDocument, rule } from "#lib/platform/pdf/index.ts";
import { arabic, isolated } from "./act-styles.ts";

type Continued = { title: string; actLabel: string; act: { number: string; gregorianYear: string }; serial: string };

/** Where the content of a following page starts. */
export const CONTINUED_TOP = 104;

const META = arabic(12, 1.9);

/** Starts a following page of an issued document: each page says what it belongs to. */
export function startContinuation(doc: PdfDocument, edge: number, { title, actLabel, act, serial }: Continued): void {
  doc.addPage();
  cedarFrame(doc, 22);
  const box = { x: edge, y: 50, width: doc.width - 2 * edge };
  doc.paragraph([{ text: title }], box, { ...META, strong: true });
  const place = [{ text: `${actLabel}: ` }, isolated(act.number), { text: ` – ${act.gregorianYear}` }];
  doc.paragraph(place, box, { ...META, align: "center" });
  doc.paragraph([isolated(serial)], box, { ...META, align: "end" });
  rule(doc, [edge, 84], [doc.width - edge, 84]);
}
