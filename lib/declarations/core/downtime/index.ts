export { DOWNTIME_CAUSES, type DowntimeCause, PAD_SIZES, UNUSED_REASONS, type UnusedReason } from "./causes.ts";
export { CorrectionInput, EndInput, EntryInput, GivenInput, OpeningInput, PadInput, UnusedInput } from "./inputs.ts";
export { checkDeclaredAt, endSpell, type Interruption, openSpell, settle, stageOf } from "./interruption.ts";
export {
  enter,
  give,
  goingBack,
  inOrder,
  isAccountedFor,
  leaveUnused,
  metOn,
  type PaperReceipt,
  receiptNumber,
  type ReceiptState,
  shortNumber,
  stateOfReceipt,
} from "./paper-receipt.ts";
