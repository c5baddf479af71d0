import type { Answers } from "#lib/declarations/core/index.ts";
import { APPLICANT, HUSBAND, typedDay, WIFE } from "./couple-answers.ts";

/** A marriage concluded in Rabat before two adouls; a test states only what differs, section by section. */
export function marriageAnswers(overrides: Answers = {}): Answers {
  return {
    place: { commune: "04.421.01.01", marriedOn: typedDay("15", "9", "2026") },
    office: { code: "044210101-01" },
    deed: {
      titleKind: "adoulAct",
      number: "125",
      register: "12",
      page: "88",
      drawnUpOn: typedDay("15", "9", "2026"),
      court: { ar: "الرباط", latin: "Rabat" },
      addressedOn: typedDay("21", "9", "2026"),
    },
    husband: { ...HUSBAND, statusBefore: "single" },
    wife: { ...WIFE, statusBefore: "divorced" },
    declarant: APPLICANT,
    ...overrides,
  };
}

/** The same with some answers of one section changed. */
export function marriageWith(section: string, changes: Answers): Answers {
  const before = marriageAnswers();
  return { ...before, [section]: { ...(before[section] as Answers), ...changes } };
}
