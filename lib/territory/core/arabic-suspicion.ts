import { foldedWords, skeleton, withoutArticles } from "./place-fold.ts";

const ONLY_ARABIC = /^[\u0621-\u063a\u0641-\u064aڭگݣ\s-]+$/;
const LEFT_BY_MACHINE = /^(مركز|دائرة|جماعة|مدينة)|^أل(?![أإآاوين])|(^|\s)(الذي|التي)(\s|$)/;
const LIKENESS = 0.7;

/**
 * Why an Arabic place name deserves a second look, as an error key, or undefined when nothing shows.
 * Foreign characters (Latin, Persian, vowel signs, tatweel, punctuation), the traces of machine translation,
 * or consonants far from those of the French name.
 */
export function suspicionOf(nameAr: string, nameFr: string): string | undefined {
  if (!ONLY_ARABIC.test(nameAr)) return "territory.importForeignCharacters";
  if (LEFT_BY_MACHINE.test(nameAr)) return "territory.importMachineMade";
  if (likeness(latinBones(nameFr), arabicBones(nameAr)) < LIKENESS) return "territory.importNamesDiffer";
  return undefined;
}

/** Twice the longest common subsequence over both lengths: 1 for the same consonants, 0 for none in common. */
function likeness(a: string, b: string): number {
  if (a.length + b.length < 4) return 1;
  let row = new Array<number>(b.length + 1).fill(0);
  for (const letter of a) {
    const next = [0];
    for (let at = 0; at < b.length; at++) {
      next.push(letter === b[at] ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    }
    row = next;
  }
  return (2 * (row.at(-1) ?? 0)) / (a.length + b.length);
}

const LATIN_FOR: Readonly<Record<string, string>> = {
  ب: "b",
  ت: "t",
  ك: "k",
  س: "s",
  ش: "c",
  ر: "r",
  ل: "l",
  م: "m",
  ن: "n",
  ف: "f",
};

function arabicBones(name: string): string {
  return [...skeleton(withoutArticles(foldedWords(name)))].map((letter) => LATIN_FOR[letter] ?? "").join("");
}

function latinBones(name: string): string {
  return skeleton(withoutArticles(foldedWords(name)))
    .replace(/p/g, "b")
    .replace(/v/g, "f")
    .replace(/x/g, "ks");
}
