import type { Locale } from "#lib/kernel/texts.ts";

/** What stands in the officer's khatam: one Arabic letter, or the first letters of given and family name. */
export function initialsOf(name: string, locale: Locale): string {
  const words = name.split(" ");
  if (locale === "ar") return name.charAt(0);
  return [words[0], words.at(-1)].map((word) => word?.charAt(0) ?? "").join("");
}
