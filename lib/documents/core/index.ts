export { BirthExtractPayload } from "./birth-extract-payload.ts";
export { BirthFullCopyPayload } from "./birth-full-copy-payload.ts";
export { certificationFormula } from "./certification-formula.ts";
export { PaperWordingPayload } from "./paper-wording-payload.ts";
export * from "./payload-parts.ts";
export { PreliminaryFormPayload } from "./preliminary-form-payload.ts";
