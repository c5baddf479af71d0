import { notFound } from "next/navigation";
import type { TextTable } from "#components/desk/texts/translator.ts";
import { isLocale, type Locale, type T } from "#lib/kernel/texts.ts";
import { forgetTexts, textsOf, textTable } from "#lib/platform/i18n.ts";

export type Query = Readonly<Record<string, string | string[] | undefined>>;

/** The language of the address and its texts; another first segment is no page of ours. */
export function deskTexts(locale: string): { locale: Locale; t: T } {
  if (!isLocale(locale)) notFound();
  if (process.env.NODE_ENV === "development") forgetTexts();
  return { locale, t: textsOf(locale, "desk") };
}

/** What the islands of the desk may have to say. */
export function deskTextTable(locale: Locale): TextTable {
  return textTable(locale, {
    desk: "all",
    acts: "all",
    issuing: "all",
    common: "all",
    legacy: "all",
    names: "all",
    rulings: "all",
    errors: [
      "acts",
      "auth",
      "birth",
      "booklet",
      "calendar",
      "certificates",
      "common",
      "couple",
      "death",
      "declarations",
      "divorce",
      "documents",
      "downtime",
      "files",
      "gate",
      "identifiers",
      "institution",
      "legacy",
      "marriage",
      "mentions",
      "names",
      "notices",
      "reference",
      "registers",
      "rulings",
      "territory",
    ],
  });
}

/** One value of the query; of a repeated one the first. */
export function queryOf(query: Query, name: string): string {
  const value = query[name];
  return (Array.isArray(value) ? value[0] : value) ?? "";
}
