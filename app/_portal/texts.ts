import { isLocale, type Locale, type T } from "#lib/kernel/texts.ts";
import { forgetTexts, textsOf } from "#lib/platform/i18n.ts";
import { missing } from "./missing.ts";

export type Query = Readonly<Record<string, string | string[] | undefined>>;

/** The language of the address and its texts; another first segment is no page of ours. */
export function textsFor(locale: string, feature: "portal" | "birth"): { locale: Locale; t: T } {
  if (!isLocale(locale)) missing();
  if (process.env.NODE_ENV === "development") forgetTexts();
  return { locale, t: textsOf(locale, feature) };
}

/** One value of the query; of a repeated one the first. */
export function queryOf(query: Query, name: string): string {
  const value = query[name];
  return (Array.isArray(value) ? value[0] : value) ?? "";
}

/** The code of a refusal that a command left in the address, if it is one of ours. */
export function refusalIn(query: Query): string | undefined {
  const code = queryOf(query, "refused");
  return /^(?:declarations|birth|gate|common|files|territory)\.[A-Za-z]{2,40}$/.test(code) ? code : undefined;
}
