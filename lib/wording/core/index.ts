export * from "./act-facts.ts";
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
export { arabicTwinOrder } from "./arabic-twins.ts";
export * from "./birth-act-facts.ts";
export { birthActTextFr } from "./birth-act-fr.ts";
export { birthActText } from "./birth-act.ts";
export * from "./birth-extract.ts";
export { placeAbroad, placeOnBoard, type Vehicle, VEHICLES } from "./birth-place.ts";
export { CENTRAL_AUTHORITY } from "./central-authority.ts";
export * from "./death-act-facts.ts";
export { deathActTextFr } from "./death-act-fr.ts";
export { deathActText } from "./death-act.ts";
export { frenchAgeInWords } from "./french-age.ts";
export * from "./french-date.ts";
export * from "./french-number.ts";
export { frenchTimeInWords } from "./french-time.ts";
export {
  type Age,
  type Calendar,
  DateInCalendars,
  DateParts,
  type Gender,
  type GrammaticalCase,
  TimeOfDay,
  type WordOrder,
} from "./grammar.ts";
export * from "./nameless.ts";
export { type RegisterClosingFacts, registerClosingText } from "./register-closing.ts";
export { registerClosingTextFr } from "./register-closing-fr.ts";
export * from "./read-arabic-age.ts";
export * from "./read-arabic-date.ts";
export { readArabicNumber, readArabicYear } from "./read-arabic-number.ts";
export * from "./read-arabic-time.ts";
export * from "./read-french-age.ts";
export * from "./read-french-date.ts";
export * from "./read-french-number.ts";
export * from "./read-french-time.ts";
export * from "./mention-divorce-facts.ts";
export { divorceMentionTextFr } from "./mention-divorce-fr.ts";
export { divorceMentionText } from "./mention-divorce.ts";
export * from "./mention-facts.ts";
export * from "./mention-marriage-facts.ts";
export { marriageMentionTextFr } from "./mention-marriage-fr.ts";
export { marriageMentionText } from "./mention-marriage.ts";
export * from "./mentions/index.ts";
