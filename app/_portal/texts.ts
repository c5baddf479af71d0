import type { DeclarationKind } from "#lib/declarations/core/index.ts";
import { isLocale, type Locale, type T } from "#lib/kernel/texts.ts";
import { forgetTexts, textsOf } from "#lib/platform/i18n.ts";
import { missing } from "./missing.ts";

export type Query = Readonly<Record<string, string | string[] | undefined>>;

/** The language of the address; another first segment is no page of ours. */
export function localeOf(asked: string): Locale {
  if (!isLocale(asked)) missing();
  if (process.env.NODE_ENV === "development") forgetTexts();
  return asked;
}

/** The language of the address with the texts of the portal. */
export function textsFor(asked: string, feature: "portal"): { locale: Locale; t: T } {
  const locale = localeOf(asked);
  return { locale, t: textsOf(locale, feature) };
}

/** The texts of one event, then those that every event shares. */
export function eventTexts(locale: Locale, kind: DeclarationKind): T {
  return textsOf(locale, kind, "journey");
}

/** One value of the query; of a repeated one the first. */
export function queryOf(query: Query, name: string): string {
  const value = query[name];
  return (Array.isArray(value) ? value[0] : value) ?? "";
}

/** The code of a refusal that a command left in the address, if it is one of ours. */
export function refusalIn(query: Query): string | undefined {
  const code = queryOf(query, "refused");
  return /^(?:appointments|declarations|birth|death|marriage|divorce|gate|common|files|territory|rulings|requests)\.[A-Za-z]{2,40}$/.test(
    code,
  )
    ? code
    : undefined;
}
