import type { Locale } from "#lib/kernel/texts.ts";
import type { TwoLanguages, TwoScripts, WrittenDay } from "../core/index.ts";
import { element } from "./element.ts";
import { dayInWords, type Words } from "./words.ts";

/** One line to compare: its label and its value. */
export function row(label: string, ...value: readonly (Node | string)[]): HTMLElement {
  return element("div", {}, element("dt", {}, label), element("dd", {}, ...value));
}

/** A group of lines under a heading; nothing when it has no line. */
export function group(title: string, rows: readonly (HTMLElement | undefined)[]): HTMLElement | undefined {
  const lines = rows.filter((line) => line !== undefined);
  if (lines.length === 0) return undefined;
  return element("section", { class: "group" }, element("h3", {}, title), element("dl", {}, ...lines));
}

/** Arabic on the right, Latin letters on the left, whatever the language of the page. */
export function twin(value: TwoScripts | TwoLanguages): HTMLElement {
  const latin = "latin" in value ? value.latin : value.fr;
  const arabic = element("span", { lang: "ar", dir: "rtl" }, value.ar);
  if (latin === null) return arabic;
  return element("span", { class: "twin" }, arabic, element("span", { lang: "fr", dir: "ltr" }, latin));
}

export function identifier(text: string): HTMLElement {
  return element("bdi", { dir: "ltr" }, text);
}

/** The day in words, and under it the Hijri day as the act writes it. */
export function day(value: WrittenDay, words: Words, locale: Locale): HTMLElement {
  const hijri = value.hijri === null ? undefined : element("bdi", { lang: "ar", dir: "rtl" }, value.hijri);
  const second = hijri && element("span", { class: "soft", lang: locale }, `${words("field.hijri")} `, hijri);
  return element("span", { class: "day" }, element("span", {}, dayInWords(value.gregorian, words)), second);
}
