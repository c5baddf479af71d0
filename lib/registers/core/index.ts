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
export {
  copiesOf,
  decideDeposit,
  DEPOSIT_COPIES,
  DEPOSIT_STEPS,
  type DepositCopy,
  type DepositEvent,
  type DepositStep,
  type DepositWriter,
  isDepositLate,
  nextSteps,
  sendingDueOn,
  wayOf,
  writerOf,
} from "./deposit.ts";
export { ACTS_A_FILE, printedNumbers, rangesOf } from "./print-range.ts";
export { NUMBERS_A_PAGE, numbersOfPage, pageOfNumber } from "./register-pages.ts";
export { TABLE_YEARS, tenYearsUpTo } from "./ten-years.ts";
export { TypedDeposit } from "./typed-step.ts";
