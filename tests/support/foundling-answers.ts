import type { Answers } from "#lib/declarations/core/index.ts";

/** A declaration by the King's prosecutor of a girl found in Rabat; a test states only what differs, section by section. */
export function foundlingAnswers(overrides: Answers = {}): Answers {
  return {
    place: {
      commune: "04.421.01.01",
      establishment: { ar: "حديقة نزهة حسان", latin: "Jardin Nouzhat Hassan" },
      foundOn: { day: "14", month: "11", year: "2026" },
    },
    office: { code: "044210101-01" },
    child: { sex: "female" },
    filiation: { kind: "foundling" },
    foundling: {
      circumstance: "parentsUnknown",
      minutesNumber: "118",
      minutesOn: { day: "14", month: "11", year: "2026" },
      certificateNumber: "52",
      examinedOn: { day: "15", month: "11", year: "2026" },
      age: { count: "3", unit: "day" },
    },
    prosecutor: { court: { ar: "المحكمة الابتدائية بالرباط", latin: "le tribunal de première instance de Rabat" } },
    ...overrides,
  };
}

/** The names that the officer chooses for her, by role (L36:25). */
export const FOUNDLING_NAMES = {
  "child.given": { ar: "نور", latin: "Nour" },
  "father.given": { ar: "عبد الكريم", latin: "Abdelkrim" },
  "paternalGrandfather.given": { ar: "عبد الله", latin: "Abdellah" },
  "mother.given": { ar: "أمينة", latin: "Amina" },
  "maternalGrandfather.given": { ar: "عبد الرحيم", latin: "Abderrahim" },
};
