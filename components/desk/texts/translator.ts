import type { Locale, T } from "#lib/kernel/texts.ts";

/** Texts by whole key, `feature:path.to.text`, in one language. */
export type TextTable = Readonly<Record<string, string>>;

const SEARCHED = ["desk", "common"] as const;

/** Translates in the browser as the server does: plural forms by `count`, values between double braces; an unknown key shows itself. */
export function translator(table: TextTable, locale: Locale): T {
  const plurals = new Intl.PluralRules(locale === "ar" ? "ar-MA" : "fr-MA");
  return (key, params = {}) => {
    const count = params["count"];
    const forms = typeof count === "number" ? [`_${plurals.select(count)}`, "_other", ""] : [""];
    const keys = typeof key === "string" ? [key] : key;
    const names = keys.flatMap((one) => (one.includes(":") ? [one] : SEARCHED.map((feature) => `${feature}:${one}`)));
    const found = names.flatMap((name) => forms.map((form) => table[name + form])).find((text) => text !== undefined);
    return found === undefined
      ? (keys[0] ?? "")
      : found.replace(/\{\{(\w+)\}\}/g, (_whole, name: string) => String(params[name] ?? ""));
  };
}
