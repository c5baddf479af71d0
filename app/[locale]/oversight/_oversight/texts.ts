import { notFound } from "next/navigation";
import { formToObject } from "#lib/kernel/form-state.ts";
import type { Failure } from "#lib/kernel/result.ts";
import { isLocale, type Locale, type T } from "#lib/kernel/texts.ts";
import { forgetTexts, textsOf } from "#lib/platform/i18n.ts";

export type Query = Readonly<Record<string, string | string[] | undefined>>;

/** The language of the address and its texts; another first segment is no page of ours. */
export function oversightTexts(locale: string): { locale: Locale; t: T } {
  if (!isLocale(locale)) notFound();
  if (process.env.NODE_ENV === "development") forgetTexts();
  return { locale, t: textsOf(locale, "oversight") };
}

/** One value of the query; of a repeated one the first. */
export function queryOf(query: Query, name: string): string {
  const value = query[name];
  return (Array.isArray(value) ? value[0] : value) ?? "";
}

/** What a form that was sent to its own page carries, as a command would read it. */
export function typedIn(query: Query): Record<string, unknown> {
  const entries = Object.entries(query).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value ?? ""]).map((one): [string, string] => [name, one]),
  );
  return formToObject(entries);
}

/** The rooms whose refusals a page of oversight tells. */
const ROOMS: readonly string[] = [
  "auth",
  "calendar",
  "certificates",
  "common",
  "documents",
  "gate",
  "notices",
  "registers",
  "requests",
  "rulings",
  "staff",
  "territory",
];

/** The refusal that a command left in the address, with the values of its text. */
export function refusalIn(query: Query): Failure | undefined {
  const code = queryOf(query, "refused");
  const [room = "", word = ""] = code.split(".");
  if (!ROOMS.includes(room) || !/^[A-Za-z0-9]{2,40}$/.test(word)) return undefined;
  const params = Object.keys(query).flatMap((name) =>
    /^in\.[a-z]{1,20}$/i.test(name) ? [[name.slice(3), queryOf(query, name).slice(0, 100)]] : [],
  );
  return { code, params: Object.fromEntries(params) as Record<string, string> };
}
