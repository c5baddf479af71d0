import { foldedWords, foldLetters } from "./folding.ts";
import { FAMILY_NAME_SPELLINGS, GIVEN_NAME_SPELLINGS, type Spelling } from "./tables/spellings.ts";

function every(spellings: readonly Spelling[], fold: (name: string) => string): ReadonlySet<string> {
  return new Set(spellings.flatMap((spelling) => [spelling.ar, ...spelling.latin]).map(fold));
}

const withoutArticle = (name: string): string => foldedWords(name).join(" ");
const GIVEN = every(GIVEN_NAME_SPELLINGS, foldLetters);
const FAMILY = every(FAMILY_NAME_SPELLINGS, withoutArticle);

/** True when each word, or the whole, is a given name seen in Moroccan acts. The list only ever warns. */
export function isKnownGivenName(name: string): boolean {
  return GIVEN.has(foldLetters(name)) || splitsIntoKnown(foldLetters(name).split(" "));
}

function splitsIntoKnown(words: readonly string[]): boolean {
  if (words.length === 0) return true;
  return words.some((_, at) => GIVEN.has(words.slice(0, at + 1).join(" ")) && splitsIntoKnown(words.slice(at + 1)));
}

/** True for a family name seen in Moroccan acts, with or without its article. The list only ever warns. */
export function isKnownFamilyName(name: string): boolean {
  return FAMILY.has(withoutArticle(name));
}

const HOLDS_THE_NEXT = /^(?:عبد|بن|ابن|بو|ابو|ام|abd|abou|abu|bou|ben|oum|el|al|ed|ez|es|er|ech|en)$/u;
const HOLDS_TO_THE_LAST =
  /^(?:eddine?|dine|(?:ezz|ess|err|enn|ett|edd|azz)\p{L}+|(?:el|al)\p{L}{4,}|el|al|ed|ez|es|er|ech|en)$/u;

/** How many names a given name is made of: عبد الله, نور الدين, أبو بكر, Fatima Ezzahra count as one (L36:34 allows two). */
export function countNames(given: string): number {
  const words = given.split(/[\s-]+/u).filter((word) => word !== "");
  return words.filter((word, at) => startsName(word, words[at - 1])).length;
}

function startsName(word: string, before: string | undefined): boolean {
  if (before === undefined) return true;
  const hasArticle = /^ال\p{L}{2}/u.test(word) && !/^ال(?:ياس|هام)/u.test(word);
  return !hasArticle && !HOLDS_THE_NEXT.test(foldLetters(before)) && !HOLDS_TO_THE_LAST.test(foldLetters(word));
}
