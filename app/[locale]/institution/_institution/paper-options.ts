import type { Option } from "#components/forms/option.ts";
import { NATIONALITIES } from "#lib/declarations/core/index.ts";
import type { InstitutionPaper } from "#lib/declarations/index.ts";
import type { Locale } from "#lib/kernel/texts.ts";

type Named = { code: string; nameAr: string; nameFr: string };

/** What the page of one birth or death offers to choose from, in the reader's language. */
export function paperOptions({ communes, offices }: Pick<InstitutionPaper, "communes" | "offices">, locale: Locale) {
  const option = ({ code, nameAr, nameFr }: Named): Option => ({
    value: code,
    label: locale === "ar" ? nameAr : nameFr,
  });
  const countries = new Intl.DisplayNames(locale === "ar" ? "ar-MA" : "fr-MA", { type: "region" });
  return {
    communes: communes.map(option),
    offices: offices.map(option),
    countries: Object.keys(NATIONALITIES).map((value) => ({ value, label: countries.of(value) ?? value })),
  };
}
