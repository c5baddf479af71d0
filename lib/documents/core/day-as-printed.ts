import { gregorianMonthName, type IsoDay, partsOf } from "#lib/calendar/core/index.ts";
import type { Bilingual } from "./payload-parts.ts";

/** The day under a certificate: «2 دجنبر 2026», « 2 décembre 2026 », « 1er décembre 2026 ». */
export function dayAsPrinted(day: IsoDay): Bilingual {
  const { year, month, day: ofMonth } = partsOf(day);
  return {
    ar: `${ofMonth} ${gregorianMonthName(month, "ar")} ${year}`,
    fr: `${ofMonth === 1 ? "1er" : ofMonth} ${gregorianMonthName(month, "fr")} ${year}`,
  };
}
