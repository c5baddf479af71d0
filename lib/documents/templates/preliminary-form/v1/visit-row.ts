import { panel, type Row, SHEET_RULE, type TextSegment, type TextStyle } from "#lib/platform/pdf/index.ts";
import type { PreliminaryFormPayload } from "../../../core/index.ts";
import { isolated } from "../../act-styles.ts";
import { type FormPage, formStyle, INK_SOFT, startBox } from "../../form-page.ts";
import { LABELS } from "./labels.ts";

type Piece = { segments: readonly TextSegment[]; style: TextStyle };

const PADDING = 12;
const GUTTER = 12;

/** The visit to the office: until when and with what, beside where and at what hours. */
export function visitRow(page: FormPage, payload: PreliminaryFormPayload): Row {
  const { doc } = page;
  const width = (page.right - page.left - GUTTER) / 2;
  const inner = width - 2 * PADDING;
  const columns = [deadlinePieces(page, payload), officePieces(page, payload)];
  const heightOf = (pieces: readonly Piece[]) =>
    pieces.reduce((sum, { segments, style }) => sum + doc.layout(segments, style, inner).height, 0);
  const height = Math.max(...columns.map(heightOf)) + 2 * PADDING;
  const draw = (y: number) => {
    columns.forEach((pieces, at) => {
      const box = startBox(page, at * (width + GUTTER), width);
      panel(doc, { ...box, y, height }, { edge: SHEET_RULE });
      const text = { x: box.x + PADDING, width: inner };
      pieces.reduce(
        (top, { segments, style }) => top + doc.paragraph(segments, { ...text, y: top }, style),
        y + PADDING,
      );
    });
  };
  return { height: height + 4, draw };
}

function deadlinePieces({ locale }: FormPage, { deadline, bring }: PreliminaryFormPayload): Piece[] {
  const labels = LABELS[locale];
  return [
    ...(deadline
      ? [
          { segments: [{ text: labels.deadline }], style: formStyle(locale, 10, { color: INK_SOFT }) },
          { segments: [{ text: deadline.on }], style: formStyle(locale, 16, { strong: true }) },
          { segments: [{ text: deadline.note }], style: formStyle(locale, 9.5) },
        ]
      : []),
    { segments: [{ text: labels.bring }], style: { ...formStyle(locale, 10, { color: INK_SOFT }), leading: 2.1 } },
    ...bring.map((text) => ({ segments: [{ text: `– ${text}` }], style: formStyle(locale, 10) })),
  ];
}

function officePieces({ locale }: FormPage, { office }: PreliminaryFormPayload): Piece[] {
  const plain = formStyle(locale, 10);
  return [
    { segments: [{ text: LABELS[locale].office }], style: formStyle(locale, 10, { color: INK_SOFT }) },
    { segments: [{ text: office.name }], style: formStyle(locale, 12.5, { strong: true }) },
    { segments: [{ text: office.address }], style: plain },
    ...office.hours.map((text) => ({ segments: [{ text }], style: plain })),
    ...(office.phone ? [{ segments: [isolated(office.phone)], style: plain }] : []),
  ];
}
