import type { PdfDocument } from "#lib/platform/pdf/index.ts";
import type { Authority, Bilingual } from "../core/index.ts";
import { arabic, french } from "./act-styles.ts";

/** Who speaks, and under which law: the three columns at the head of the page. */
export type ActHead = {
  labels: { kingdom: Bilingual; ministry: Bilingual };
  law: readonly string[];
  authority: Authority;
};
/** The medallion under the law stands beside the last lines of both sides. */
const MEDALLION = 28;

type HeadBox = { x: number; y: number; width: number };

/** The head of acts: Arabic at the right, the law in the centre, French at the left. Returns where it ends. */
export function drawActHead(doc: PdfDocument, { labels, law, authority }: ActHead, box: HeadBox, size = 11): number {
  const width = box.width * 0.29;
  const centre = { x: box.x + width + 6, width: box.width - 2 * width - 12 };
  const right = [labels.kingdom.ar, labels.ministry.ar, ...authority.ar];
  const left = [labels.kingdom.fr, labels.ministry.fr, ...authority.fr];
  const drawLines = (lines: readonly string[], x: number, wide: number, style: ReturnType<typeof arabic>) =>
    lines.reduce((y, text) => y + doc.paragraph([{ text }], { x, y, width: wide }, style), box.y);
  const bottoms = [
    drawLines(right, box.x + box.width - width, width, arabic(size, 1.65)),
    drawLines(law, centre.x, centre.width, arabic(size - 0.5, 1.65, { align: "center" })),
    drawLines(left, box.x, width, french(size - 0.5, 1.5)),
  ];
  const [ar = 0, centreEnd = 0, fr = 0] = bottoms;
  return Math.max(centreEnd, ar - MEDALLION, fr - MEDALLION);
}
