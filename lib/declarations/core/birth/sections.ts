import type { z } from "zod";
import type { Result } from "#lib/kernel/result.ts";
import { answerAt, type Answers } from "../answers.ts";
import { type Invalid, OfficeChoice, readWith } from "../form/index.ts";
import { Child } from "./child.ts";
import { ChosenNames } from "./chosen-names.ts";
import { Declarant } from "./declarant.ts";
import { type FiliationKind, FILIATIONS, Filiation, fatherIsEntered } from "./filiation.ts";
import { ForeignAct } from "./foreign-act.ts";
import { Marriage } from "./marriage.ts";
import { Parent } from "./parent.ts";
import { DeclaredPlace } from "./place.ts";
import { BirthVehicle } from "./vehicle.ts";

/** The pages of questions, in the order they are asked. */
export const BIRTH_SECTIONS = [
  "place",
  "office",
  "foreignAct",
  "vehicle",
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
  place: DeclaredPlace,
  office: OfficeChoice,
  foreignAct: ForeignAct,
  vehicle: BirthVehicle,
  child: Child,
  filiation: Filiation,
  father: Parent,
  chosenNames: ChosenNames,
  mother: Parent,
  marriage: Marriage,
  declarant: Declarant,
} as const satisfies Record<BirthSection, z.ZodType>;

export type SectionValue<S extends BirthSection> = z.output<(typeof SECTION_SCHEMAS)[S]>;

/** The sections this case asks, from the answers on place and filiation: a father is asked once or not at all. */
export function sectionsFor(answers: Answers): readonly BirthSection[] {
  const kind = FILIATIONS.find((known) => known === answerAt(answers, "filiation.kind"));
  const placeClass = answerAt(answers, "place.placeClass");
  return BIRTH_SECTIONS.filter((section) => isAsked(section, kind, placeClass));
}

function isAsked(section: BirthSection, kind: FiliationKind | undefined, placeClass: string): boolean {
  if (section === "foreignAct") return placeClass === "abroad";
  if (section === "vehicle") return placeClass === "travel";
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
