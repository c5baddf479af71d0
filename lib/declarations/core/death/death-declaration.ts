import type { FieldProblem } from "#lib/kernel/form-state.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import type { Answers } from "../answers.ts";
import { type Invalid, readAll } from "../form/index.ts";
import { DEATH_SCHEMAS, type DeathSectionValue, deathSectionsFor, readDeathSection } from "./sections.ts";

/** Raised when a question is added; a draft of an earlier version is asked what was added and is sent under this one. */
export const DEATH_FORM_VERSION = 2;

/** A whole death declaration, understood. Sections that this case does not ask are absent. */
export type DeathDeclaration = {
  place: DeathSectionValue<"place">;
  office: DeathSectionValue<"office">;
  deceasedKind: DeathSectionValue<"deceasedKind">;
  deceased?: DeathSectionValue<"deceased">;
  newborn?: DeathSectionValue<"newborn">;
  stillborn?: DeathSectionValue<"stillborn">;
  body?: DeathSectionValue<"body">;
  family?: DeathSectionValue<"family">;
  birthAct?: DeathSectionValue<"birthAct">;
  father?: DeathSectionValue<"father">;
  mother?: DeathSectionValue<"mother">;
  declarant: DeathSectionValue<"declarant">;
};

/** Reads all answers. Refuses with every problem of every asked section, so that the task list can show them. */
export function readDeath(answers: Answers): Result<DeathDeclaration, Invalid> {
  const asked = deathSectionsFor(answers);
  const problems: FieldProblem[] = asked.flatMap((section) => {
    const read = readDeathSection(section, answers);
    return read.ok ? [] : read.error.problems;
  });
  if (problems.length > 0) return err({ code: "common.invalid", problems });
  const read = readAll(DEATH_SCHEMAS, asked, answers);
  return read.ok ? ok(read.value as DeathDeclaration) : read;
}
