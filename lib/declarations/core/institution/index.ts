export { certificateKey } from "./certificate-key.ts";
export { institutionDivorce, institutionMarriage, withoutOtherKinds } from "./couple.ts";
export { type Column, INSTITUTION_COLUMNS, NOTE_COLUMNS } from "./columns.ts";
export { contentText } from "./content-text.ts";
export { institutionFormOf, institutionKindOf } from "./forms.ts";
export {
  FILE_KINDS,
  type FileKind,
  INSTITUTION_KINDS,
  type InstitutionFacts,
  type InstitutionForm,
  type InstitutionKind,
  isFileKind,
  isInstitutionKind,
} from "./institution-form.ts";
export { BY_INSTITUTION, isMergedKind, type MergedEvent, mergedEvent } from "./merged-event.ts";
export { type Cells, columnOf, rowAnswers } from "./row-answers.ts";
export { fileKindsFor, kindsFor, mayCorrect } from "./makers.ts";
export { newbornHalves } from "./newborn.ts";
export { contradicted, laidOver } from "./own-part.ts";
export { declaredLines, type PaperField, type PaperPart, postedFields } from "./paper.ts";
export { type BirthPattern, type ConcernKind, concernsOf } from "./concern.ts";
export { directorsDelay, EX_OFFICIO_FROM_DAY, isTimeForExOfficio, listedUpTo } from "./ex-officio.ts";
export { BroughtPermission, ConcernNote, GivenPermission } from "./permission-input.ts";
