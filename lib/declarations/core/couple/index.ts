export { APPLICANT_LINKS, Applicant, type ApplicantLink, COURT } from "./applicant.ts";
export { applicantCheck, birthActsCheck, titlePlaceCheck } from "./couple-checks.ts";
export { COUPLE_DOCUMENTS, coupleDocuments } from "./couple-documents.ts";
export { type Couple, coupleKey, coupleNames } from "./couple-key.ts";
export { EVENT_PLACE, requirePlaceAbroad } from "./event-place.ts";
export { futureDays } from "./future-days.ts";
export {
  APPLICANT_FIELDS,
  placeFields,
  SPOUSE_FIELDS,
  withoutOthers,
  withoutPlaceAbroad,
  withoutSecondIdentity,
} from "./question-fields.ts";
export { APPLICANT_LINES, COUPLE_CHOICES, placeLines, spouseLines } from "./review-lines.ts";
export { Spouse } from "./spouse.ts";
export { couplePlan } from "./couple-plan.ts";
export { inBoth, mentionSides, PLAIN_WORDS } from "./mention-words.ts";
