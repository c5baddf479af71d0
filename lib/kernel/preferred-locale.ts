import { isLocale, type Locale } from "./texts.ts";

/** The language a browser asks for first among ours, from `Accept-Language`; Arabic when it asks for neither. */
export function preferredLocale(acceptLanguage: string | null): Locale {
  const wishes = (acceptLanguage ?? "").split(",").flatMap((wish) => {
    const [tag = "", ...parameters] = wish
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/);
    const locale = tag.split("-")[0] ?? "";
    const quality = Number(parameters.find((parameter) => parameter.startsWith("q="))?.slice(2) ?? 1);
    return isLocale(locale) && quality > 0 ? [{ locale, quality }] : [];
  });
  return wishes.sort((a, b) => b.quality - a.quality)[0]?.locale ?? "ar";
}
