import { paragraphRows } from "#lib/platform/pdf/index.ts";
import type { FullCopy } from "../core/index.ts";
import { arabic } from "./act-styles.ts";
import { drawCopyPages } from "./copy-pages.ts";
import { fittingStyle, PARAGRAPH_GAP, segmentsOf } from "./fitting-style.ts";
import type { FullCopyLabels } from "./full-copy-labels.ts";
import { fullCopyMarginRows } from "./full-copy-margin.ts";

const TEXTS = [13.5, 13, 12.5, 12, 11.5].map((size) => arabic(size, size > 12.5 ? 1.95 : 1.85));
const LONG_TEXT = arabic(12.5, 1.85);

/** Draws a full copy of an act: its words in letters as large as the page takes, its mentions in the margin. */
export function drawFullCopy(payload: FullCopy, labels: FullCopyLabels): Promise<Uint8Array> {
  return drawCopyPages(payload, labels, {
    title: labels.title[payload.content],
    text: (doc, place, room) => {
      const style = fittingStyle(doc, payload.text, TEXTS, { width: place.width, height: room }) ?? LONG_TEXT;
      return payload.text.flatMap((paragraph) =>
        paragraphRows(doc, segmentsOf(paragraph), { ...place, after: PARAGRAPH_GAP }, style),
      );
    },
    margin: (doc, place) => fullCopyMarginRows(doc, payload, labels, place),
  });
}
