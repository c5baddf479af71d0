import { HIJRI_MONTHS, type HijriDate, type MonthNumber } from "#lib/calendar/core/index.ts";
import type { Locale } from "#lib/kernel/texts.ts";

/** «14 جمادى الآخرة 1448», "14 joumada II 1448". */
export function hijriWords({ day, month, year }: HijriDate, locale: Locale): string {
  const name = HIJRI_MONTHS[month as MonthNumber];
  return `${day} ${locale === "ar" ? name.arInDate : name.fr} ${year}`;
}
