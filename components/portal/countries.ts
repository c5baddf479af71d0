import type { Option } from "#components/forms/option.ts";
import type { Locale } from "#lib/kernel/texts.ts";

const CODES =
  "AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS YE ZA ZM ZW";

const NAMED: Readonly<Record<string, Record<Locale, string>>> = { PS: { ar: "فلسطين", fr: "Palestine" } };

/** The name of a country as Morocco writes it, from its two-letter code. */
export function countryName(code: string, locale: Locale): string {
  return NAMED[code]?.[locale] ?? new Intl.DisplayNames(`${locale}-MA`, { type: "region" }).of(code) ?? code;
}

/** Morocco first, then all others in the order of the language. */
export function countryOptions(locale: Locale): readonly Option[] {
  const others = CODES.split(" ").map((value) => ({ value, label: countryName(value, locale) }));
  const order = new Intl.Collator(locale);
  return [{ value: "MA", label: countryName("MA", locale) }, ...others.sort((a, b) => order.compare(a.label, b.label))];
}
