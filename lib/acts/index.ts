import "server-only";

export {
  type Agreement,
  markRead,
  newSalt,
  openAct,
  openActsOfRegister,
  prepareDraft,
  signAct,
  type Signed,
  takeAgreement,
  todayOf,
} from "./service.ts";
export { fileSigner } from "./file-signer.ts";
export { type Closing, closeRegister, closingOf } from "./close-register.ts";
export { officeRegisters, type OpenedRegister, openRegister, type PaperKept } from "./office-registers.ts";
export { enterPaperAct, type PaperEntryOutcome } from "./paper/enter-act.ts";
export { noteUnusedNumber, openPaperVolume } from "./paper/keep-register.ts";
export { checkPage, mayReceivePage, receivePage } from "./paper/page-picture.ts";
export { type AwaitedEntry, awaitedEntry } from "./paper/paper-view.ts";
export { type OfficeHead, officeHead, officerWords } from "./office-head.ts";
export { endProvisional, receiveProvisionally } from "./provisional.ts";
export type { ActDraft } from "./core/index.ts";
export { findActOfDeclaration, findDraft, findLivingDraft, listLastActs, type RegisterLine } from "./store/index.ts";
export { raiseAlert, readingAlertsToInspect, watchReadings } from "./watch-readings.ts";
