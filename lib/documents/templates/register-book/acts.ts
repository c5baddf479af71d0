import {
  CEDAR,
  cedarFrame,
  drawRows,
  gap,
  heightOf,
  paginate,
  paragraphRows,
  type PdfDocument,
  type Row,
  rule,
  SHEET_VOID,
} from "#lib/platform/pdf/index.ts";
import type { RegisterAct } from "../../core/index.ts";
import { arabic, french, isolated, TIFINAGH } from "../act-styles.ts";
import { segmentsOf } from "../fitting-style.ts";
import { LABELS } from "./labels.ts";

const EDGE = 46;
const TOP = 78;
const FOOT = 786;
const HEAD = 30;
const GUTTER = 14;
const AFTER = 16;
const TEXT = arabic(12, 1.7);
const MARGIN = arabic(10.5, 1.6);
const CENTRE = { align: "center" } as const;

/** The share of the width that the margin takes: half for a birth, a third for a death (D99:14). */
const MARGIN_SHARE = { birth: 1 / 2, death: 1 / 3 } as const;

type Book = { eventKind: "birth" | "death"; running: { ar: string; fr: string } };

/** Lays acts one after the other: each stays whole where a page can hold it, and a longer one goes on over the next pages. */
export function actsWriter(doc: PdfDocument, { eventKind, running }: Book): (act: RegisterAct) => void {
  const inner = doc.width - 2 * EDGE;
  const side = inner * MARGIN_SHARE[eventKind];
  const margin = { x: EDGE, width: side - GUTTER };
  const text = { x: EDGE + side + GUTTER, width: inner - side - GUTTER };
  let y = Number.POSITIVE_INFINITY;

  const startPage = (): void => {
    doc.addPage();
    cedarFrame(doc, 22);
    const box = { x: EDGE, y: 40, width: inner };
    doc.paragraph([{ text: running.ar }], box, arabic(11, 1.6, { strong: true }));
    doc.paragraph([{ text: running.fr }], { ...box, y: 42 }, french(10, 1.5));
    rule(doc, [EDGE, 64], [doc.width - EDGE, 64], CEDAR, 0.7);
    y = TOP;
  };

  return (act) => {
    const texts = act.text.flatMap((paragraph) =>
      paragraphRows(doc, segmentsOf(paragraph), { ...text, after: 2 }, TEXT),
    );
    const margins = marginRows(doc, act, margin);
    const height = HEAD + Math.max(heightOf(texts), heightOf(margins));
    if (y + height > FOOT) startPage();
    drawHead(doc, act, { x: EDGE, y, width: inner });
    const capacity = (page: number): number => FOOT - (page === 0 ? y + HEAD : TOP);
    const first = y + HEAD;
    const columns = [paginate(texts, capacity, 0), paginate(margins, capacity, 0)];
    const pages = Math.max(...columns.map(({ length }) => length));
    for (let page = 0; page < pages; page += 1) {
      if (page > 0) startPage();
      const from = page === 0 ? first : TOP;
      const ends = columns.map((column) => drawRows(column[page] ?? [], from));
      const end = Math.max(...ends);
      rule(doc, [EDGE + side, from], [EDGE + side, end], CEDAR, 0.5);
      y = end + AFTER;
    }
  };
}

function drawHead(
  doc: PdfDocument,
  { number, hijriYear }: RegisterAct,
  box: { x: number; y: number; width: number },
): void {
  const right = [{ text: `${LABELS.act} ` }, isolated(number, true)];
  doc.paragraph(right, { ...box, y: box.y - 2 }, arabic(13.5, 1.6, { strong: true }), "H2");
  const left = [{ text: `${LABELS.hijriYear} `, color: SHEET_VOID }, isolated(hijriYear)];
  doc.paragraph(left, box, arabic(10.5, 1.6, { align: "end" }));
  rule(doc, [box.x, box.y + HEAD - 7], [box.x + box.width, box.y + HEAD - 7]);
}

function marginRows(doc: PdfDocument, act: RegisterAct, place: { x: number; width: number }): Row[] {
  const { ar, latin, tifinagh } = act.subject;
  const soft = { ...MARGIN, ...CENTRE, color: SHEET_VOID };
  const rows = [
    ...paragraphRows(doc, [{ text: ar }], place, arabic(12.5, 1.6, { strong: true, ...CENTRE })),
    ...paragraphRows(doc, [{ text: latin }], place, french(10.5, 1.5, CENTRE)),
    ...(tifinagh === undefined ? [] : paragraphRows(doc, [{ text: tifinagh }], place, TIFINAGH)),
    gap(6),
    ...paragraphRows(doc, [{ text: LABELS.mentions }], { ...place, heading: true }, soft),
  ];
  if (act.mentions.length === 0) rows.push(...paragraphRows(doc, [{ text: LABELS.none }], place, soft));
  for (const mention of act.mentions)
    rows.push(...paragraphRows(doc, [{ text: `– ${mention}` }], { ...place, after: 4 }, MARGIN));
  return rows;
}
