import { spokenWords } from "./folding.ts";
import { arabicReadings, latinReadings } from "./readings.ts";
import { soundsOfArabic, soundsOfLatin } from "./sounds.ts";

const MOST_KEYS = 8;

function isArabic(word: string): boolean {
  return /\p{Script=Arabic}/u.test(word);
}

function readingsOf(word: string): readonly string[] {
  return isArabic(word) ? arabicReadings(word) : latinReadings(word);
}

function keyOf(words: readonly string[]): string {
  return words.some(isArabic) ? soundsOfArabic(words) : soundsOfLatin(words);
}

function keysOf(words: readonly string[]): readonly string[] {
  let readings: readonly (readonly string[])[] = [[]];
  for (const word of words) {
    readings = readings.flatMap((start) => readingsOf(word).map((reading) => [...start, reading])).slice(0, MOST_KEYS);
  }
  return [...new Set(readings.map(keyOf))].filter((key) => key !== "");
}

/**
 * Keys by which spellings of one Moroccan name meet, across Arabic and Latin: العلوي, El Alaoui, Alaoui and Lalaoui share one.
 * The first is the plainest reading; others exist where the writing is ambiguous (a glued article). Two names may be the
 * same when they share a key ({@link mayBeSameName}). At most eight; none for a text without Arabic or Latin letters.
 */
export function phoneticKeys(name: string): readonly string[] {
  return keysOf(spokenWords(name));
}

/** Keys of each word by itself, for a search by one of several given names. */
export function phoneticWordKeys(name: string): readonly string[] {
  return [...new Set(spokenWords(name).flatMap((word) => keysOf([word])))];
}

/** True when two spellings, of any scripts, share a phonetic key. */
export function mayBeSameName(one: string, other: string): boolean {
  const keys = new Set(phoneticKeys(one));
  return phoneticKeys(other).some((key) => keys.has(key));
}
