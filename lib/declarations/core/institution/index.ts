export { certificateKey } from "./certificate-key.ts";
export { type Column, INSTITUTION_COLUMNS, NOTE_COLUMNS } from "./columns.ts";
export { contentText } from "./content-text.ts";
export { institutionFormOf } from "./forms.ts";
export {
  INSTITUTION_KINDS,
  type InstitutionFacts,
  type InstitutionForm,
  type InstitutionKind,
  isInstitutionKind,
} from "./institution-form.ts";
export { BY_INSTITUTION, type MergedEvent, mergedEvent } from "./merged-event.ts";
export { type Cells, columnOf, rowAnswers } from "./row-answers.ts";
