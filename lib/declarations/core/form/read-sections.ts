import type { z } from "zod";
import type { FieldProblem } from "#lib/kernel/form-state.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { type Answers, sectionOf } from "../answers.ts";
import { problemsOf } from "../problem.ts";
import type { Invalid } from "./event-form.ts";

export type Schemas = Readonly<Record<string, z.ZodType>>;

/** What the sections of a form give when they read well; those that a case does not ask are absent. */
export type SectionValues<S extends Schemas> = { [Name in keyof S]?: z.output<S[Name]> };

/** Reads one section as typed. Gives its value, or the problems with dotted field names under the section. */
export function readWith<S extends Schemas, Name extends keyof S & string>(
  schemas: S,
  section: Name,
  answers: Answers,
): Result<z.output<S[Name]>, Invalid> {
  const parsed = schemas[section]?.safeParse(sectionOf(answers, section));
  if (parsed === undefined) throw new Error(`no section ${section}`);
  return parsed.success
    ? ok(parsed.data as z.output<S[Name]>)
    : err({ code: "common.invalid", problems: problemsOf(parsed.error, section) });
}

/** Reads every asked section. Refuses with every problem of all of them, so that the task list can show them. */
export function readAll<S extends Schemas>(
  schemas: S,
  asked: readonly (keyof S & string)[],
  answers: Answers,
): Result<SectionValues<S>, Invalid> {
  const problems: FieldProblem[] = [];
  const values: SectionValues<S> = {};
  for (const section of asked) {
    const read = readWith(schemas, section, answers);
    if (read.ok) values[section] = read.value;
    else problems.push(...read.error.problems);
  }
  return problems.length > 0 ? err({ code: "common.invalid", problems }) : ok(values);
}
