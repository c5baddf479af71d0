const NAMES = {
  ar: new Intl.DisplayNames("ar-MA", { type: "region" }),
  fr: new Intl.DisplayNames("fr-MA", { type: "region" }),
};

/** A country as acts and mentions name it, from its two letters; nothing for a code that no country has. */
export function countryName(code: string): { ar: string; fr: string } | undefined {
  if (code === "PS") return { ar: "فلسطين", fr: "Palestine" };
  const [ar, fr] = [NAMES.ar.of(code), NAMES.fr.of(code)];
  return ar === undefined || fr === undefined ? undefined : { ar, fr };
}
