/**
 * A key of sounds: consonants in classes that Arabic and French spelling keep apart in the same way, A for a first vowel,
 * and of the other vowels only what both scripts write: a last -a or -i, and the ou/w before or after the last consonant.
 */
type Sound = { kind: "consonant"; mark: string } | { kind: "vowel"; mark: "a" | "i" | "w" | "e" };

const consonant = (mark: string): Sound => ({ kind: "consonant", mark });
const vowel = (mark: "a" | "i" | "w" | "e"): Sound => ({ kind: "vowel", mark });

const ARABIC_CLASSES: Readonly<Record<string, string>> = {
  ...{ ب: "B", ت: "T", ث: "T", ط: "T", ج: "J", ح: "H", خ: "H", ه: "H", د: "D", ذ: "D", ض: "D", ظ: "D", ر: "R", ز: "Z" },
  ...{ س: "S", ص: "S", ش: "X", غ: "K", ق: "K", ك: "K", ف: "F", ل: "L", م: "M", ن: "N" },
};
const ARABIC_VOWELS: Readonly<Record<string, "a" | "i" | "w">> = { ا: "a", ى: "a", ة: "a", ع: "a", ي: "i", و: "w" };

/** Key of folded Arabic words; nothing is heard between them. */
export function soundsOfArabic(words: readonly string[]): string {
  const sounds = words.map((word) => [...word.replace(/(?<=[اويى])ع$/u, "")].map(soundOfArabicLetter));
  return keyOf(sounds, words[0]?.charAt(0) ?? "", /.[هح]$/u.test(words.at(-1) ?? ""));
}

function soundOfArabicLetter(letter: string): Sound {
  const mark = ARABIC_CLASSES[letter];
  return mark === undefined ? vowel(ARABIC_VOWELS[letter] ?? "e") : consonant(mark);
}

const LATIN_SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/tch|ch|sh/gu, "X"],
  [/kh/gu, "Q"],
  [/gh|(?<=^|_)rh|gu(?=[eiy])|qu(?=[eiy])/gu, "K"],
  [/dj/gu, "J"],
  [/ph|v/gu, "F"],
  [/th/gu, "T"],
  [/dh/gu, "D"],
  [/c(?=[eiy])/gu, "S"],
  [/x/gu, "KS"],
  [/[ckqg]/gu, "K"],
  [/p/gu, "B"],
  [/eu/gu, "e"],
  [/ou|[ouw]/gu, "w"],
  [/y/gu, "i"],
  [/_/gu, ""],
];

/** Key of folded Latin words; nothing is heard between them. */
export function soundsOfLatin(words: readonly string[]): string {
  const heard = words.map(hear);
  const start =
    /^w(?=[aeiw])/u.test(heard[0] ?? "") || /^[wy]/u.test(words[0] ?? "") ? (heard[0]?.charAt(0) ?? "") : "";
  const sounds = heard.map((word) => [...word.replaceAll("Q", "H")].map(soundOfLatinMark));
  return keyOf(sounds, start, /[aeiw]H$/u.test(heard.at(-1) ?? ""));
}

function hear(word: string): string {
  return LATIN_SOUNDS.reduce((text, [pattern, sound]) => text.replace(pattern, sound), word)
    .replace(/[bdfhjklmnrstz]/gu, (letter) => letter.toUpperCase())
    .replace(/([A-Z])\1+/gu, "$1");
}

function soundOfLatinMark(mark: string): Sound {
  if (mark === "a" || mark === "i" || mark === "w") return vowel(mark);
  return /[A-Z]/u.test(mark) ? consonant(mark) : vowel("e");
}

function keyOf(words: readonly (readonly Sound[])[], startsWith: string, endsInBreath: boolean): string {
  const first = words[0]?.[0];
  if (first === undefined) return "";
  const start = first.kind === "consonant" ? "" : startMark(startsWith);
  const last = words.at(-1) ?? [];
  const spoken = endsInBreath ? [...last.slice(0, -1), vowel("a")] : last;
  return start + words.slice(0, -1).map(consonantsOf).join("") + lastWord(spoken, start !== "" && words.length === 1);
}

function consonantsOf(sounds: readonly Sound[]): string {
  return sounds.map((sound) => (sound.kind === "consonant" ? sound.mark : "")).join("");
}

/** The consonants, the w of the last gap or after it when two sounds at least come before, and the last vowel. */
function lastWord(sounds: readonly Sound[], startsInVowel: boolean): string {
  const body = startsInVowel ? sounds.slice(1) : sounds;
  const places = body.flatMap((sound, at) => (sound.kind === "consonant" ? [at] : []));
  const before = places.length + (startsInVowel ? 1 : 0);
  const last = places.at(-1) ?? -1;
  const gap = body.slice((places.at(-2) ?? -1) + 1, Math.max(last, 0));
  const end = body.slice(last + 1);
  const consonants = consonantsOf(body);
  const inner = before > 2 && hasW(gap) ? "w" : "";
  const outer = before > 1 && hasW(end) ? "w" : "";
  return `${consonants.slice(0, -1)}${inner}${consonants.slice(-1)}${outer}${endMark(end)}`;
}

function startMark(letter: string): string {
  if (letter === "و" || letter === "w") return "W";
  return letter === "ي" || letter === "i" || letter === "y" ? "Y" : "A";
}

function hasW(sounds: readonly Sound[]): boolean {
  return sounds.some((sound) => sound.mark === "w");
}

/** Last vowel heard: a silent French -e says nothing, but Asmae and Alaa end in a. */
function endMark(end: readonly Sound[]): string {
  const heard = end.filter((sound) => sound.mark !== "e").at(-1);
  return heard === undefined || heard.mark === "w" ? "" : heard.mark;
}
