import { gregorianMonthName, hijriMonthInDate, type PartialDate, type PartialParts } from "#lib/calendar/core/index.ts";
import type { Reading } from "./reading.ts";

type Bilingual = { ar: string; fr: string };

const ILLEGIBLE: Bilingual = { ar: "غير مقروء في الأصل", fr: "illisible dans l’original" };
const ABSENT: Bilingual = { ar: "غير مذكور في الأصل", fr: "non mentionné dans l’original" };

/**
 * A reading in the words of a copy. A text stands once, as it is written, in whichever language the paper has it: nothing is translated. A date
 * says which of its parts the paper does not give (D99:19).
 */
export function readingInWords(reading: Reading | undefined): Bilingual {
  if (reading === undefined || reading.legibility === "absent") return ABSENT;
  if ("text" in reading) return { ar: reading.text, fr: reading.text };
  return "date" in reading ? dateInWords(reading.date) : ILLEGIBLE;
}

function dateInWords(date: PartialDate): Bilingual {
  const { presumed, gregorian, hijri } = date;
  const inLanguage = (locale: "ar" | "fr"): string => {
    const parts = [
      gregorian && partsInWords(gregorian, locale, "gregorian"),
      hijri && partsInWords(hijri, locale, "hijri"),
    ].filter((words) => words !== null);
    const joined = parts.join(locale === "ar" ? " موافق " : ", correspondant au ");
    return presumed ? (locale === "ar" ? `حوالي ${joined}` : `présumé : ${joined}`) : joined;
  };
  return { ar: inLanguage("ar"), fr: inLanguage("fr") };
}

function partsInWords(
  { year, month, day }: PartialParts,
  locale: "ar" | "fr",
  calendar: "gregorian" | "hijri",
): string {
  const named = (of: number): string =>
    calendar === "hijri" ? hijriMonthInDate(of, locale) : gregorianMonthName(of, locale);
  const era = calendar === "hijri" ? (locale === "ar" ? " هـ" : " H") : "";
  if (month === undefined) {
    return locale === "ar"
      ? `سنة ${year}${era} (اليوم والشهر غير مذكورين)`
      : `année ${year}${era} (jour et mois non mentionnés)`;
  }
  if (day === undefined) {
    return locale === "ar"
      ? `${named(month)} ${year}${era} (اليوم غير مذكور)`
      : `${named(month)} ${year}${era} (jour non mentionné)`;
  }
  return `${locale === "fr" && day === 1 ? "1er" : day} ${named(month)} ${year}${era}`;
}
