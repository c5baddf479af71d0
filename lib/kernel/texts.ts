export const LOCALES = ["ar", "fr"] as const;
export type Locale = (typeof LOCALES)[number];

export function isLocale(value: string): value is Locale {
  return (LOCALES as readonly string[]).includes(value);
}

export function directionOf(locale: Locale): "rtl" | "ltr" {
  return locale === "ar" ? "rtl" : "ltr";
}

/** The typed translator given to components: `t("birth.title")`, `t("errors:common.required", { … })`. Of several keys it takes the first that exists. */
export type T = (key: string | readonly string[], params?: Record<string, string | number>) => string;
