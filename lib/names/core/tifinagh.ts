import { cleanText } from "#lib/kernel/text.ts";
import { withoutHarakat } from "./folding.ts";

/** IRCAM alphabet (Unicode 2D30-2D7F). A short vowel that Arabic does not write is not written either. */
const FROM_ARABIC: Readonly<Record<string, string>> = {
  ...{ ا: "ⴰ", أ: "ⴰ", إ: "ⵉ", آ: "ⴰ", ٱ: "ⴰ", ى: "ⴰ", ة: "ⴰ", ء: "", ؤ: "ⵓ", ئ: "ⵉ", و: "ⵓ", ي: "ⵉ" },
  ...{ ب: "ⴱ", ت: "ⵜ", ث: "ⵜ", ج: "ⵊ", ح: "ⵃ", خ: "ⵅ", د: "ⴷ", ذ: "ⴷ", ر: "ⵔ", ز: "ⵣ", س: "ⵙ", ش: "ⵛ", ص: "ⵚ" },
  ...{ ض: "ⴹ", ط: "ⵟ", ظ: "ⴹ", ع: "ⵄ", غ: "ⵖ", ف: "ⴼ", ق: "ⵇ", ك: "ⴽ", ل: "ⵍ", م: "ⵎ", ن: "ⵏ", ه: "ⵀ" },
  ...{ گ: "ⴳ", ڭ: "ⴳ", ݣ: "ⴳ", ڤ: "ⴼ", ڥ: "ⴼ", پ: "ⴱ", چ: "ⵊ" },
};

/** Tifinagh of an Arabic name, letter by letter; و and ي are consonants at the start of a word and before a vowel. */
export function arabicToTifinagh(ar: string): string {
  return withoutHarakat(cleanText(ar))
    .replace(/(?<![\p{L}])و|و(?=[اىةآيؤئ])/gu, "ⵡ")
    .replace(/(?<![\p{L}])ي|ي(?=[اىةآوⵡ])/gu, "ⵢ")
    .replace(/(?<![\p{L}])ال/gu, "ⵍ")
    .replace(/\p{Script=Arabic}/gu, (letter) => FROM_ARABIC[letter] ?? "")
    .trim();
}

const FROM_LATIN: readonly (readonly [RegExp, string])[] = [
  [/tch|ch|sh/gu, "ⵛ"],
  [/kh/gu, "ⵅ"],
  [/gh|(?<!\p{L})rh/gu, "ⵖ"],
  [/gu(?=[eiy])/gu, "ⴳ"],
  [/qu(?=[eiy])/gu, "ⴽ"],
  [/dj/gu, "ⵊ"],
  [/ph|v/gu, "ⴼ"],
  [/th/gu, "ⵜ"],
  [/dh/gu, "ⴹ"],
  [/c(?=[eiyéè])|ç/gu, "ⵙ"],
  [/x/gu, "ⴽⵙ"],
  [/ou(?=[aeiyéèë])|w/gu, "ⵡ"],
  [/ou|[ouùûô]/gu, "ⵓ"],
  [/y(?=[aeéⵓ])|(?<=[aeⵓ])y/gu, "ⵢ"],
  [/[éè]|[iyïî]/gu, "ⵉ"],
  [/ae$|ae(?!\p{L})/gu, "ⴰ"],
  [/a[aâ]|âa?/gu, "ⴰ"],
  [/a/gu, "ⴰ"],
  [/(?<!\p{L})e/gu, "ⵉ"],
  [/e/gu, ""],
];

const LATIN_LETTERS: Readonly<Record<string, string>> = {
  ...{ b: "ⴱ", c: "ⴽ", d: "ⴷ", f: "ⴼ", g: "ⴳ", h: "ⵀ", j: "ⵊ", k: "ⴽ", l: "ⵍ" },
  ...{ m: "ⵎ", n: "ⵏ", p: "ⴱ", q: "ⵇ", r: "ⵔ", s: "ⵙ", t: "ⵜ", z: "ⵣ" },
};

/** Tifinagh of a name in Moroccan French spelling: ch ⵛ, kh ⵅ, gh ⵖ, ou ⵓ/ⵡ; a mute e is not written, doubled letters stay. */
export function latinToTifinagh(latin: string): string {
  const sounds = cleanText(latin)
    .toLowerCase()
    .replace(/’/gu, "")
    .replace(/([aeiou])ë/gu, "$1e")
    .replace(/ss/gu, "s")
    .replace(/(?<!\p{L})[ea]l[\s-]+/gu, "l");
  const written = FROM_LATIN.reduce((text, [pattern, letters]) => text.replace(pattern, letters), sounds);
  return [...written.normalize("NFD").replace(/\p{M}/gu, "")]
    .map((letter) => LATIN_LETTERS[letter] ?? letter)
    .filter((letter) => /[\u2D30-\u2D6F\s-]/u.test(letter))
    .join("")
    .replace(/\s+/gu, " ")
    .trim();
}

/**
 * Suggested Tifinagh of a name, always the same for the same letters: the vowels as its Latin form has them, the consonants
 * that French cannot tell apart (ح ع ق ص ض ط) as its Arabic form has them, where both agree on their consonants.
 */
export function tifinaghOf(name: { ar: string; latin: string }): string {
  const plain = latinToTifinagh(name.latin);
  const aligned = articlesHeard(name.ar).map((ar) => align(plain, consonantsOf(ar)));
  return initialAyn(aligned.find((written) => written !== undefined) ?? plain, name.ar);
}

/** The article may be said whole (El Alaoui), run into a sun letter (Abderrahmane), or left out (Cherkaoui). */
function articlesHeard(ar: string): readonly string[] {
  const bare = withoutHarakat(cleanText(ar));
  return [bare, bare.replace(/(?<!\p{L})ال(?=[تثدذرزسشصضطظلن])/gu, ""), bare.replace(/(?<!\p{L})ال/gu, "")];
}

/** Consonants that one French letter stands for share a class. */
const CLASSES: Readonly<Record<string, string>> = {
  ...{
    ⴱ: "b",
    ⵜ: "t",
    ⵟ: "t",
    ⴷ: "d",
    ⴹ: "d",
    ⵊ: "j",
    ⵃ: "h",
    ⵀ: "h",
    ⵅ: "kh",
    ⵔ: "r",
    ⵣ: "z",
    ⵙ: "s",
    ⵚ: "s",
    ⵛ: "ch",
  },
  ...{ ⵖ: "gh", ⴼ: "f", ⵇ: "k", ⴽ: "k", ⴳ: "k", ⵍ: "l", ⵎ: "m", ⵏ: "n" },
};

function consonantsOf(ar: string): readonly string[] {
  return [...arabicToTifinagh(ar)].filter((letter) => CLASSES[letter] !== undefined);
}

/** Puts the Arabic consonants in the places of the Latin ones; nothing when they do not agree. A doubled letter is one in Arabic. */
function align(plain: string, wanted: readonly string[]): string | undefined {
  let next = 0;
  let written = "";
  let before = "";
  for (const letter of plain) {
    const arabic = wanted[next];
    const agrees = arabic !== undefined && CLASSES[arabic] === CLASSES[letter];
    if (CLASSES[letter] === undefined) written += letter;
    else if (agrees) {
      written += arabic;
      next += 1;
    } else if (letter === before) written += written.slice(-1);
    else return undefined;
    before = letter;
  }
  return next === wanted.length ? written : undefined;
}

function initialAyn(written: string, ar: string): string {
  return /^ع/u.test(ar) && /^[ⴰⵉⵓ]/u.test(written) ? `ⵄ${written}` : written;
}
