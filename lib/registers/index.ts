import "server-only";

export {
  findLastPlace,
  listPlaces,
  listUnused,
  listVolumes,
  openVolume,
  type PaperPlaceLine,
  type PaperSigned,
  type PaperVolume,
  recordUnused,
  type UnusedLine,
} from "./paper-store.ts";
export {
  countUnfinished,
  findMinutes,
  findMinutesOnPaper,
  type MinutesOnPaper,
  type SignedMinutes,
  signMinutes,
  type Unfinished,
} from "./minutes-store.ts";
export { depositOf, depositsToWatch, stepAtOffice, stepOfInspector, type TypedStep } from "./deposit.ts";
export type { DepositedRegister } from "./deposit-store.ts";
export { turnRegisters } from "./service.ts";
export { findHeadHash, listRegisters, type ListedRegister } from "./store.ts";
