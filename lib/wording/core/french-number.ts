import { requireWithin, wordAt } from "./grammar.ts";

/** How a thousand is written in a year before 2000: acts keep «mil neuf cent», others write «mille neuf cent». */
export type YearThousand = "mil" | "mille";

const BELOW_TWENTY = [
  "zéro",
  "un",
  "deux",
  "trois",
  "quatre",
  "cinq",
  "six",
  "sept",
  "huit",
  "neuf",
  "dix",
  "onze",
  "douze",
  "treize",
  "quatorze",
  "quinze",
  "seize",
  "dix-sept",
  "dix-huit",
  "dix-neuf",
];
const TENS = [
  "",
  "",
  "vingt",
  "trente",
  "quarante",
  "cinquante",
  "soixante",
  "soixante",
  "quatre-vingt",
  "quatre-vingt",
];

/**
 * 0 to 999 999 in French words: «quatre-vingts», «deux cent un», «quatre-vingt mille», «vingt et une» in the feminine.
 * Other numbers are a fault.
 */
export function frenchCardinal(value: number, { feminine = false }: { feminine?: boolean } = {}): string {
  requireWithin(value, 0, 999_999);
  const thousands = Math.floor(value / 1000);
  const rest = value % 1000;
  const one = feminine ? "une" : "un";
  if (thousands === 0) return belowThousand(rest, { one, last: true });
  const head = thousands === 1 ? "mille" : `${belowThousand(thousands, { one: "un", last: false })} mille`;
  return rest === 0 ? head : `${head} ${belowThousand(rest, { one, last: true })}`;
}

/** A year, 1 to 9999: «deux mille vingt-six», «mil neuf cent quatre-vingt-douze», and «mille» when nothing follows it. */
export function frenchYearInWords(year: number, thousand: YearThousand = "mil"): string {
  requireWithin(year, 1, 9999);
  const words = frenchCardinal(year);
  return thousand === "mil" && year > 1000 && year < 2000 ? words.replace(/^mille /u, "mil ") : words;
}

/** `last` tells that nothing follows, where «vingt» and «cent» take their plural. */
function belowThousand(value: number, { one, last }: { one: string; last: boolean }): string {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  if (hundreds === 0) return belowHundred(rest, { one, last });
  const head = hundreds === 1 ? "cent" : `${wordAt(BELOW_TWENTY, hundreds)} cent`;
  if (rest === 0) return hundreds > 1 && last ? `${head}s` : head;
  return `${head} ${belowHundred(rest, { one, last })}`;
}

function belowHundred(value: number, { one, last }: { one: string; last: boolean }): string {
  if (value === 1) return one;
  if (value < 20) return wordAt(BELOW_TWENTY, value);
  const tens = Math.floor(value / 10);
  const unit = tens === 7 || tens === 9 ? (value % 10) + 10 : value % 10;
  const head = wordAt(TENS, tens);
  if (unit === 0) return value === 80 && last ? `${head}s` : head;
  if (unit === 1 && tens < 8) return `${head} et ${one}`;
  if (unit === 11 && tens === 7) return `${head} et onze`;
  return `${head}-${unit === 1 ? one : wordAt(BELOW_TWENTY, unit)}`;
}
