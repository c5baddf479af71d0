import type { FontSubset } from "./font-subset.ts";
import type { FontName } from "./fonts.ts";
import type { Line, PlacedRun } from "./paragraph-layout.ts";
import type { Sign } from "./signs.ts";

/**
 * The PDF operators of one line whose left edge is `x` and whose baseline is `y`, from the bottom of the page.
 * Runs follow in reading order; those in another language than `lang` say so.
 */
export function lineOperators(
  line: Line,
  x: number,
  y: number,
  lang: string,
  fonts: (name: FontName) => FontSubset,
): string {
  const operators: string[] = ["BT"];
  let look = "";
  let language = lang;
  for (const run of line.runs) {
    if (run.lang !== language) {
      if (language !== lang) operators.push("EMC");
      if (run.lang !== lang) operators.push(`/Span <</Lang (${run.lang})>> BDC`);
      language = run.lang;
    }
    const font = fonts(run.font);
    const wanted = `/${font.id} ${short(run.size)} Tf ${colorOperands(run.color)} rg`;
    if (wanted !== look) operators.push(wanted);
    look = wanted;
    for (const piece of piecesOf(run)) {
      const codes = piece.signs.map((sign) => font.code(sign)).join("");
      operators.push(`1 0 0 1 ${short(x + run.x + piece.x)} ${short(y)} Tm <${codes}> Tj`);
    }
  }
  if (language !== lang) operators.push("EMC");
  operators.push("ET");
  return operators.join("\n");
}

type Piece = { x: number; signs: Sign[] };

const RIGHT_TO_LEFT_LETTER = /[\p{Script=Arabic}\p{M}\u0640]/u;
const SYMBOL = /[\p{P}\p{S}]/u;

/**
 * From right to left, each word, space and punctuation mark is shown by itself, in the order in which it is read:
 * readers that keep the order of the file then need no guess about neutral characters.
 */
function piecesOf(run: PlacedRun): Piece[] {
  if (run.level % 2 === 0) return [{ x: 0, signs: [...run.signs] }];
  const pieces: Piece[] = [];
  let pen = 0;
  let inWord = false;
  for (const sign of run.signs) {
    const char = String.fromCodePoint(sign.character);
    const isLetter = RIGHT_TO_LEFT_LETTER.test(char) && !SYMBOL.test(char);
    const last = pieces.at(-1);
    if (last && inWord && isLetter) last.signs.push(sign);
    else pieces.push({ x: pen, signs: [sign] });
    inWord = isLetter;
    pen += (sign.advance * run.size) / 1000;
  }
  return pieces.reverse();
}

/** "#rrggbb" as three numbers from 0 to 1. */
export function colorOperands(color: string): string {
  return [1, 3, 5].map((at) => short(Number.parseInt(color.slice(at, at + 2), 16) / 255)).join(" ");
}

function short(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
