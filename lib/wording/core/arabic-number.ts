import { type Gender, type GrammaticalCase, requireWithin, wordAt, type WordOrder } from "./grammar.ts";

type Forms = Readonly<Record<GrammaticalCase, string>>;
export type ArabicNumberOptions = {
  /** Gender of what is counted: «ثلاثة» days (masculine), «ثلاث» years (feminine). */
  gender: Gender;
  case: GrammaticalCase;
  order?: WordOrder;
};

const same = (word: string): Forms => ({ nominative: word, accusative: word, genitive: word });
const nunated = (word: string): Forms => ({ nominative: word, accusative: `${word}ا`, genitive: word });
const endingIn = (stem: string, nominative: string, oblique: string): Forms => ({
  nominative: stem + nominative,
  accusative: stem + oblique,
  genitive: stem + oblique,
});
const dual = (stem: string) => endingIn(stem, "ان", "ين");
const plural = (stem: string) => endingIn(stem, "ون", "ين");

const ZERO = nunated("صفر");
const UNITS_BEFORE_MASCULINE = ["", "", "", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة"];
const UNITS_BEFORE_FEMININE = ["", "", "", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر"];
const TENS = ["", "", "عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"];
const HUNDREDS = ["", "مائة", "", "ثلاثمائة", "أربعمائة", "خمسمائة", "ستمائة", "سبعمائة", "ثمانمائة", "تسعمائة"];
/** «ثمان» loses its ya' when nothing follows it, except in the accusative. */
const EIGHT_ALONE: Forms = { nominative: "ثمان", accusative: "ثمانيا", genitive: "ثمان" };

/**
 * A number in Arabic words, with nothing after it: «ستة وعشرين وألفين».
 * Descending order takes 0 to 999 999; ascending order 0 to 9999, beyond which it can be read in two ways. Others are a fault.
 */
export function arabicCardinal(value: number, options: ArabicNumberOptions): string {
  const { order = "ascending" } = options;
  requireWithin(value, 0, order === "ascending" ? 9_999 : 999_999);
  if (value === 0) return ZERO[options.case];

  const below = value % 100;
  const hundreds = Math.floor((value % 1000) / 100);
  const thousands = Math.floor(value / 1000);
  const terms = [
    below > 0 ? belowHundred(below, options.gender, options.case) : "",
    hundreds > 0 ? hundredsAlone(hundreds)[options.case] : "",
    thousands > 0 ? thousandsWords(thousands, options.case) : "",
  ].filter((term) => term !== "");
  return (order === "ascending" ? terms : terms.reverse()).join(" و");
}

/** 1 to 99, as an independent term: «واحد»، «إحدى عشرة»، «ستا وثلاثين». */
export function belowHundred(value: number, gender: Gender, grammaticalCase: GrammaticalCase): string {
  requireWithin(value, 1, 99);
  const unit = value % 10;
  if (value <= 10) return unitAlone(value, gender)[grammaticalCase];
  if (value < 20) return `${unitBeforeTen(unit, gender)[grammaticalCase]} ${gender === "masculine" ? "عشر" : "عشرة"}`;
  const tens = plural(wordAt(TENS, Math.floor(value / 10)))[grammaticalCase];
  if (unit === 0) return tens;
  const one = unit === 1 && gender === "feminine" ? "إحدى" : unitAlone(unit, gender)[grammaticalCase];
  return `${one} و${tens}`;
}

/** 3 to 10 before their plural, whatever the case: «ثلاث سنوات»، «ثمانية أيام». */
export function unitBeforePlural(value: number, gender: Gender): string {
  return wordAt(gender === "masculine" ? UNITS_BEFORE_MASCULINE : UNITS_BEFORE_FEMININE, value);
}

/** «مائتان»، «ثلاثمائة» with nothing after them. */
export function hundredsAlone(hundreds: number): Forms {
  return hundreds === 2 ? dual("مائت") : same(wordAt(HUNDREDS, hundreds));
}

/** «مائتا»، «مائتي» lose their nun before what they count; the other hundreds do not change. */
export function hundredsBeforeNoun(hundreds: number): Forms {
  return hundreds === 2 ? endingIn("مائت", "ا", "ي") : same(wordAt(HUNDREDS, hundreds));
}

function unitAlone(unit: number, gender: Gender): Forms {
  if (gender === "masculine") {
    if (unit === 1) return nunated("واحد");
    return unit === 2 ? dual("اثن") : same(wordAt(UNITS_BEFORE_MASCULINE, unit));
  }
  if (unit === 1) return same("واحدة");
  if (unit === 2) return dual("اثنت");
  return unit === 8 ? EIGHT_ALONE : nunated(wordAt(UNITS_BEFORE_FEMININE, unit));
}

function unitBeforeTen(unit: number, gender: Gender): Forms {
  if (unit === 1) return same(gender === "masculine" ? "أحد" : "إحدى");
  if (unit === 2) return endingIn(gender === "masculine" ? "اثن" : "اثنت", "ا", "ي");
  return same(unitBeforePlural(unit, gender));
}

function thousandsWords(thousands: number, grammaticalCase: GrammaticalCase): string {
  const below = thousands % 100;
  const hundreds = Math.floor(thousands / 100);
  if (below === 0) return `${hundredsBeforeNoun(hundreds)[grammaticalCase]} ألف`;
  const before = hundreds === 0 ? "" : `${hundredsAlone(hundreds)[grammaticalCase]} و`;
  const beforeOneOrTwo = hundreds === 0 ? "" : `${hundredsBeforeNoun(hundreds)[grammaticalCase]} ألف و`;
  if (below === 1) return beforeOneOrTwo + nunated("ألف")[grammaticalCase];
  if (below === 2) return beforeOneOrTwo + dual("ألف")[grammaticalCase];
  if (below <= 10) return `${before}${unitBeforePlural(below, "masculine")} آلاف`;
  return `${before}${belowHundred(below, "masculine", grammaticalCase)} ألفا`;
}
