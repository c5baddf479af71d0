/** Spelling of places differs from sign to sign: what is compared is a fold, never the name itself. */

const ARABIC = /[\u0600-\u06ff]/;
const LATIN_ARTICLES = new Set("el al l es as ed ad er ar en an et at ez az ech ach la le les".split(" "));

export function isArabic(text: string): boolean {
  return ARABIC.test(text);
}

/** The words of a place name without accents, case and punctuation; in Arabic one hamza, one letter for `g`, `k` and `q`. */
export function plainWords(text: string): readonly string[] {
  return isArabic(text) ? arabicWords(text) : latinWords(text);
}

/** The plain words, and in Latin letters the same sounds written alike: `ou` and `w`, `qu` and `k`. */
export function foldedWords(text: string): readonly string[] {
  return plainWords(text).map((word) => (isArabic(word) || LATIN_ARTICLES.has(word) ? word : latinSounds(word)));
}

/** The same words without el-, al-, l', ال. A name that is nothing but an article stays as it is. */
export function withoutArticles(words: readonly string[]): readonly string[] {
  const bare = words.filter((word) => !LATIN_ARTICLES.has(word)).map((word) => word.replace(/^ال(?=..)/, ""));
  return bare.length > 0 ? bare : words;
}

/** The consonants alone, close sounds written alike: what remains when vowels and emphasis are misheard. */
export function skeleton(words: readonly string[]): string {
  const joined = words.join("");
  return isArabic(joined) ? arabicSkeleton(joined) : latinSkeleton(joined);
}

function arabicWords(text: string): readonly string[] {
  return text
    .normalize("NFKC")
    .replace(/[\u064b-\u065f\u0670\u0640]/g, "")
    .replace(/[أإآٱ]/g, "ا")
    .replace(/[ىئی]/g, "ي")
    .replace(/ؤ/g, "و")
    .replace(/ء/g, "")
    .replace(/ة/g, "ه")
    .replace(/[ڭݣگکقڨ]/g, "ك")
    .split(/[^\u0621-\u064a]+/)
    .filter((word) => word !== "");
}

function latinWords(text: string): readonly string[] {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/œ/g, "oe")
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
}

function latinSounds(word: string): string {
  return word
    .replace(/ou|oo|w/g, "u")
    .replace(/[sc]h/g, "$")
    .replace(/qu?|c(?![eiy])/g, "k")
    .replace(/c/g, "s")
    .replace(/\$/g, "c")
    .replace(/gu(?=[eiy])/g, "g")
    .replace(/([kgdtr])h/g, "$1")
    .replace(/ph/g, "f")
    .replace(/dj/g, "j")
    .replace(/[yï]|ee/g, "i")
    .replace(/(.)\1+/g, "$1")
    .replace(/(?<=..)[eh]$/, "");
}

function latinSkeleton(word: string): string {
  return word
    .replace(/[aeiouh]/g, "")
    .replace(/[gkj]/g, "k")
    .replace(/z/g, "s")
    .replace(/d/g, "t")
    .replace(/(.)\1+/g, "$1");
}

function arabicSkeleton(word: string): string {
  return word
    .replace(/[اويهحع]/g, "")
    .replace(/[غخج]/g, "ك")
    .replace(/[صز]/g, "س")
    .replace(/[طدضذثظ]/g, "ت")
    .replace(/(.)\1+/g, "$1");
}
