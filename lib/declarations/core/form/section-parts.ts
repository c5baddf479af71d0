import type { FieldProblem } from "#lib/kernel/form-state.ts";
import type { Answers } from "../answers.ts";

/** One page of a section that stands on several, with the fields it asks and, where it is not for everybody, what asks for it. */
export type SectionPart = {
  name: string;
  fields: readonly string[];
  isAsked?: (section: Answers) => boolean;
};

/** The section once one of its pages was posted: what its other pages told stays as it was. */
export function withPart(section: Answers, { fields }: SectionPart, posted: Answers): Answers {
  return merged(without(section, fields), posted);
}

/** Whether a page asks a field, or one of a group of them, named with its section ("place.bornOn"). */
export function isOnPart(section: string, { fields }: SectionPart, named: string): boolean {
  const name = named.replace(`${section}.`, "");
  return fields.some((field) => field === name || field.startsWith(`${name}.`) || name.startsWith(`${field}.`));
}

/** The problems that the questions of one page can mend. */
export function problemsOfPart(
  section: string,
  part: SectionPart,
  problems: readonly FieldProblem[],
): readonly FieldProblem[] {
  return problems.filter(({ field }) => isOnPart(section, part, field));
}

/** The page of a section to open: the one asked for, else the first that asks one of the fields to mend, else the first. */
export function partToShow(
  section: string,
  parts: readonly SectionPart[],
  asked: string,
  toMend: readonly string[],
): SectionPart | undefined {
  return (
    parts.find(({ name }) => name === asked) ??
    parts.find((part) => toMend.some((field) => isOnPart(section, part, field))) ??
    parts[0]
  );
}

function without(answers: Answers, fields: readonly string[], under = ""): Answers {
  return Object.fromEntries(
    Object.entries(answers).flatMap(([key, value]): [string, Answers[string]][] => {
      const name = `${under}${key}`;
      if (fields.includes(name)) return [];
      if (typeof value !== "object" || Array.isArray(value)) return [[key, value]];
      const left = without(value, fields, `${name}.`);
      return Object.keys(left).length > 0 ? [[key, left]] : [];
    }),
  );
}

function merged(kept: Answers, posted: Answers): Answers {
  const both = Object.entries(posted).map(([key, value]): [string, Answers[string]] => {
    const before = kept[key];
    const isGroup = (one: Answers[string] | undefined): one is Answers =>
      typeof one === "object" && !Array.isArray(one);
    return [key, isGroup(value) && isGroup(before) ? merged(before, value) : value];
  });
  return { ...kept, ...Object.fromEntries(both) };
}
