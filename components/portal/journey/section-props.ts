import type { Answers } from "#lib/declarations/core/index.ts";
import type { FieldProblem } from "#lib/kernel/form-state.ts";
import type { Locale, T } from "#lib/kernel/texts.ts";

/** What the questions of every section are given: what was typed in it, and its problems without the section's name. */
export type SectionProps = {
  answers: Answers;
  problems: readonly FieldProblem[];
  locale: Locale;
  t: T;
};
