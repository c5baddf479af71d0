import "server-only";

export { pdfResponse } from "./pdf-response.ts";
export { issueDocument, type Issued, type IssueInput } from "./service/issue.ts";
export { drawConsularLetter } from "./service/consular-letter.ts";
export { issueLegacyCopy, listLegacyCopies, readLegacyCopy } from "./service/legacy-copy.ts";
export { readArchivedDocument } from "./service/archived.ts";
export { drawMinutesForm, drawReceiptPad } from "./service/downtime-papers.ts";
export { drawLateReceipt } from "./service/late-receipt.ts";
export { printRegister } from "./service/register-book.ts";
export { drawMinutesOfRegister, drawRegisterTable } from "./service/register-papers.ts";
export { drawRulingLetter } from "./service/ruling-letter.ts";
export { drawLateRefusal } from "./service/late-refusal.ts";
export { drawNoticeLetter, type NoticeLetter } from "./service/notice-letter.ts";
export { drawRefusal } from "./service/refusal.ts";
export { drawPaperWording } from "./service/paper-wording.ts";
export { revokedSerials, verdictOfSerial } from "./service/public-verdict.ts";
export { type IssuedLine, listIssuedOfAct, type SerialVerdict } from "./store.ts";
export { type DocumentPayload, drawDocument } from "./templates/index.ts";
