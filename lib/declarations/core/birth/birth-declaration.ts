import { err, ok, type Result } from "#lib/kernel/result.ts";
import type { FieldProblem } from "#lib/kernel/form-state.ts";
import type { Answers } from "../answers.ts";
import { type BirthSection, readSection, sectionsFor, type SectionValue } from "./sections.ts";

/** Raised when a question is added; past answers are read with the version they were given in, never rewritten. */
export const BIRTH_FORM_VERSION = 1;

/** A whole birth declaration, understood. Sections that this case does not ask are absent. */
export type BirthDeclaration = {
  place: SectionValue<"place">;
  office: SectionValue<"office">;
  child: SectionValue<"child">;
  filiation: SectionValue<"filiation">;
  father?: SectionValue<"father">;
  chosenNames?: SectionValue<"chosenNames">;
  mother: SectionValue<"mother">;
  marriage?: SectionValue<"marriage">;
  declarant: SectionValue<"declarant">;
};

/** Reads all answers. Refuses with every problem of every asked section, so that the task list can show them. */
export function readBirth(
  answers: Answers,
): Result<BirthDeclaration, { code: "common.invalid"; problems: FieldProblem[] }> {
  const problems: FieldProblem[] = [];
  const values: Partial<Record<BirthSection, unknown>> = {};
  for (const section of sectionsFor(answers)) {
    const read = readSection(section, answers);
    if (read.ok) values[section] = read.value;
    else problems.push(...read.error.problems);
  }
  return problems.length > 0 ? err({ code: "common.invalid", problems }) : ok(values as BirthDeclaration);
}
