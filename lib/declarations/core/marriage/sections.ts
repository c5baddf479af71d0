import type { z } from "zod";
import { ok, type Result } from "#lib/kernel/result.ts";
import type { Answers } from "../answers.ts";
import { Applicant } from "../couple/index.ts";
import { type Invalid, OfficeChoice, readAll, readWith } from "../form/index.ts";
import { Deed } from "./deed.ts";
import { MarriagePlace } from "./place.ts";
import { Husband, Wife } from "./spouses.ts";

/** The pages of questions, in the order they are asked; every marriage is asked all of them. */
export const MARRIAGE_SECTIONS = ["place", "office", "deed", "husband", "wife", "declarant"] as const;
export type MarriageSection = (typeof MARRIAGE_SECTIONS)[number];

export const MARRIAGE_SCHEMAS = {
  place: MarriagePlace,
  office: OfficeChoice,
  deed: Deed,
  husband: Husband,
  wife: Wife,
  declarant: Applicant,
} as const satisfies Record<MarriageSection, z.ZodType>;

/** A whole request to enter a marriage on the birth acts, understood. */
export type MarriageDeclaration = { [S in MarriageSection]: MarriageValue<S> };
export type MarriageValue<S extends MarriageSection> = z.output<(typeof MARRIAGE_SCHEMAS)[S]>;

/** Reads all answers. Refuses with every problem of every section, so that the task list can show them. */
export function readMarriage(answers: Answers): Result<MarriageDeclaration, Invalid> {
  const read = readAll(MARRIAGE_SCHEMAS, MARRIAGE_SECTIONS, answers);
  return read.ok ? ok(read.value as MarriageDeclaration) : read;
}

export function readMarriageSection<S extends MarriageSection>(
  section: S,
  answers: Answers,
): Result<MarriageValue<S>, Invalid> {
  return readWith(MARRIAGE_SCHEMAS, section, answers);
}

export function isMarriageSection(value: string): value is MarriageSection {
  return (MARRIAGE_SECTIONS as readonly string[]).includes(value);
}
