export { birthActOf } from "./act-content.ts";
export { familyNameOf } from "./family-name-of.ts";
export { birthForm } from "./form.ts";
export { BIRTH_FORM_VERSION, type BirthDeclaration, readBirth } from "./birth-declaration.ts";
export { SEXES } from "./child.ts";
export { declarantRank, type Link, LINKS, needsReason } from "./declarant-rank.ts";
export { BIRTH_DOCUMENTS, type BirthDocument, documentsFor } from "./documents.ts";
export * from "./foundling/index.ts";
export { fatherIsEntered, type FiliationKind, FILIATIONS } from "./filiation.ts";
export { motherKey } from "./mother-key.ts";
export { PARENT_PAPERS } from "./parent.ts";
export { PLACE_CLASSES, PLACE_KINDS } from "./place.ts";
export { birthPreChecks, type CheckedFile } from "./pre-checks.ts";
export { postedSection, SECTION_FIELDS } from "./posted-section.ts";
export { birthReviewFields } from "./review-fields.ts";
export { sectionProblems } from "./section-problems.ts";
export {
  BIRTH_SECTIONS,
  type BirthSection,
  isBirthSection,
  readSection,
  SECTION_SCHEMAS,
  sectionsFor,
} from "./sections.ts";
export { settledBirth } from "./settled.ts";
