export {
  ageOn,
  closingOf,
  firstWithoutArabic,
  frameOf,
  fullName,
  happened,
  inCalendars,
  inScripts,
  writtenDate,
} from "./act-pieces.ts";
export type { ActPlan } from "./act-plan.ts";
export { CompletionInput, IDENTITY_PROOFS } from "./completion-input.ts";
export { notYetCome } from "./date-problems.ts";
export { deadlineCheck } from "./deadline-check.ts";
export { DECLARANT_FIELDS, DeclaringPerson } from "./declaring-person.ts";
export type { DocumentNeed } from "./document-need.ts";
export { documentsCheck, wasSent } from "./documents-check.ts";
export { doubleKeys } from "./double-keys.ts";
export { duplicateCheck } from "./duplicate-check.ts";
export type { CheckContext, EventForm, EventPlace, Invalid, SiblingSpelling, Understood } from "./event-form.ts";
export { dated, either, named, PERSON_FIELDS, timed } from "./field-names.ts";
export type { MentionPlan, MentionWords } from "./mention-plan.ts";
export { NATIONALITIES, nationalityName } from "./nationalities.ts";
export { OfficeChoice } from "./office-choice.ts";
export { Person } from "./person.ts";
export { postedAnswers } from "./posted-answers.ts";
export type { Preparation } from "./preparation.ts";
export type { PreCheck } from "./pre-check.ts";
export { PROXY_DEED_ANSWERS, PROXY_LINES, PROXY_ORIGINS, PROXY_SHAPE, proxyCheck, proxyProblems } from "./proxy.ts";
export { rankCheck } from "./rank-check.ts";
export { readAll, readWith, type SectionValues } from "./read-sections.ts";
export { type Line, personLines, reviewLines } from "./review-lines.ts";
export { isOnPart, partToShow, problemsOfPart, type SectionPart, withPart } from "./section-parts.ts";
export { settledAnswers } from "./settled-answers.ts";
export { TimeFields } from "./time-of-day.ts";
