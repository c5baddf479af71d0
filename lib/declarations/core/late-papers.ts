import type { LATE_DOCUMENTS } from "#lib/rulings/core/index.ts";

/** The paper that a family sends of the judgment that declares a late event (CPC:217-220). No form lists it: no event in time needs one. */
export const JUDGMENT_SCAN = "finalJudgment";

type LateDocument = (typeof LATE_DOCUMENTS)[number];

/** What the papers of a declaration are called in a request for permission; others are of no use there. */
const AS_LATE_PAPER: Readonly<Record<string, LateDocument>> = {
  birthCertificate: "eventCertificate",
  verificationCertificate: "eventCertificate",
  foreignBirthAct: "eventCertificate",
  foreignDeathAct: "eventCertificate",
  administrativeCertificate: "administrativeCertificate",
  declarantCnie: "identity",
  fatherCnie: "identity",
  motherCnie: "identity",
  marriageAct: "marriageAct",
  acknowledgementDeed: "paternity",
  fatherFullCopy: "parentsActs",
  motherFullCopy: "parentsActs",
};

/** The papers that were sent with a declaration, as a request for permission names them, each once. */
export function latePapersOf(sent: readonly string[]): LateDocument[] {
  return [...new Set(sent.flatMap((kind) => AS_LATE_PAPER[kind] ?? []))];
}
