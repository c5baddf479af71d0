import { withoutHarakat } from "./folding.ts";

export type NameKind = "given" | "family";

/** Moroccan French spelling of each consonant; capital vowels are those that Arabic writes. */
const CONSONANTS: Readonly<Record<string, string>> = {
  ...{
    ب: "b",
    ت: "t",
    ث: "t",
    ج: "j",
    ح: "h",
    خ: "kh",
    د: "d",
    ذ: "d",
    ر: "r",
    ز: "z",
    س: "s",
    ش: "ch",
    ص: "s",
    ض: "d",
  },
  ...{ ط: "t", ظ: "d", غ: "gh", ف: "f", ق: "k", ك: "k", ل: "l", م: "m", ن: "n", ه: "h" },
  ...{ گ: "g", ڭ: "g", ݣ: "g", ڤ: "v", ڥ: "v", پ: "p", چ: "tch" },
};
const LONG: Readonly<Record<string, string>> = { ا: "a", ى: "a", ة: "a", و: "ou", ي: "i" };

type Piece = { readonly isConsonant: boolean; readonly text: string };

function pieces(word: string): readonly Piece[] {
  const plain = word
    .replace(/^إي?/u, "ي\u200d")
    .replace(/[أإآٱ]/gu, "ا")
    .replace(/ا[ءىة]$/u, "ا")
    .replaceAll("ء", "");
  const letters = [
    ...plain
      .replaceAll("ؤ", "و")
      .replaceAll("ئ", "ي")
      .replace(/(?<=..)ا?وي$/u, ""),
  ];
  const stem = letters.flatMap((letter, at) => pieceOf(letter, letters[at - 1], letters[at + 1]));
  return /..وي$/u.test(plain) ? [...stem, { isConsonant: false, text: "aoui" }] : stem;
}

/** A joiner after ي marks a first i; و before a vowel is a consonant, ي only at the start or between two vowels. */
function pieceOf(letter: string, before: string | undefined, after: string | undefined): readonly Piece[] {
  const text = CONSONANTS[letter];
  if (text !== undefined) return [{ isConsonant: true, text }];
  if (letter === "ع") return [{ isConsonant: false, text: "a" }];
  const isBeforeVowel = after !== undefined && LONG[after] !== undefined;
  if (letter === "و" && (before === undefined || isBeforeVowel)) return [{ isConsonant: true, text: "ou" }];
  const isBetween = isBeforeVowel && before !== undefined && LONG[before] !== undefined;
  if (letter === "ي" && ((before === undefined && after !== "\u200d") || isBetween))
    return [{ isConsonant: true, text: "y" }];
  const long = LONG[letter];
  return long === undefined ? [] : [{ isConsonant: false, text: long }];
}

type ShortVowels = { readonly inner: string; readonly last: string };

/** Adds the short vowels that Arabic leaves out, from the end: a syllable begins with one consonant and ends with one at most. */
function vocalise(word: readonly Piece[], short: ShortVowels): string {
  let text = "";
  let isClosed = true;
  for (const [at, piece] of [...word.entries()].reverse()) {
    const before = word[at - 1];
    const repeats = !piece.isConsonant && text.startsWith(piece.text);
    text = repeats ? text : piece.text + text;
    if (!piece.isConsonant || before === undefined || !before.isConsonant) {
      isClosed = !piece.isConsonant ? false : true;
      continue;
    }
    const opensWord = at === 1;
    if (isClosed || opensWord) text = (at === word.length - 1 ? short.last : short.inner) + text;
    isClosed = !(isClosed || opensWord);
  }
  return text;
}

function finish(text: string): string {
  const spelled = text
    .replace(/([aeiou])s(?=[aeiou])/gu, "$1ss")
    .replace(/(?<=[aiu])n$/u, "ne")
    .replace(/(?<=[aeiou]{2})ne$/u, (end) => (text.endsWith("oun") ? "n" : end))
    .replace(/g(?=[ei])/gu, (g, at: number) => (text.charAt(at + 1) === "h" ? g : "gu"));
  return spelled.charAt(0).toUpperCase() + spelled.slice(1);
}

const SUN = /^[تثدذرزسشصضطظلن]/u;

function withPrefix(word: string): readonly [prefix: string, rest: string] {
  if (word === "بن") return ["Ben", ""];
  if (/^بن../u.test(word)) return ["Ben", word.slice(2)];
  if (/^بل[^اوي]../u.test(word)) return ["Bel", word.slice(2)];
  if (/^بو../u.test(word)) return ["Bou", word.slice(2)];
  return ["", word];
}

/** The short vowels that cover most names, found on the spellings seen in acts. */
const HABITS: Readonly<Record<NameKind, readonly ShortVowels[]>> = {
  given: [
    { inner: "a", last: "e" },
    { inner: "ou", last: "a" },
    { inner: "i", last: "i" },
    { inner: "a", last: "a" },
  ],
  family: [
    { inner: "a", last: "e" },
    { inner: "e", last: "i" },
    { inner: "i", last: "a" },
  ],
};

function spell(word: string, kind: NameKind): readonly string[] {
  const [prefix, rest] = withPrefix(kind === "family" ? word.replace(/^ل(?=[^اويل]..)/u, "لا") : word);
  const stem = pieces(rest);
  const forms = [...new Set(HABITS[kind].map((habit) => finish(vocalise(stem, habit))))];
  return prefix === "" ? forms : forms.map((form) => prefix + form.toLowerCase());
}

function abd(rest: string): readonly string[] {
  return spell(rest, "given").map((name) => {
    const lower = name.toLowerCase();
    if (!SUN.test(rest)) return `Abdel${lower}`;
    return lower.startsWith("ch") ? `Abde${lower}` : `Abde${lower.charAt(0)}${lower}`;
  });
}

/**
 * Latin spellings of an Arabic name that was never seen, the likeliest first: the vowels are guessed, so there are several.
 * A family name's article is offered as El, then left out; before a sun letter it is left out first.
 */
export function latinByRule(ar: string, kind: NameKind): readonly string[] {
  const words = withoutHarakat(ar)
    .split(/[\s-]+/u)
    .filter((word) => word !== "");
  const perWord: (readonly string[])[] = [];
  for (const [at, word] of words.entries()) {
    const article = /^ال(?=..)/u.test(word);
    const rest = article ? word.slice(2) : word;
    if (word === "الدين" && at > 0) {
      perWord.push(["Eddine"]);
      continue;
    }
    if (word === "عبد" && at + 1 < words.length) continue;
    if (words[at - 1] === "عبد") perWord.push(abd(rest));
    else if (article && kind === "family") perWord.push(withArticle(rest));
    else perWord.push(spell(rest, kind));
  }
  const most = Math.max(0, ...perWord.map((forms) => forms.length));
  const whole = Array.from({ length: most }, (_, at) => perWord.map((forms) => forms[at] ?? forms[0] ?? "").join(" "));
  return [...new Set(whole)].filter((form) => form !== "");
}

function withArticle(rest: string): readonly string[] {
  const forms = spell(rest, "family");
  if (SUN.test(rest)) return forms;
  const [first = "", second] = forms;
  return [`El ${first}`, second === undefined ? first : `El ${second}`, first];
}
