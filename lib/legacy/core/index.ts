export * from "./certificate.ts";
export { digitise, importedAct, type LegacyAct, type LegacyStep, lostAct, scannedAct } from "./digitise.ts";
export { LEGACY_FIELDS, LEGACY_KINDS, type LegacyKind, legacyFields } from "./fields.ts";
export { IMPORT_COLUMNS, type ImportedRow, importedRow } from "./imported-row.ts";
export { checkReadings, differencesOf, type Readings } from "./keying.ts";
export { AGE_FINDINGS, AGE_SOURCES, AgeCheckInput, bornBefore } from "./over-a-hundred.ts";
export { LegacyPlace } from "./place.ts";
export { readingInWords } from "./reading-words.ts";
export { GAP, Reading } from "./reading.ts";
export {
  LEGACY_STATUSES,
  type LegacyStatus,
  mayCopyLegacy,
  NEXT_LEGACY_STATUSES,
  SET_ASIDE_REASONS,
  type SetAsideReason,
} from "./status.ts";
export { LEGIBILITIES, readTypedReadings, TypedReadings } from "./typed-readings.ts";
