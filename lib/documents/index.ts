import "server-only";

export { pdfResponse } from "./pdf-response.ts";
export {
  type CounterIssue,
  type CounterIssueInput,
  issueAtCounter,
  issueOfPaperAtCounter,
  printCopies,
} from "./service/hand-out.ts";
export {
  copiesOfCollector,
  issuedForFile,
  type IssueOverview,
  issueOverview,
  lifeOfCopy,
} from "./service/issue-statistics.ts";
export { readPrintJob } from "./service/print-job.ts";
export { holdersToTell, noteHolderTold } from "./service/told-holders.ts";
export { watchIssuing } from "./service/watch-issuing.ts";
export { type IssueCount, type IssuedCopy, type IssueFilter, type PrintOfCopy } from "./issue-list-store.ts";
export { type HolderToTell, listMarriageCopies, type MarriageCopyLine } from "./print-store.ts";
export {
  archive,
  issueDocument,
  type Issued,
  type IssueInput,
  prepareIssue,
  requireTrustedKeys,
} from "./service/issue.ts";
export { issueOnRequest } from "./service/issue-on-request.ts";
export { drawConsularLetter } from "./service/consular-letter.ts";
export { issueLegacyCopy, listLegacyCopies, readLegacyCopy } from "./service/legacy-copy.ts";
export { readArchivedDocument } from "./service/archived.ts";
export { issueBooklet, readBooklet } from "./service/family-booklet.ts";
export { drawMinutesForm, drawReceiptPad } from "./service/downtime-papers.ts";
export { drawLateReceipt } from "./service/late-receipt.ts";
export { changeOffer, kindsOffered, offerChanges } from "./service/offer.ts";
export { printRegister } from "./service/register-book.ts";
export { drawMinutesOfRegister, drawRegisterTable } from "./service/register-papers.ts";
export { drawRulingLetter } from "./service/ruling-letter.ts";
export { drawLateRefusal } from "./service/late-refusal.ts";
export { drawNoticeLetter, type NoticeLetter } from "./service/notice-letter.ts";
export { drawReturn } from "./service/return.ts";
export { drawRefusal } from "./service/refusal.ts";
export { drawPaperWording } from "./service/paper-wording.ts";
export { takenBackCopies, verdictOfSerial } from "./service/public-verdict.ts";
export { type IssuedLine, listIssuedOfAct, type SerialVerdict } from "./store.ts";
export { type DocumentPayload, drawDocument } from "./templates/index.ts";
