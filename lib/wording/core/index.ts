export { type ActParagraph, type ActSegment, type ActText, plainActText } from "./act-text.ts";
export { arabicAgeInWords } from "./arabic-age.ts";
export * from "./arabic-counted.ts";
export {
  arabicDateInWords,
  type ArabicDateOptions,
  arabicOnDate,
  arabicOnDateInCalendars,
  arabicWeekday,
  arabicYearInWords,
} from "./arabic-date.ts";
export { arabicCardinal, type ArabicNumberOptions } from "./arabic-number.ts";
export * from "./arabic-ordinal.ts";
export { arabicTimeInWords } from "./arabic-time.ts";
export * from "./birth-act-facts.ts";
export { birthActTextFr } from "./birth-act-fr.ts";
export { arabicTwinOrder, birthActText } from "./birth-act.ts";
export * from "./birth-extract.ts";
export { frenchAgeInWords } from "./french-age.ts";
export * from "./french-date.ts";
export * from "./french-number.ts";
export { frenchTimeInWords } from "./french-time.ts";
export type {
  Age,
  Calendar,
  DateInCalendars,
  DateParts,
  Gender,
  GrammaticalCase,
  TimeOfDay,
  WordOrder,
} from "./grammar.ts";
export * from "./read-arabic-age.ts";
export * from "./read-arabic-date.ts";
export { readArabicNumber, readArabicYear } from "./read-arabic-number.ts";
export * from "./read-arabic-time.ts";
export * from "./read-french-age.ts";
export * from "./read-french-date.ts";
export * from "./read-french-number.ts";
export * from "./read-french-time.ts";
