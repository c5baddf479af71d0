import "server-only";

export { openAnnounced } from "./service/institution-open.ts";
export { takeOwnRequestBack } from "./service/late/take-back-as-family.ts";
export { notePaperSeen } from "./service/paper-seen.ts";
export { countryName } from "./service/country-name.ts";
export { courtAnswers, courtPaper, type CourtPaper, sendCourtNotice, sendsNotices } from "./service/court-notice.ts";
export { announceRegistered } from "./service/announce-registered.ts";
export { answerRequest, type AskedItem } from "./service/answer-request.ts";
export { bringDocument, saveSection, startDeclaration, startTwin, withdraw } from "./service/citizen.ts";
export {
  type CounterFile,
  counterDrafts,
  findCounterFile,
  notePaper,
  PAPER_WAYS,
  sendAtCounter,
  startAtCounter,
  writeAtCounter,
} from "./service/counter.ts";
export { checkPicture, mayPicture, receivePicture, removePicture } from "./service/counter-pictures.ts";
export { endInterruption, openInterruption, settleInterruption } from "./service/downtime/minutes.ts";
export {
  keepScannedMinutes,
  mayBringMinutes,
  minutesPicture,
  releaseScannedMinutes,
} from "./service/downtime/scanned-minutes.ts";
export type { PaperOfFile } from "./service/downtime/paper-of-file.ts";
export { correctReceipt, enterReceipt, noteGiven, noteUnused, printPad } from "./service/downtime/receipts.ts";
export {
  findInterruptionFile,
  findReceiptPad,
  type InterruptionFile,
  type InterruptionLine,
  type OfficeDowntime,
  officeDowntime,
  receiptsToEnter,
} from "./service/downtime/view.ts";
export { type DepositedFile, findDepositAtDesk, findOwnDeposit } from "./service/deposit.ts";
export { findOwnRefusal, findRefusalAtDesk, type RefusedFile } from "./service/refusal.ts";
export { tell } from "./service/tell.ts";
export { type TypedDeadline, typedDeadline } from "./service/typed-deadline.ts";
export {
  type CitizenFile,
  documentNeeds,
  findCitizenFile,
  type OfficeOption,
  officesFor,
} from "./service/citizen-view.ts";
export { correctEvent, declareEvent, institutionAnswers, type Typed } from "./service/institution-declare.ts";
export { findInstitutionDeposit } from "./service/institution-deposit.ts";
export { csvText, headerIn } from "./service/institution-csv.ts";
export {
  findImport,
  type ImportOutcome,
  type InstitutionImport,
  MOST_FILE_BYTES,
  MOST_FILE_ROWS,
  receiveFile,
  type RefusedRow,
  takeFile as takeInstitutionFile,
} from "./service/institution-import.ts";
export type { RowPlan } from "./service/institution-rows.ts";
export {
  type AnnouncedFile,
  findAnnounced,
  type InstitutionHome,
  institutionHome,
  type InstitutionPaper,
  institutionPaper,
  readInstitution,
} from "./service/institution-view.ts";
export { concernsToInspect, raiseConcerns, referConcern, reportAlive } from "./service/concerns.ts";
export {
  alertUndeclared,
  awaitsPermission,
  beginExOfficio,
  type DirectorsDeath,
  institutionDeaths,
  type UndeclaredDeath,
} from "./service/ex-officio.ts";
export {
  familySections,
  findInstitutionSide,
  type InstitutionSide,
  isForFamily,
  writeFamilyPart,
} from "./service/family-part.ts";
export { forgetEntries } from "./service/forget-entries.ts";
export { type AwaitingPermission, enterPermission, givePermission, prosecutorsDesk } from "./service/permission.ts";
export { mergeFiles } from "./service/merge.ts";
export { tellApart } from "./service/tell-apart.ts";
export { type CentralFile, findCentralFile, type LateLine, listLateLines } from "./service/late/central-view.ts";
export { carryOutPermission } from "./service/late/carry-out-permission.ts";
export {
  findLateReceipt,
  findLateRefusal,
  findOwnLateReceipt,
  findOwnLateRefusal,
  type LateReceipt,
  type LateRefusal,
} from "./service/late/late-papers.ts";
export { askLatePermission } from "./service/late/ask-as-family.ts";
export { enterLateJudgment, issueLateRefusal } from "./service/late/court-route.ts";
export { requestPermission, takePermissionBack } from "./service/late/request-permission.ts";
export { markOverdue } from "./service/mark-overdue.ts";
export { type MovedDeadlines, movedDeadlines } from "./service/moved-deadlines.ts";
export { placeChain, type PlaceChoice, type PlaceChoices, placeChoices } from "./service/place-choices.ts";
export { purgeIdleDrafts } from "./service/purge-drafts.ts";
export { carryOverFiles } from "./service/carry-over.ts";
export { recomputeDeadlines } from "./service/recompute-deadlines.ts";
export { resume } from "./service/resume.ts";
export {
  markDuplicate,
  markReady,
  refuseDeclaration,
  releaseFile,
  requestInformation,
  takeFile,
} from "./service/review.ts";
export { reviewFields } from "./service/review-fields.ts";
export { type SectionState, sectionStates } from "./service/section-problems.ts";
export { secretCodeOf } from "./service/secret.ts";
export { type Sent, submitDeclaration } from "./service/submit.ts";
export { checkDocument, mayUpload, receiveDocument, removeDocument, type SentDocument } from "./service/upload.ts";
export {
  ANNOUNCED_PER_PAGE,
  type AnnouncedCount,
  type AnnouncedRow,
  INSTITUTION_LISTS,
  type InstitutionList,
} from "./store/index.ts";
export { insertMessage, lockDeclaration } from "./store/index.ts";
export { type QueueCount, type QueueRow, ROWS_PER_PAGE, type StoryLine } from "./store/index.ts";
export { enterDeclaredMentions, type EnteredMentions } from "./service/enter-mentions.ts";
export {
  findEnteredMentions,
  findMentionPreview,
  type MentionPreview,
  type MentionSide,
  type TypedTargets,
} from "./service/mention-preview.ts";
export { carryOutNameRuling } from "./service/carry-out-name-ruling.ts";
export { giveUpName, referName } from "./service/refer-name.ts";
export { isHourRepeated, prepareAct, suggestedTifinagh } from "./service/completion.ts";
export {
  type DeskFile,
  type DeskRow,
  type DeskToday,
  type Holder,
  deskToday,
  findDeskFile,
  openByReference,
} from "./service/desk-view.ts";
export { askAboutAct, askAboutDigitisedAct, askAboutPaperAct } from "./service/on-acts/ask-about-act.ts";
export {
  findActByReference,
  openActPage,
  openRulingPage,
  ownRegime,
  type RulingPage,
} from "./service/on-acts/find-act.ts";
export { correctionsToDecide } from "./service/on-acts/corrections-to-decide.ts";
export { followFamilyName } from "./service/on-acts/follow-family-name.ts";
export { findRulingLetter, type RulingLetter } from "./service/on-acts/ruling-letter.ts";
export { NamedAct } from "./service/on-acts/named-act.ts";
export type { OpenedAct } from "./service/on-acts/opened-act.ts";
