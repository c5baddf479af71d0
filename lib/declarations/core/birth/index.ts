export { birthActOf, missingArabic, namesForTifinagh, TIFINAGH_ROLES, type TifinaghRole } from "./act-content.ts";
export { CompletionInput, IDENTITY_PROOFS } from "./completion-input.ts";
export { NATIONALITIES, nationalityName } from "./nationalities.ts";
export { BIRTH_FORM_VERSION, type BirthDeclaration, readBirth } from "./birth-declaration.ts";
export { SEXES } from "./child.ts";
export { declarantRank, type Link, LINKS, needsReason } from "./declarant-rank.ts";
export { BIRTH_DOCUMENTS, type BirthDocument, type DocumentNeed, documentsFor } from "./documents.ts";
export { fatherIsEntered, type FiliationKind, FILIATIONS } from "./filiation.ts";
export { motherKey } from "./mother-key.ts";
export { PLACE_CLASSES, PLACE_KINDS } from "./place.ts";
export type { Preparation } from "./preparation.ts";
export { birthPreChecks, type CheckedFile, type PreCheck } from "./pre-checks.ts";
export { postedSection, SECTION_FIELDS } from "./posted-section.ts";
export { birthReviewFields } from "./review-fields.ts";
export { sectionProblems } from "./section-problems.ts";
export {
  BIRTH_SECTIONS,
  type BirthSection,
  isBirthSection,
  isSectionComplete,
  readSection,
  SECTION_SCHEMAS,
  sectionAfter,
  sectionsFor,
} from "./sections.ts";
export { settledBirth } from "./settled.ts";
