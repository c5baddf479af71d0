import type { Answers } from "#lib/declarations/core/index.ts";
import { type Family, familyAnswers } from "../../prisma/seed/demonstration/families.ts";

/** A married couple's declaration of a boy born at the Souissi maternity; a test states only what differs, section by section. */
export function birthAnswers(overrides: Answers = {}, family: Partial<Family> = {}): Answers {
  const answers = familyAnswers({
    seed: 40,
    bornOn: "2026-11-14",
    commune: "04.421.01.01",
    office: "044210101-01",
    ...family,
  });
  return { ...answers, ...overrides };
}
