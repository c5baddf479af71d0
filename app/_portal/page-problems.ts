import type { EventForm } from "#lib/declarations/core/index.ts";
import type { FieldProblem } from "#lib/kernel/form-state.ts";
import type { T } from "#lib/kernel/texts.ts";

/** The problems of a section as its page shows them: in the order of the questions, each naming what is missing. */
export function pageProblems(
  form: EventForm,
  section: string,
  problems: readonly FieldProblem[],
  t: T,
): FieldProblem[] {
  const order = form.fieldsOf(section);
  const placeOf = (field: string) => order.findIndex((known) => known === field || known.startsWith(`${field}.`));
  return problems
    .map((problem) => named({ ...problem, field: problem.field.replace(`${section}.`, "") }, t))
    .sort((a, b) => placeOf(a.field) - placeOf(b.field));
}

const NAMES = ["givenName", "familyName", "fatherName"];

function named(problem: FieldProblem, t: T): FieldProblem {
  const parts = problem.field.split(".");
  if (problem.code === "calendar.dateMissing" && parts.includes("bornOn"))
    return { ...problem, code: "declarations.bornOnMissing" };
  const name = NAMES.find((known) => parts.includes(known));
  const script = parts.at(-1);
  if (problem.code !== "names.missing" || name === undefined || (script !== "ar" && script !== "latin")) return problem;
  return { ...problem, code: `declarations.${name}Missing`, params: { script: t(`inScript.${script}`) } };
}
