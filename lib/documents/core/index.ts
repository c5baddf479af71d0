export { actInBook } from "./act-in-book.ts";
export {
  AdministrativeCertificatePayload,
  CERTIFICATE_CODES,
  type CertificateKind,
  type CertificatePayload,
  type CertifiedFact,
  ConcordancePayload,
  NonRegistrationPayload,
} from "./certificate-payloads.ts";
export { ConsularLetterPayload } from "./consular-letter-payload.ts";
export { dayAsPrinted } from "./day-as-printed.ts";
export { documentOfAct, isKindOfAct, type IssuedPayload } from "./document-of-act.ts";
export { BirthExtractPayload, DeathExtractPayload, type Extract } from "./extract-payload.ts";
export { BirthFullCopyPayload, DeathFullCopyPayload, type FullCopy } from "./full-copy-payload.ts";
export {
  authorityOf,
  type HistoryLine,
  issueInWords,
  type Issuing,
  nameInScripts,
  type RegisteredAct,
  signedPayload,
} from "./issue-of-act.ts";
export { BirthHistoryPayload, DeathHistoryPayload, type HistoryCopy } from "./history-copy-payload.ts";
export {
  COPY_FORMS,
  type CopyForm,
  formOfKind,
  type CopyPurpose,
  ISSUE_PURPOSES,
  ISSUED_KINDS,
  type IssuedKind,
  type IssuePurpose,
  KIND_CODES,
  kindsOfAct,
  validUntil,
} from "./kinds.ts";
export { DowntimeMinutesPayload, ReceiptPadPayload } from "./downtime-payloads.ts";
export { BOOKLET_CODE, BOOKLET_QUALITIES, BOOKLET_REASONS, BookletInput, decideBooklet } from "./booklet-issue.ts";
export { bookletOf } from "./booklet-of-view.ts";
export { FamilyBookletPayload } from "./family-booklet-payload.ts";
export { cardApplicantOf, CardInput, type CardWish, decideCard } from "./individual-card.ts";
export { CARD_APPLICANTS, IndividualCardPayload, SHOWN_PAPERS } from "./individual-card-payload.ts";
export { legacyCopyOf } from "./legacy-copy.ts";
export { LegacyCopyPayload } from "./legacy-copy-payload.ts";
export { LateReceiptPayload } from "./late-receipt-payload.ts";
export { LateRefusalPayload } from "./late-refusal-payload.ts";
export { PaperWordingPayload } from "./paper-wording-payload.ts";
export * from "./payload-parts.ts";
export { PrintCoverPayload } from "./print-cover-payload.ts";
export { PreliminaryFormPayload } from "./preliminary-form-payload.ts";
export {
  COLLECTOR_PAPERS,
  COLLECTOR_QUALITIES,
  type Collector,
  CollectorInput,
  earlierForMarriage,
  HandOverInput,
  type HandOver,
  HOW_TOLD,
  mayBeForMarriage,
  PRINT_REASONS,
  type PrintableCopy,
  PrintInput,
  type PrintReason,
  PURPOSE_OF_COLLECTOR,
  reasonsToPrint,
} from "./handing-out.ts";
export * from "./issue-period.ts";
export * from "./unusual-issuing.ts";
export { ReceiptPayload } from "./receipt-payload.ts";
export { RefusalPayload } from "./refusal-payload.ts";
export { decideOffer, type OfferChange, readOfferChange } from "./offer.ts";
export { OfficeLetterPayload } from "./office-letter-payload.ts";
export { RegisterAct, RegisterMinutesPayload, RegisterTablePayload, TableEntry } from "./register-payloads.ts";
export { RequestReceiptPayload } from "./request-receipt-payload.ts";
export { RulingLetterPayload } from "./ruling-letter-payload.ts";
export { formatSerial, makeSerial, readSerial, type Serial } from "./serial.ts";
export { shorterCodes } from "./shorter-code.ts";
export { qualityInWords, type Signatory } from "./signatory.ts";
export { type ActInRegister, entriesOfTable } from "./table-of-register.ts";
