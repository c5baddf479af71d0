import {
  gap,
  paragraphRows,
  type PdfDocument,
  type Row,
  rule,
  SHEET_VOID,
  type TextSegment,
} from "#lib/platform/pdf/index.ts";
import type { FullCopy, NameInScripts } from "../core/index.ts";
import { arabic, french, TIFINAGH } from "./act-styles.ts";
import type { CopyLabels, FullCopyLabels } from "./full-copy-labels.ts";

const MARGIN = arabic(12, 1.75);
const MARGIN_HEAD = arabic(12, 1.9, { strong: true, align: "center" });
const NAME = arabic(14, 1.7, { strong: true, align: "center" });
const LATIN_NAME = french(12, 1.6, { align: "center" });

type Place = { x: number; width: number };

/** The margin of a full copy: names of the subject and the parents in every script, then the mentions. */
export function fullCopyMarginRows(doc: PdfDocument, payload: FullCopy, labels: FullCopyLabels, place: Place): Row[] {
  const rows = marginNameRows(doc, payload, labels, place);
  rows.push(gap(10), ...headRows(doc, labels.mentions, place));
  if (payload.mentions.length === 0) {
    rows.push(...paragraphRows(doc, [{ text: labels.none, color: SHEET_VOID }], place, { ...MARGIN, align: "center" }));
  }
  for (const mention of payload.mentions) {
    rows.push(...paragraphRows(doc, [{ text: `– ${mention}` }], { ...place, after: 5 }, MARGIN));
  }
  return rows;
}

/** The names of the subject and the parents in every script, at the head of the margin. */
export function marginNameRows(
  doc: PdfDocument,
  { subject, ascendants }: Pick<FullCopy, "subject" | "ascendants">,
  labels: CopyLabels,
  place: Place,
): Row[] {
  const rows = [...headRows(doc, labels.margin, place), ...nameRows(doc, subject, place)];
  for (const { relation, name } of ascendants) {
    const label: TextSegment[] = [{ text: labels.relation[relation], color: SHEET_VOID }];
    rows.push(gap(4), ...paragraphRows(doc, label, { ...place, heading: true }, { ...MARGIN, align: "center" }));
    rows.push(...nameRows(doc, name, place));
  }
  return rows;
}

/** A centred heading over a rule. */
export function headRows(doc: PdfDocument, text: string, place: Place): Row[] {
  const rows = paragraphRows(doc, [{ text }], { ...place, tag: "H2", heading: true }, MARGIN_HEAD);
  const line = { height: 5, heading: true, draw: (y: number) => rule(doc, [place.x, y], [place.x + place.width, y]) };
  return [...rows, line];
}

function nameRows(doc: PdfDocument, name: NameInScripts, place: Place): Row[] {
  const rows = paragraphRows(doc, [{ text: name.ar }], place, NAME);
  rows.push(...paragraphRows(doc, [{ text: name.latin }], place, LATIN_NAME));
  if (name.tifinagh) rows.push(...paragraphRows(doc, [{ text: name.tifinagh }], place, TIFINAGH));
  return rows;
}
