export { type Answers, Answers as AnswersShape, answerAt, sectionOf } from "./answers.ts";
export * from "./birth/index.ts";
export type { Declaration, DeclarationKind } from "./declaration.ts";
export {
  isAsked,
  REFUSAL_REASONS,
  type RefusalReason,
  REQUEST_REASONS,
  RequestItem,
  RequestItems,
  type RequestReason,
} from "./information-request.ts";
export { problemsOf } from "./problem.ts";
export {
  type FieldShape,
  type FieldValue,
  isReviewed,
  type Review,
  type ReviewField,
  type Reviews,
} from "./reading-fields.ts";
export {
  citizenMayWrite,
  DECLARATION_STATUSES,
  type DeclarationStatus,
  isOpen,
  mayMove,
  NEXT_STATUSES,
  type Queue,
  QUEUE_OF,
  QUEUES,
} from "./status.ts";
