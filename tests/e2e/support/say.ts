import type { Locale } from "#lib/kernel/texts.ts";
import { textsOf } from "#lib/platform/i18n.ts";

/** The words the reader sees: `say("fr", "birth:section.child")`. A key without words is a fault of the test. */
export function say(locale: Locale, key: string, params: Record<string, string | number> = {}): string {
  const words = textsOf(locale, "common")(key, params);
  const isMissing = words === key || words === key.slice(key.indexOf(":") + 1);
  if (isMissing) throw new Error(`${key} says nothing in ${locale}`);
  return words;
}

/** The label of a question exactly, with or without «optional» after it. */
export function labelled(locale: Locale, key: string): RegExp {
  return new RegExp(`^\\s*${escaped(say(locale, key))}(?:\\s*${escaped(say(locale, "common:optional"))})?\\s*$`, "u");
}

/** Words as a pattern; a space of any width stands for a space. */
export function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+");
}
