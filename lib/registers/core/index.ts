export { closingDayOf } from "./closing-day.ts";
export {
  nextNumber,
  originalsOf,
  PaperEntryInput,
  UNUSED_REASONS,
  UnusedNumberInput,
  type UnusedReason,
  VolumeInput,
} from "./paper-input.ts";
export { NUMBERS_A_PAGE, numbersOfPage, pageOfNumber } from "./register-pages.ts";
