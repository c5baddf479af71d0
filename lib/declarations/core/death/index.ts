export { BIRTH_REGISTERED } from "./birth-act.ts";
export { DEATH_FORM_VERSION, type DeathDeclaration, readDeath } from "./death-declaration.ts";
export { DECEASED_KINDS, DECEASED_KINDS_OF_FAMILIES, type DeceasedKindName } from "./deceased-kind.ts";
export {
  DEATH_LINKS,
  deathDeclarantRank,
  type DeathLink,
  deathLinksInOrder,
  deathNeedsReason,
  isOfficial,
  OFFICIAL_LINKS,
} from "./declarant-rank.ts";
export { DEATH_DOCUMENTS, type DeathDocument, deathDocumentsFor } from "./documents.ts";
export { hasSpouse, MARITAL_STATUSES, type MaritalStatus } from "./family.ts";
export { deathForm } from "./form.ts";
export { DEATH_PLACE_CLASSES, DEATH_PLACE_KINDS, isAbnormal, type Manner, MANNERS, VERIFIERS } from "./place.ts";
export { type CheckedDeath, deathPreChecks } from "./pre-checks.ts";
export {
  DEATH_SECTIONS,
  type DeathSection,
  deathSectionsFor,
  type DeathSectionValue,
  isDeathSection,
  deceasedKindOf,
  readDeathSection,
} from "./sections.ts";
export { standsForDeclarant } from "./undeclared.ts";
export { STATED_SEXES } from "./stillborn.ts";
