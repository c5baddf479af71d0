import "server-only";

export { announceRegistered } from "./service/announce-registered.ts";
export { answerRequest, type AskedItem } from "./service/answer-request.ts";
export { bringDocument, saveSection, startBirth, startTwin, withdraw } from "./service/citizen.ts";
export { type BirthDeadline, birthDeadlines } from "./service/birth-deadlines.ts";
export {
  type CitizenFile,
  documentNeeds,
  findCitizenFile,
  type OfficeOption,
  officesFor,
} from "./service/citizen-view.ts";
export { markOverdue } from "./service/mark-overdue.ts";
export { type MovedDeadlines, movedDeadlines } from "./service/moved-deadlines.ts";
export { placeChain, type PlaceChoice, type PlaceChoices, placeChoices } from "./service/place-choices.ts";
export { purgeIdleDrafts } from "./service/purge-drafts.ts";
export { recomputeDeadlines } from "./service/recompute-deadlines.ts";
export { resume } from "./service/resume.ts";
export {
  markDuplicate,
  markReady,
  refuseDeclaration,
  releaseFile,
  requestInformation,
  reviewField,
  takeFile,
} from "./service/review.ts";
export { type SectionState, sectionStates } from "./service/section-problems.ts";
export { secretCodeOf } from "./service/secret.ts";
export { familyNameOf } from "./service/listed-facts.ts";
export { type Sent, submitBirth } from "./service/submit.ts";
export {
  checkDocument,
  documentKind,
  mayUpload,
  receiveDocument,
  removeDocument,
  type SentDocument,
} from "./service/upload.ts";
export { type QueueCount, type QueueRow, ROWS_PER_PAGE, type StoryLine } from "./store/index.ts";
export { prepareAct, suggestedTifinagh } from "./service/completion.ts";
export {
  type DeskFile,
  type DeskRow,
  type DeskToday,
  type Holder,
  deskToday,
  findDeskFile,
  openByReference,
} from "./service/desk-view.ts";
