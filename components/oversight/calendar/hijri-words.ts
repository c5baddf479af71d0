import { hijriMonthInDate, hijriMonthName } from "#lib/calendar/core/index.ts";
import type { Locale, T } from "#lib/kernel/texts.ts";

type Month = { year: number; month: number };

/** «رجب 1448», "rejeb 1448". */
export function monthWords({ year, month }: Month, locale: Locale, t: T): string {
  return t("calendar.monthYear", { month: hijriMonthName(month, locale), year });
}

/** «12 رجب 1448», "12 rejeb 1448". */
export function hijriWords({ year, month, day }: Month & { day: number }, locale: Locale, t: T): string {
  return t("calendar.hijriDate", {
    day: day === 1 ? t("common:date.first") : day,
    month: hijriMonthInDate(month, locale),
    year,
  });
}
