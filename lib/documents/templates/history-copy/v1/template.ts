import {
  gap,
  paragraphRows,
  type PdfDocument,
  type Row,
  SHEET_VOID,
  type TextSegment,
  type TextStyle,
} from "#lib/platform/pdf/index.ts";
import type { BirthHistoryPayload, DeathHistoryPayload, HistoryCopy } from "../../../core/index.ts";
import { arabic, isolated } from "../../act-styles.ts";
import { drawCopyPages } from "../../copy-pages.ts";
import { fittingStyle, PARAGRAPH_GAP, segmentsOf } from "../../fitting-style.ts";
import { headRows, marginNameRows } from "../../full-copy-margin.ts";
import { LABELS } from "./labels.ts";

const TEXTS = [13, 12.5, 12, 11.5].map((size) => arabic(size, 1.85));
const LONG_TEXT = arabic(12.5, 1.85);
const CHANGE_HEAD = arabic(12, 1.9, { strong: true });
const NOTE = arabic(11, 1.7, { color: SHEET_VOID });

/** What the headings take, and the number and day over each change. */
const HEADS = 90;
const CHANGE = 34;

type Place = { x: number; width: number; style: TextStyle };

/** Draws the copy of an electronic act: its words as they were signed, then change after change in order of time; names in the margin. */
export function drawHistoryCopy(payload: BirthHistoryPayload | DeathHistoryPayload): Promise<Uint8Array> {
  return drawCopyPages(payload, LABELS, {
    title: LABELS.title[payload.kind],
    text: (doc, place, room) => {
      const style = styleFor(doc, payload, { width: place.width, height: room }) ?? LONG_TEXT;
      return [
        ...headRows(doc, LABELS.asSigned, place),
        ...payload.text.flatMap((paragraph) =>
          paragraphRows(doc, segmentsOf(paragraph), { ...place, after: PARAGRAPH_GAP }, style),
        ),
        gap(10),
        ...headRows(doc, LABELS.changes, place),
        ...changesRows(doc, payload.changes, { ...place, style }),
      ];
    },
    margin: (doc, place) => marginNameRows(doc, payload, LABELS, place),
  });
}

/** Letters in which everything stands on one page; nothing where it must turn the page. */
function styleFor(
  doc: PdfDocument,
  { text, changes }: HistoryCopy,
  { width, height }: { width: number; height: number },
): TextStyle | undefined {
  const all = [...text, ...changes.map(({ words }) => [{ text: words }])];
  return fittingStyle(doc, all, TEXTS, { width, height: height - HEADS - changes.length * CHANGE });
}

/** Every change with its number and day; how many there are stands at the end, so that none can be cut off unseen. */
function changesRows(doc: PdfDocument, changes: HistoryCopy["changes"], { style, ...place }: Place): Row[] {
  if (changes.length === 0) return paragraphRows(doc, [{ text: LABELS.unchanged }], place, NOTE);
  const end: TextSegment[] = [{ text: `${LABELS.noMore} ` }, isolated(String(changes.length)), { text: "." }];
  return [
    ...changes.flatMap((change) => changeRows(doc, change, { ...place, style })),
    ...paragraphRows(doc, end, place, NOTE),
  ];
}

function changeRows(doc: PdfDocument, change: HistoryCopy["changes"][number], { style, ...place }: Place): Row[] {
  const { number, enteredOn, words, takenBackBy } = change;
  const named: TextSegment[] =
    number === null ? [{ text: LABELS.unnumbered }] : [{ text: `${LABELS.change} ` }, isolated(number, true)];
  const head: TextSegment[] = [...named, { text: ` – ${LABELS.enteredOn} ${enteredOn}` }];
  const over: TextSegment[] = [{ text: `${LABELS.takenBackBy} ` }, isolated(takenBackBy ?? ""), { text: "." }];
  return [
    ...paragraphRows(doc, head, { ...place, heading: true }, CHANGE_HEAD),
    ...paragraphRows(doc, [{ text: words }], { ...place, after: 4 }, style),
    ...(takenBackBy === null ? [] : paragraphRows(doc, over, { ...place, after: 4 }, NOTE)),
  ];
}
