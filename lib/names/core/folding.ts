import { cleanText } from "#lib/kernel/text.ts";

const HARAKAT = /[\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06ED]/gu;

const ARABIC_LETTERS: Readonly<Record<string, string>> = {
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ٱ: "ا",
  ؤ: "و",
  ئ: "ي",
  ء: "",
  گ: "ك",
  ڭ: "ك",
  ݣ: "ك",
  ڤ: "ف",
  ڥ: "ف",
  پ: "ب",
  چ: "ج",
};

const LATIN_LETTERS: Readonly<Record<string, string>> = {
  ç: "s",
  æ: "ae",
  œ: "oe",
  ß: "ss",
  ø: "o",
  ł: "l",
  đ: "d",
  ı: "i",
};

/** Short vowels, shadda and superscript alef: acts are written without them. */
export function withoutHarakat(text: string): string {
  return text.replace(HARAKAT, "");
}

/**
 * Two spellings that a reader takes for the same letters fold alike: hamza, ta marbuta, Moroccan letters, accents, case,
 * apostrophes, hyphens. Words stay apart. Any script; nothing is refused.
 */
export function foldLetters(text: string): string {
  return foldSpoken(text).replaceAll("ى", "ي").replaceAll("ة", "ه");
}

/** As {@link foldLetters}, but ى and ة, which are heard as a last -a, stay themselves. */
function foldSpoken(text: string): string {
  return withoutHarakat(cleanText(text))
    .toLowerCase()
    .replace(/[çæœßøłđı]/gu, (letter) => LATIN_LETTERS[letter] ?? letter)
    .normalize("NFD")
    .replace(/(\p{Script=Latin})\p{M}+/gu, "$1")
    .normalize("NFC")
    .replace(/[أإآٱؤئءگڭݣڤڥپچ]/gu, (letter) => ARABIC_LETTERS[letter] ?? letter)
    .replace(/[ʿʾʼ‘’'`´]/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Words that are part of the next one: عبد الله, بن سودة, Abou Bakr, Aït Ali. Folded. */
const JOINED_TO_NEXT = new Set(
  ["عبد", "بن", "ابن", "بو", "ابو", "ام", "ايت", "ولد", "بني"].concat([
    "abd",
    "ben",
    "bel",
    "bou",
    "abou",
    "abu",
    "oum",
    "om",
    "ait",
    "ould",
    "beni",
    "bni",
    "ou",
  ]),
);

const LATIN_ARTICLE = /^(?:[ae]l|[ou]l|oul|l|[ae](?:ch|sh|[rstnzd]))$/u;

function isArticle(word: string, next: string | undefined): boolean {
  if (next === undefined || !LATIN_ARTICLE.test(word)) return false;
  return word.endsWith("l") || next.startsWith(word.slice(1));
}

/** Folded words without the article ال / El, the particles joined to what they govern: "بن عبد الله" is one word. */
export function foldedWords(text: string): readonly string[] {
  return joinParticles(foldLetters(text));
}

/** As {@link foldedWords}, with the endings that are heard: what phonetic keys are made of. */
export function spokenWords(text: string): readonly string[] {
  return joinParticles(foldSpoken(text));
}

function joinParticles(folded: string): readonly string[] {
  const words = folded.split(" ").filter((word, at, all) => word !== "" && !isArticle(word, all[at + 1]));
  const joined: string[] = [];
  let pending = "";
  for (const word of words) {
    if (JOINED_TO_NEXT.has(word)) pending += word === "ابن" ? "بن" : word;
    else {
      joined.push(pending + afterSameLetter(pending, withoutArabicArticle(word)));
      pending = "";
    }
  }
  return pending === "" ? joined : [...joined, pending];
}

/** بن ناصر is written Bennasser and بناصر: two meeting letters are one. */
function afterSameLetter(start: string, word: string): string {
  return start !== "" && start.at(-1) === word.charAt(0) ? word.slice(1) : word;
}

/** Names whose first letters look like the article once the hamza is folded: إلياس, إلهام, ألفت. */
const NOT_AN_ARTICLE = /^ال(?:ياس|هام|فت$)/u;

/** The article with which a name begins, as it is written, or nothing: the letters of إلياس and ألفت are their own. */
export function articleOfName(name: string): string {
  const [first = ""] = name.split(" ");
  const isArticle = /^[اٱ]ل\p{L}{3,}/u.test(withoutHarakat(first)) && !NOT_AN_ARTICLE.test(foldLetters(first));
  return isArticle ? (/^[اٱ]\p{M}*ل\p{M}*/u.exec(name)?.[0] ?? "") : "";
}

function withoutArabicArticle(word: string): string {
  if (/^(?:بن)?عبدال../u.test(word)) return word.replace("عبدال", "عبد");
  return /^ال..+/u.test(word) && !NOT_AN_ARTICLE.test(word) ? word.slice(2) : word;
}

/** Spellings of one sound that French habit writes in several ways, in order. */
const LATIN_HABITS: readonly (readonly [RegExp, string])[] = [
  [/ph/gu, "f"],
  [/sh/gu, "ch"],
  [/dj/gu, "j"],
  [/gh|rh/gu, "g"],
  [/q/gu, "k"],
  [/c(?=[eiy])/gu, "s"],
  [/ou|w/gu, "u"],
  [/y/gu, "i"],
  [/(\p{L})\1+/gu, "$1"],
  [/e$/gu, ""],
];

/**
 * The key to store beside a name for search by likeness (trigrams): folded letters, no article, particles joined,
 * and for Latin one spelling of each sound. Same function for what is stored and what is looked for.
 */
export function searchKey(text: string): string {
  return foldedWords(text)
    .map((word) => LATIN_HABITS.reduce((key, [habit, sound]) => key.replace(habit, sound), word))
    .join(" ");
}
