import type { z } from "zod";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import type { FieldProblem } from "#lib/kernel/form-state.ts";
import { answerAt, type Answers, sectionOf } from "../answers.ts";
import { problemsOf } from "../problem.ts";
import { Child } from "./child.ts";
import { ChosenNames } from "./chosen-names.ts";
import { Declarant } from "./declarant.ts";
import { type FiliationKind, FILIATIONS, Filiation, fatherIsEntered } from "./filiation.ts";
import { Marriage } from "./marriage.ts";
import { OfficeChoice } from "./office-choice.ts";
import { Parent } from "./person.ts";
import { BirthPlace } from "./place.ts";

/** The pages of questions, in the order they are asked. */
export const BIRTH_SECTIONS = [
  "place",
  "office",
  "child",
  "filiation",
  "father",
  "chosenNames",
  "mother",
  "marriage",
  "declarant",
] as const;
export type BirthSection = (typeof BIRTH_SECTIONS)[number];

export const SECTION_SCHEMAS = {
  place: BirthPlace,
  office: OfficeChoice,
  child: Child,
  filiation: Filiation,
  father: Parent,
  chosenNames: ChosenNames,
  mother: Parent,
  marriage: Marriage,
  declarant: Declarant,
} as const satisfies Record<BirthSection, z.ZodType>;

export type SectionValue<S extends BirthSection> = z.output<(typeof SECTION_SCHEMAS)[S]>;

/** The sections this case asks, from the answer on filiation: a father is asked once or not at all. */
export function sectionsFor(answers: Answers): readonly BirthSection[] {
  const kind = FILIATIONS.find((known) => known === answerAt(answers, "filiation.kind"));
  return BIRTH_SECTIONS.filter((section) => isAsked(section, kind));
}

function isAsked(section: BirthSection, kind: FiliationKind | undefined): boolean {
  const withFather = kind === undefined || fatherIsEntered(kind);
  if (section === "father") return withFather;
  if (section === "chosenNames") return !withFather;
  if (section === "marriage") return kind === undefined || kind === "married";
  return true;
}

/** Reads one section as typed. Gives its value, or the problems with dotted field names under the section. */
export function readSection<S extends BirthSection>(
  section: S,
  answers: Answers,
): Result<SectionValue<S>, { code: "common.invalid"; problems: FieldProblem[] }> {
  const parsed = SECTION_SCHEMAS[section].safeParse(sectionOf(answers, section));
  return parsed.success
    ? ok(parsed.data as SectionValue<S>)
    : err({ code: "common.invalid", problems: problemsOf(parsed.error, section) });
}

export function isSectionComplete(section: BirthSection, answers: Answers): boolean {
  return readSection(section, answers).ok;
}

/** The section that follows, or nothing after the last one (then come the documents). */
export function sectionAfter(section: BirthSection, answers: Answers): BirthSection | undefined {
  const asked = sectionsFor(answers);
  return asked[asked.indexOf(section) + 1];
}

export function isBirthSection(value: string): value is BirthSection {
  return (BIRTH_SECTIONS as readonly string[]).includes(value);
}
