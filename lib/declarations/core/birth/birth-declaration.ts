import { ok, type Result } from "#lib/kernel/result.ts";
import type { Answers } from "../answers.ts";
import { type Invalid, readAll } from "../form/index.ts";
import { SECTION_SCHEMAS, sectionsFor, type SectionValue } from "./sections.ts";

/**
 * Raised when a question is added. A draft of an earlier version keeps its answers, is asked what was added when it is taken up again, and
 * is sent under this version; what was sent keeps the version it was sent under.
 */
export const BIRTH_FORM_VERSION = 3;

/** A whole birth declaration, understood. Sections that this case does not ask are absent. */
export type BirthDeclaration = {
  place: SectionValue<"place">;
  office: SectionValue<"office">;
  foreignAct?: SectionValue<"foreignAct">;
  vehicle?: SectionValue<"vehicle">;
  child: SectionValue<"child">;
  filiation: SectionValue<"filiation">;
  father?: SectionValue<"father">;
  chosenNames?: SectionValue<"chosenNames">;
  mother: SectionValue<"mother">;
  marriage?: SectionValue<"marriage">;
  declarant: SectionValue<"declarant">;
};

/**
 * Reads all answers. Refuses with every problem of every asked section, so that the task list can show them. Where a father was declared
 * and the officer found that he cannot be entered (D22:22), the mother chooses the names at the counter (L36:25).
 */
export function readBirth(answers: Answers): Result<BirthDeclaration, Invalid> {
  const isLeftToDesk = answers["father"] !== undefined && answers["chosenNames"] === undefined;
  const asked = sectionsFor(answers).filter((section) => section !== "chosenNames" || !isLeftToDesk);
  const read = readAll(SECTION_SCHEMAS, asked, answers);
  return read.ok ? ok(read.value as BirthDeclaration) : read;
}
