import type { Locale } from "#lib/kernel/texts.ts";
import { textsOf } from "#lib/platform/i18n.ts";

/**
 * The words the reader sees: `say("fr", "birth:section.child")`; an event that has none of its own says what all events say. A key
 * without words is a fault of the test.
 */
export function say(locale: Locale, key: string, params: Record<string, string | number> = {}): string {
  const keys = [key, ...sharedKeys(key)];
  const words = textsOf(locale, "common")(keys, params);
  if (keys.some((one) => words === one || words === one.slice(one.indexOf(":") + 1)))
    throw new Error(`${key} says nothing in ${locale}`);
  return words;
}

function sharedKeys(key: string): string[] {
  const own = /^(?:birth|death|marriage|divorce):(.+)$/.exec(key)?.[1];
  if (own === undefined) return [];
  return [`journey:${own}`, `journey:${own.replace(/^field\.[a-zA-Z]+\./, "field.person.")}`];
}

/** The label of a question exactly, with or without «optional» after it. */
export function labelled(locale: Locale, key: string): RegExp {
  return new RegExp(`^\\s*${escaped(say(locale, key))}(?:\\s*${escaped(say(locale, "common:optional"))})?\\s*$`, "u");
}

/** Words as a pattern; a space of any width stands for a space. */
export function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+");
}
