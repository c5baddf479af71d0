import type { z } from "zod";
import type { Result } from "#lib/kernel/result.ts";
import { answerAt, type Answers } from "../answers.ts";
import { type Invalid, OfficeChoice, Person, readWith } from "../form/index.ts";
import { Child } from "./child.ts";
import { ChosenNames } from "./chosen-names.ts";
import { Declarant } from "./declarant.ts";
import { type FiliationKind, FILIATIONS, Filiation, fatherIsEntered } from "./filiation.ts";
import { Marriage } from "./marriage.ts";
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
  father: Person,
  chosenNames: ChosenNames,
  mother: Person,
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
export function readSection<S extends BirthSection>(section: S, answers: Answers): Result<SectionValue<S>, Invalid> {
  return readWith(SECTION_SCHEMAS, section, answers);
}

export function isBirthSection(value: string): value is BirthSection {
  return (BIRTH_SECTIONS as readonly string[]).includes(value);
}
