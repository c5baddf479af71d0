export { arabicSuggestions } from "./arabic-suggestions.ts";
export { type BeforeTheTerm, isInHand, stateInTime, stateWithTitle } from "./after-the-term.ts";
export { type Answers, Answers as AnswersShape, answerAt, sectionOf } from "./answers.ts";
export * from "./birth/index.ts";
export * from "./death/index.ts";
export { APPLICANT_LINKS, type ApplicantLink } from "./couple/index.ts";
export * from "./counter/index.ts";
export { actKindOf, type Declaration, DECLARATION_KINDS, type DeclarationKind } from "./declaration.ts";
export * from "./divorce/index.ts";
export * from "./downtime/index.ts";
export { formOf, partNamed, partsOf, postedPart, reviewFieldsOf, sectionAfter, settledFile } from "./forms.ts";
export {
  type ActPlan,
  type CheckContext,
  CompletionInput,
  type DocumentNeed,
  doubleKeys,
  type EventForm,
  IDENTITY_PROOFS,
  isOnPart,
  type MentionPlan,
  type MentionWords,
  NATIONALITIES,
  nationalityName,
  partToShow,
  type PreCheck,
  type Preparation,
  problemsOfPart,
  PROXY_ORIGINS,
  type SectionPart,
  type SiblingSpelling,
  type Understood,
} from "./form/index.ts";
export {
  isAsked,
  REFUSAL_REASONS,
  type RefusalReason,
  REQUEST_REASONS,
  RequestItem,
  RequestItems,
  type RequestReason,
} from "./information-request.ts";
export * from "./court/index.ts";
export * from "./institution/index.ts";
export * from "./marriage/index.ts";
export { MentionInput, TypedTarget } from "./mention-input.ts";
export { problemsOf } from "./problem.ts";
export {
  ARABIC_WRITTEN,
  type FieldShape,
  type FieldValue,
  isReviewed,
  lacksArabic,
  type Review,
  type ReviewField,
  type Reviews,
  TIME_UNKNOWN,
} from "./reading-fields.ts";
export {
  citizenMayWrite,
  DECLARATION_STATUSES,
  type DeclarationStatus,
  type DeskList,
  isOpen,
  mayMove,
  NEXT_STATUSES,
  type Queue,
  QUEUE_OF,
  QUEUES,
  SOON_DAYS,
} from "./status.ts";
export { type Deposit, depositOf, mayAskAgain, type PaperState } from "./deposit.ts";
export { JUDGMENT_SCAN, latePapersOf } from "./late-papers.ts";
export { appealBy, type Refusal, refusalIn } from "./refusal.ts";
export { DISTINCTION_REASONS, type DistinctionReason } from "./distinction.ts";
