import { mayBeSameName, phoneticKeys, phoneticWordKeys } from "#lib/names/core/index.ts";

/** How a name that is looked for stands to one that was found; `unknown` where one of both says nothing. */
export type Likeness = "same" | "near" | "other" | "unknown";

/** From this length on, one sound written wrongly does not make another name. */
const LONG_ENOUGH = 3;

/**
 * Names heard alike in either script are the same, and so is one of several given names; names of which one sound differs are near: a clerk of another
 * time may have heard it so. The best of all spellings counts.
 */
export function likenessOf(asked: readonly string[], found: readonly string[]): Likeness {
  const [ours, theirs] = [said(asked), said(found)];
  if (ours.length === 0 || theirs.length === 0) return "unknown";
  const pairs = ours.flatMap((one) => theirs.map((other) => [one, other] as const));
  if (pairs.some(([one, other]) => mayBeSameName(one, other) || shareWord(one, other))) return "same";
  return pairs.some(([one, other]) => soundNear(one, other)) ? "near" : "other";
}

/** The beginnings of the keys of names, as the register is searched by them: without the last vowel, which a second name takes away. */
export function keyStarts(names: readonly string[]): readonly string[] {
  const keys = said(names).flatMap((name) => [...phoneticKeys(name), ...phoneticWordKeys(name)]);
  return [...new Set(keys.map((key) => key.replace(/[a-z]+$/u, "")))].filter((key) => key.length > 1);
}

/** The keys of whole names. */
export function wholeKeys(names: readonly string[]): readonly string[] {
  return [...new Set(said(names).flatMap((name) => phoneticKeys(name)))];
}

function said(names: readonly string[]): readonly string[] {
  return names.filter((name) => name.trim() !== "");
}

function shareWord(one: string, other: string): boolean {
  const words = new Set(phoneticWordKeys(one));
  return phoneticWordKeys(other).some((word) => word.length > 1 && words.has(word));
}

function soundNear(one: string, other: string): boolean {
  return phoneticKeys(one).some((key) => phoneticKeys(other).some((that) => isOneApart(key, that)));
}

/** Whether one sound more, less or other makes one key of the other. */
function isOneApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < LONG_ENOUGH || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return short.slice(long.length === short.length ? at + 1 : at) === long.slice(at + 1);
}
