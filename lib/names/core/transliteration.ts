import { foldLetters } from "./folding.ts";
import { phoneticKeys } from "./keys.ts";
import { latinByRule, type NameKind } from "./latin-by-rule.ts";
import { FAMILY_NAME_SPELLINGS, GIVEN_NAME_SPELLINGS, type Spelling } from "./tables/spellings.ts";

const MOST_SUGGESTIONS = 3;

/** عبدالله and عبد الله are looked up alike. */
function lettersOf(ar: string): string {
  return foldLetters(ar).replaceAll(" ", "");
}

function byArabic(spellings: readonly Spelling[]): ReadonlyMap<string, readonly string[]> {
  return new Map(spellings.map((spelling) => [lettersOf(spelling.ar), spelling.latin]));
}

const TABLES: Readonly<Record<NameKind, readonly Spelling[]>> = {
  given: [...GIVEN_NAME_SPELLINGS].reverse(),
  family: [...FAMILY_NAME_SPELLINGS].reverse(),
};
const LATIN: Readonly<Record<NameKind, ReadonlyMap<string, readonly string[]>>> = {
  given: byArabic(TABLES.given),
  family: byArabic(TABLES.family),
};

/**
 * One to three Latin spellings of an Arabic name, the most usual first: those seen in acts, else by rule in Moroccan French
 * spelling. Only suggestions: a parent's registered form always comes before them (L36:33, L36:47). None for an empty name.
 */
export function suggestLatin(ar: string, kind: NameKind): readonly string[] {
  const seen = LATIN[kind].get(lettersOf(ar));
  if (seen !== undefined) return seen.slice(0, MOST_SUGGESTIONS);
  const words = foldLetters(ar) === "" ? [] : ar.trim().split(/\s+/u);
  return words.length > 1 && kind === "given" ? wordByWord(words) : latinByRule(ar, kind).slice(0, MOST_SUGGESTIONS);
}

/** محمد أمين: the longest known pieces first, so that نور الدين stays whole. */
function wordByWord(words: readonly string[]): readonly string[] {
  for (let end = words.length - 1; end > 0; end -= 1) {
    const start = LATIN.given.get(lettersOf(words.slice(0, end).join(" ")));
    const rest = suggestLatin(words.slice(end).join(" "), "given");
    if (start !== undefined && rest.length > 0) {
      const whole = [
        `${start[0]} ${rest[0]}`,
        `${start[0]} ${rest[1] ?? rest[0]}`,
        `${start[1] ?? start[0]} ${rest[0]}`,
      ];
      return [...new Set(whole)];
    }
  }
  return latinByRule(words.join(" "), "given").slice(0, MOST_SUGGESTIONS);
}

/** Up to three Arabic spellings seen in acts for a Latin name; none when it was never seen: a guess would mislead. */
export function suggestArabic(latin: string, kind: NameKind): readonly string[] {
  const exact = arabicOf(kind, (spelling) => spelling.latin.some((form) => foldLetters(form) === foldLetters(latin)));
  if (exact.length > 0) return exact;
  const keys = new Set(phoneticKeys(latin));
  return arabicOf(kind, (spelling) => phoneticKeys(spelling.ar).some((key) => keys.has(key)));
}

function arabicOf(kind: NameKind, isIt: (spelling: Spelling) => boolean): readonly string[] {
  const found = [...TABLES[kind]].reverse().filter(isIt);
  return [...new Set(found.map((spelling) => spelling.ar))].slice(0, MOST_SUGGESTIONS);
}
