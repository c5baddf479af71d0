export { foundlingFacts, type FoundlingFacts, foundlingProblems } from "./announcement.ts";
export { AGE_UNITS, FOUNDLING_CIRCUMSTANCES, FOUNDLING_FIELDS, isFoundling } from "./sections.ts";
