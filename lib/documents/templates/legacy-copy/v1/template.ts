import {
  CEDAR,
  cedarFrame,
  createPdf,
  directionOfText,
  drawRows,
  gap,
  khatam,
  paginate,
  paragraphRows,
  type PdfDocument,
  type Row,
  rule,
  SHEET_VOID,
} from "#lib/platform/pdf/index.ts";
import type { LegacyCopyPayload } from "../../../core/index.ts";
import { drawActHead } from "../../act-head.ts";
import { arabic, french, isolated } from "../../act-styles.ts";
import { drawExtractClosing } from "../../extract-closing.ts";
import { numberPages } from "../../page-numbers.ts";
import { LABELS } from "./labels.ts";

const EDGE = 46;
const FOOT = 790;
const CLOSING = 170;
const TOP_OF_NEXT = 90;

type Field = LegacyCopyPayload["fields"][number];

/** Draws a copy of a certified paper act on A4: each datum named at both sides, its words once between them as the paper has them. */
export function drawLegacyCopy(payload: LegacyCopyPayload): Promise<Uint8Array> {
  const { serial, issuedAt } = payload.issue;
  const title = LABELS.titles[payload.content][payload.actKind];
  const doc = createPdf({
    title: `${title.ar} – ${title.fr} ${serial}`,
    lang: "ar-MA",
    size: "A4",
    createdAt: new Date(issuedAt),
    id: serial,
  });
  const width = doc.width - 2 * EDGE;
  doc.addPage();
  cedarFrame(doc, 22);
  const head = { labels: LABELS, law: LABELS.law.R36, authority: payload.authority };
  let top = drawActHead(doc, head, { x: EDGE, y: 42, width });
  khatam(doc, doc.width / 2 - 13, top + 2, 26);
  top += 28;
  const box = { x: EDGE, width };
  top += doc.paragraph(
    [{ text: title.ar }],
    { ...box, y: top },
    arabic(22, 1.6, { strong: true, align: "center" }),
    "H1",
  );
  top += doc.paragraph(
    [{ text: title.fr }],
    { ...box, y: top - 4 },
    french(14.5, 1.5, { strong: true, align: "center" }),
    "H1",
  );
  rule(doc, [EDGE, top], [doc.width - EDGE, top], CEDAR, 0.7);
  top += 6;

  const rows: Row[] = [
    ...[...payload.place, ...payload.fields].map((field) => fieldRow(doc, field)),
    ...mentionRows(doc, payload.mentions),
    gap(8),
    ...paragraphRows(doc, [{ text: LABELS.paper.ar }], box, arabic(10, 1.6, { color: SHEET_VOID })),
    ...paragraphRows(doc, [{ text: LABELS.paper.fr }], box, french(9, 1.45, { color: SHEET_VOID })),
  ];
  paginate(rows, (page) => FOOT - (page === 0 ? top : TOP_OF_NEXT), CLOSING).forEach((pageRows, page) => {
    if (page > 0) startNext(doc, title.ar, serial);
    drawRows(pageRows, page === 0 ? top : TOP_OF_NEXT);
  });
  drawExtractClosing(doc, payload, LABELS, { edge: EDGE, y: FOOT - CLOSING + 8 });
  numberPages(doc, "ar", FOOT + 4);
  return doc.finish();
}

function fieldRow(doc: PdfDocument, { label, value }: Field): Row {
  const width = doc.width - 2 * EDGE;
  const side = width * 0.24;
  const middle = width - 2 * side - 20;
  const labels = { ar: arabic(11, 1.7), fr: french(10, 1.7) };
  const values = value.ar === value.fr ? [value.ar] : [value.ar, value.fr];
  const words = values.map((text) => ({
    text,
    style:
      directionOfText(text) === "rtl" ? arabic(12.5, 1.6, { align: "center" }) : french(11.5, 1.5, { align: "center" }),
  }));
  const heightOfWords = words.map(({ text, style }) => doc.layout([{ text, strong: true }], style, middle).height);
  const height =
    Math.max(
      doc.layout([{ text: label.ar }], labels.ar, side).height,
      doc.layout([{ text: label.fr }], labels.fr, side).height,
      heightOfWords.reduce((sum, one) => sum + one, 0),
    ) + 4;
  const draw = (y: number) => {
    const [ar, fr] = [
      { text: label.ar, color: SHEET_VOID },
      { text: label.fr, color: SHEET_VOID },
    ];
    doc.paragraph([ar], { x: doc.width - EDGE - side, y: y + 1, width: side }, labels.ar);
    let below = y + 1;
    for (const { text, style } of words)
      below += doc.paragraph([{ text, strong: true }], { x: EDGE + side + 10, y: below, width: middle }, style);
    doc.paragraph([fr], { x: EDGE, y: y + 1, width: side }, labels.fr);
    rule(doc, [EDGE, y + height - 1], [doc.width - EDGE, y + height - 1]);
  };
  return { height, draw };
}

function mentionRows(doc: PdfDocument, mentions: LegacyCopyPayload["mentions"]): Row[] {
  if (mentions.length === 0) return [];
  const box = { x: EDGE, width: doc.width - 2 * EDGE };
  const heading = [{ text: `${LABELS.mentions.ar} – ` }, { text: LABELS.mentions.fr, lang: "fr-MA", isolate: true }];
  return [
    gap(6),
    ...paragraphRows(doc, heading, { ...box, tag: "H2", heading: true }, arabic(12, 1.7, { strong: true })),
    ...mentions.flatMap(({ ar, fr }) => [
      ...paragraphRows(doc, [{ text: ar }], box, arabic(12, 1.65)),
      ...paragraphRows(doc, [{ text: fr }], { ...box, after: 5 }, french(10.5, 1.5)),
    ]),
  ];
}

function startNext(doc: PdfDocument, title: string, serial: string): void {
  doc.addPage();
  cedarFrame(doc, 22);
  const box = { x: EDGE, y: 50, width: doc.width - 2 * EDGE };
  doc.paragraph([{ text: title }], box, arabic(12, 1.9, { strong: true }));
  doc.paragraph([isolated(serial)], box, arabic(12, 1.9, { align: "end" }));
}
