import type { Locale } from "#lib/kernel/texts.ts";

export type MonthNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;
type GregorianMonth = { ar: string; fr: string; accepted: readonly string[] };
type HijriMonthName = GregorianMonth & { arInDate: string };

/** Moroccan civil names; `accepted` are other spellings that laws, certificates and people write. */
export const GREGORIAN_MONTHS: Readonly<Record<MonthNumber, GregorianMonth>> = {
  1: { ar: "يناير", fr: "janvier", accepted: ["جانفي", "كانون الثاني"] },
  2: { ar: "فبراير", fr: "février", accepted: ["فيفري", "شباط"] },
  3: { ar: "مارس", fr: "mars", accepted: ["آذار"] },
  4: { ar: "أبريل", fr: "avril", accepted: ["أفريل", "نيسان"] },
  5: { ar: "ماي", fr: "mai", accepted: ["مايو", "أيار"] },
  6: { ar: "يونيو", fr: "juin", accepted: ["يونيه", "جوان", "حزيران"] },
  7: { ar: "يوليوز", fr: "juillet", accepted: ["يوليو", "يوليه", "جويلية", "تموز"] },
  8: { ar: "غشت", fr: "août", accepted: ["أغسطس", "أوت", "آب"] },
  9: { ar: "شتنبر", fr: "septembre", accepted: ["سبتمبر", "أيلول"] },
  10: { ar: "أكتوبر", fr: "octobre", accepted: ["تشرين الأول"] },
  11: { ar: "نونبر", fr: "novembre", accepted: ["نوفمبر", "تشرين الثاني"] },
  12: { ar: "دجنبر", fr: "décembre", accepted: ["ديسمبر", "كانون الأول"] },
};

/** French spelling of the Bulletin officiel; `arInDate` is the genitive that follows a day («3 ذي الحجة»). */
export const HIJRI_MONTHS: Readonly<Record<MonthNumber, HijriMonthName>> = {
  1: { ar: "محرم", arInDate: "محرم", fr: "moharrem", accepted: ["المحرم", "محرم الحرام", "muharram", "mouharram"] },
  2: { ar: "صفر", arInDate: "صفر", fr: "safar", accepted: ["صفر الخير"] },
  3: { ar: "ربيع الأول", arInDate: "ربيع الأول", fr: "rabii I", accepted: ["rabia I", "rabii al aoual"] },
  4: {
    ar: "ربيع الآخر",
    arInDate: "ربيع الآخر",
    fr: "rabii II",
    accepted: ["ربيع الثاني", "rabia II", "rabii attani"],
  },
  5: { ar: "جمادى الأولى", arInDate: "جمادى الأولى", fr: "joumada I", accepted: ["جمادى الأول", "jumada I"] },
  6: {
    ar: "جمادى الآخرة",
    arInDate: "جمادى الآخرة",
    fr: "joumada II",
    accepted: ["جمادى الثانية", "جمادى الآخر", "جمادى الثاني", "jumada II"],
  },
  7: { ar: "رجب", arInDate: "رجب", fr: "rejeb", accepted: ["رجب الفرد", "rajab"] },
  8: { ar: "شعبان", arInDate: "شعبان", fr: "chaabane", accepted: ["chaaban", "chabane", "shaban"] },
  9: { ar: "رمضان", arInDate: "رمضان", fr: "ramadan", accepted: ["رمضان المعظم"] },
  10: { ar: "شوال", arInDate: "شوال", fr: "chaoual", accepted: ["chawwal", "shawwal"] },
  11: { ar: "ذو القعدة", arInDate: "ذي القعدة", fr: "kaada", accepted: ["ذي القعدة", "dou al kaada", "dou kaada"] },
  12: {
    ar: "ذو الحجة",
    arInDate: "ذي الحجة",
    fr: "hija",
    accepted: ["ذي الحجة", "hijja", "dou al hijja", "dou hijja"],
  },
};

export function isMonthNumber(value: number): value is MonthNumber {
  return Number.isInteger(value) && value >= 1 && value <= 12;
}

/** The Moroccan name of a Gregorian month, 1 to 12. Any other number is a fault. */
export function gregorianMonthName(month: number, locale: Locale): string {
  return monthOf(GREGORIAN_MONTHS, month)[locale];
}

/** The name of a Hijri month standing alone, 1 to 12. Any other number is a fault. */
export function hijriMonthName(month: number, locale: Locale): string {
  return monthOf(HIJRI_MONTHS, month)[locale];
}

/** The name of a Hijri month as it stands after a day: «ذي الحجة», "hija". Any other number is a fault. */
export function hijriMonthInDate(month: number, locale: Locale): string {
  const name = monthOf(HIJRI_MONTHS, month);
  return locale === "ar" ? name.arInDate : name.fr;
}

function monthOf<Name>(table: Readonly<Record<MonthNumber, Name>>, month: number): Name {
  if (!isMonthNumber(month)) throw new Error(`no month has number ${month}`);
  return table[month];
}
