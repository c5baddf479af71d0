import type { Answers } from "#lib/declarations/core/index.ts";
import { APPLICANT, HUSBAND, typedDay, WIFE } from "./couple-answers.ts";

/** A first revocable divorce attested in Rabat; a test states only what differs, section by section. */
export function divorceAnswers(overrides: Answers = {}): Answers {
  return {
    place: { commune: "04.421.01.01", dissolvedOn: typedDay("12", "10", "2026") },
    office: { code: "044210101-01" },
    dissolution: {
      titleKind: "adoulAct",
      attestedKind: "talaqRevocable",
      count: "1",
      number: "74",
      register: "5",
      page: "31",
      drawnUpOn: typedDay("12", "10", "2026"),
      court: { ar: "الرباط", latin: "Rabat" },
      addressedOn: typedDay("16", "10", "2026"),
      permissionNumber: "318",
      permissionOn: typedDay("5", "10", "2026"),
    },
    dissolvedMarriage: {
      marriedOn: typedDay("15", "9", "2019"),
      number: "125",
      register: "12",
      page: "88",
      court: "الرباط",
    },
    husband: HUSBAND,
    wife: WIFE,
    declarant: APPLICANT,
    ...overrides,
  };
}

/** The same with some answers of one section changed. */
export function divorceWith(section: string, changes: Answers): Answers {
  const before = divorceAnswers();
  return { ...before, [section]: { ...(before[section] as Answers), ...changes } };
}

/** The title of a chiqaq judgment of the court of Rabat. */
export const JUDGMENT: Answers = {
  titleKind: "judgment",
  judgedKind: "chiqaq",
  number: "1203/2026",
  drawnUpOn: typedDay("12", "10", "2026"),
  court: { ar: "الرباط", latin: "Rabat" },
  isFinal: "yes",
};

/** A judgment of Lyon, with the exequatur of the court of Rabat. */
export const FOREIGN_JUDGMENT: Answers = {
  titleKind: "foreignJudgment",
  number: "24/01877",
  drawnUpOn: typedDay("3", "2", "2026"),
  authority: { ar: "المحكمة القضائية بليون", latin: "le tribunal judiciaire de Lyon" },
  exequaturNumber: "506",
  exequaturOn: typedDay("12", "10", "2026"),
  exequaturCourt: { ar: "الرباط", latin: "Rabat" },
};
