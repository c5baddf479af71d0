import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import i18next, { type i18n } from "i18next";
import { LOCALES, type Locale, type T } from "../kernel/texts.ts";

type Shelf = Record<string, Record<string, unknown>>;

let engine: i18n | undefined;

/** All texts of both languages, read once; one file per feature is one namespace. */
function texts(): i18n {
  if (engine) return engine;
  const resources = Object.fromEntries(LOCALES.map((locale) => [locale, readShelf(locale)]));
  engine = i18next.createInstance();
  void engine.init({
    resources,
    lng: "ar",
    fallbackLng: false,
    initAsync: false,
    interpolation: { escapeValue: false },
    returnEmptyString: false,
  });
  return engine;
}

function readShelf(locale: Locale): Shelf {
  const folder = join(process.cwd(), "locales", locale);
  const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
  return Object.fromEntries(
    files.map((file) => [
      file.slice(0, -5),
      JSON.parse(readFileSync(join(folder, file), "utf8")) as Record<string, unknown>,
    ]),
  );
}

/** The translator of one page: keys of its features, the first that has one, without prefix, others as `common:…` or `errors:…`. An unknown key shows itself; a test finds it. */
export function textsOf(locale: Locale, ...features: readonly string[]): T {
  const t = texts().getFixedT(locale, [...features, "common"]);
  return (key, params) => t(typeof key === "string" ? key : [...key], params ?? {});
}

/**
 * Texts by their whole key, `feature:path.to.text`, for pages that word things in the browser.
 * Of each feature all, or those under some of its first keys.
 */
export function textTable(
  locale: Locale,
  wanted: Readonly<Record<string, "all" | readonly string[]>>,
): Record<string, string> {
  const table: Record<string, string> = {};
  for (const [feature, keys] of Object.entries(wanted)) {
    const shelf = texts().getResourceBundle(locale, feature) as Record<string, unknown> | undefined;
    for (const [key, value] of Object.entries(shelf ?? {}))
      if (keys === "all" || keys.includes(key)) lay(table, `${feature}:${key}`, value);
  }
  return table;
}

function lay(table: Record<string, string>, key: string, value: unknown): void {
  if (typeof value === "string") table[key] = value;
  else if (typeof value === "object" && value !== null)
    for (const [part, inner] of Object.entries(value)) lay(table, `${key}.${part}`, inner);
}

/** Reads the files again: for development, where texts change under a running server. */
export function forgetTexts(): void {
  engine = undefined;
}
