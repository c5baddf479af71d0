import type { FieldProblem } from "#lib/kernel/form-state.ts";
import type { T } from "#lib/kernel/texts.ts";

export type Problems = readonly FieldProblem[] | undefined;

/** The first problem of a field, or of one of its parts (`bornOn.day` for `bornOn`). */
export function problemOf(name: string, problems: Problems): FieldProblem | undefined {
  return problems?.find(({ field }) => field === name || field.startsWith(`${name}.`));
}

/** True when the problem lies in this part, or in the whole group. */
export function isWrongPart(name: string, part: string, problems: Problems): boolean {
  return problems?.some(({ field }) => field === name || field === `${name}.${part}`) ?? false;
}

/** The sentence of a problem, in the reader's language. */
export function problemText({ code, params }: FieldProblem, t: T): string {
  return t(`errors:${code}`, params);
}
