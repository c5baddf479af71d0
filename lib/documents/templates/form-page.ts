import {
  directionOfText,
  type PdfDocument,
  paragraphRows,
  type Row,
  rule,
  type TextSegment,
  type TextStyle,
} from "#lib/platform/pdf/index.ts";

export type FormLocale = "ar" | "fr";

/** The measures of a form page: content between `left` and `right`, text from the side where the language starts. */
export type FormPage = { doc: PdfDocument; locale: FormLocale; left: number; right: number };

const CEDAR_DARK = "#0b3b2e";
export const INK = "#17211d";
export const INK_SOFT = "#47524c";

/** Text of forms: IBM Plex Sans Arabic in both languages. */
export function formStyle(
  locale: FormLocale,
  size: number,
  look: Pick<TextStyle, "align" | "color" | "strong"> = {},
): TextStyle {
  const rtl = locale === "ar";
  return {
    family: "form",
    size: rtl ? size + 0.5 : size,
    leading: rtl ? 1.65 : 1.45,
    direction: rtl ? "rtl" : "ltr",
    lang: rtl ? "ar-MA" : "fr-MA",
    color: INK,
    ...look,
  };
}

/** A box `width` wide whose start edge is `offset` points from the start side of the page. */
export function startBox(
  { locale, left, right }: FormPage,
  offset: number,
  width: number,
): { x: number; width: number } {
  return { x: locale === "ar" ? right - offset - width : left + offset, width };
}

/** A section heading with its cedar rule; it stays with what follows. */
export function headingRows(page: FormPage, text: string): Row[] {
  const width = page.right - page.left;
  const style = formStyle(page.locale, 12, { strong: true, color: CEDAR_DARK });
  const rows = paragraphRows(page.doc, [{ text }], { x: page.left, width, tag: "H2", heading: true }, style);
  const line = (y: number) => rule(page.doc, [page.left, y + 1], [page.right, y + 1], CEDAR_DARK, 1);
  return [{ height: 8, heading: true, draw: () => undefined }, ...rows, { height: 5, heading: true, draw: line }];
}

/** Label and values; a value in two scripts has Arabic at the right and Latin letters at the left. */
export function labelledRow(page: FormPage, label: string, values: readonly TextSegment[]): Row {
  const { doc } = page;
  const width = page.right - page.left;
  const labels = { box: startBox(page, 0, width * 0.3), style: formStyle(page.locale, 10, { color: INK_SOFT }) };
  const cells = inTwoScripts(values) ? twinCells(page, values) : stackedCells(page, values);
  const labelHeight = doc.layout([{ text: label }], labels.style, labels.box.width).height;
  const valueHeight = Math.max(...cells.map(({ top, height }) => top + height));
  const height = Math.max(labelHeight, valueHeight) + 3;
  const draw = (y: number) => {
    doc.paragraph([{ text: label }], { ...labels.box, y: y + 1 }, labels.style);
    for (const { value, x, width: cell, top, style } of cells)
      doc.paragraph([value], { x, width: cell, y: y + 1 + top }, style);
    rule(doc, [page.left, y + height - 1], [page.right, y + height - 1]);
  };
  return { height, draw };
}

type Cell = { value: TextSegment; x: number; width: number; top: number; height: number; style: TextStyle };

function inTwoScripts(values: readonly TextSegment[]): boolean {
  const [first, second, third] = values.map(({ text }) => directionOfText(text));
  return first !== undefined && second !== undefined && third === undefined && first !== second;
}

function twinCells(page: FormPage, values: readonly TextSegment[]): Cell[] {
  const all = startBox(page, (page.right - page.left) * 0.31, (page.right - page.left) * 0.69);
  const width = all.width / 2 - 6;
  return values.map((value) => {
    const script = directionOfText(value.text) === "rtl" ? "ar" : "fr";
    const style = formStyle(script, 10.5);
    const x = script === "ar" ? all.x + all.width - width : all.x;
    return { value, x, width, top: 0, height: page.doc.layout([value], style, width).height, style };
  });
}

function stackedCells(page: FormPage, values: readonly TextSegment[]): Cell[] {
  const box = startBox(page, (page.right - page.left) * 0.31, (page.right - page.left) * 0.69);
  const style = formStyle(page.locale, 10.5);
  let top = 0;
  return values.map((value) => {
    const height = page.doc.layout([value], style, box.width).height;
    const cell = { value, ...box, top, height, style };
    top += height;
    return cell;
  });
}
