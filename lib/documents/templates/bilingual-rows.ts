import {
  type Element,
  type PdfDocument,
  type Row,
  rule,
  SHEET_VOID,
  type TextSegment,
  type TextStyle,
} from "#lib/platform/pdf/index.ts";
import type { Bilingual } from "../core/index.ts";
import { arabic, french } from "./act-styles.ts";

/** One fact of a bilingual document: the same in Arabic at the right and in Latin letters at the left. */
export type BilingualFact = { label: Bilingual; value: Bilingual; tifinagh?: string | undefined };

/** Letters and leading of rows: [size, leading] of values and labels in both scripts, and the air under each row. */
export type RowLook = Readonly<
  Record<"ar" | "arLabel" | "fr" | "frLabel", readonly [size: number, leading: number]>
> & {
  air: number;
};

export const ROOMY_ROWS: RowLook = {
  ar: [13, 1.65],
  arLabel: [11.5, 1.87],
  fr: [11.5, 1.65],
  frLabel: [10.5, 1.8],
  air: 4,
};
export const CLOSE_ROWS: RowLook = { ar: [12.5, 1.5], arLabel: [11, 1.7], fr: [11, 1.5], frLabel: [10, 1.65], air: 3 };

type RowPlace = { x: number; width: number; table: Element };
type Side = { label: string; value: string; x: number; style: TextStyle; labelStyle: TextStyle };

const CELL_GAP = 22;
const LABEL_SHARE = 0.33;
const TIFINAGH_NAME: TextStyle = { family: "act", size: 11.5, leading: 1.6, direction: "ltr", lang: "zgh" };

/** A row of the table of facts; it grows with the longer side and is never cut. */
export function bilingualRow(
  doc: PdfDocument,
  fact: BilingualFact,
  { x, width, table }: RowPlace,
  look: RowLook = ROOMY_ROWS,
): Row {
  const half = (width - CELL_GAP) / 2;
  const labelWidth = half * LABEL_SHARE;
  const valueWidth = half - labelWidth - 6;
  const left = x;
  const right = x + width - half;
  const sides: Side[] = [
    {
      label: fact.label.ar,
      value: fact.value.ar,
      x: right,
      style: arabic(...look.ar),
      labelStyle: arabic(...look.arLabel),
    },
    {
      label: fact.label.fr,
      value: fact.value.fr,
      x: left,
      style: french(...look.fr),
      labelStyle: french(...look.frLabel),
    },
  ];
  const valueOf = ({ value }: Side): TextSegment[] => [{ text: value, strong: true }];
  const tifinagh = fact.tifinagh ? doc.layout([{ text: fact.tifinagh }], TIFINAGH_NAME, valueWidth).height : 0;
  const heights = sides.flatMap((side) => [
    doc.layout([{ text: side.label }], side.labelStyle, labelWidth).height,
    doc.layout(valueOf(side), side.style, valueWidth).height + (side.style.direction === "ltr" ? tifinagh : 0),
  ]);
  const height = Math.max(...heights) + look.air;
  const draw = (y: number) => {
    const row = doc.element("TR", table);
    for (const side of sides) {
      const rtl = side.style.direction === "rtl";
      const label = { x: rtl ? side.x + half - labelWidth : side.x, y: y + 1, width: labelWidth };
      const value = { x: rtl ? side.x : side.x + labelWidth + 6, y: y + 1, width: valueWidth };
      doc.paragraph([{ text: side.label, color: SHEET_VOID }], label, side.labelStyle, "TH", row);
      const drawn = doc.paragraph(valueOf(side), value, side.style, "TD", row);
      if (rtl || !fact.tifinagh) continue;
      doc.paragraph([{ text: fact.tifinagh }], { ...value, y: value.y + drawn }, TIFINAGH_NAME, "TD", row);
    }
    rule(doc, [x, y + height - 1], [x + width, y + height - 1]);
  };
  return { height, draw };
}
