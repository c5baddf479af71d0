import type { z } from "zod";
import { ok, type Result } from "#lib/kernel/result.ts";
import type { Answers } from "../answers.ts";
import { Applicant, Spouse } from "../couple/index.ts";
import { type Invalid, OfficeChoice, readAll, readWith } from "../form/index.ts";
import { Dissolution } from "./dissolution.ts";
import { DissolvedMarriage } from "./dissolved-marriage.ts";
import { DivorcePlace } from "./place.ts";

/** The pages of questions, in the order they are asked; every request is asked all of them. */
export const DIVORCE_SECTIONS = [
  "place",
  "office",
  "dissolution",
  "dissolvedMarriage",
  "husband",
  "wife",
  "declarant",
] as const;
export type DivorceSection = (typeof DIVORCE_SECTIONS)[number];

export const DIVORCE_SCHEMAS = {
  place: DivorcePlace,
  office: OfficeChoice,
  dissolution: Dissolution,
  dissolvedMarriage: DissolvedMarriage,
  husband: Spouse,
  wife: Spouse,
  declarant: Applicant,
} as const satisfies Record<DivorceSection, z.ZodType>;

/** A whole request to enter a dissolution on the birth acts, understood. */
export type DivorceDeclaration = { [S in DivorceSection]: DivorceValue<S> };
export type DivorceValue<S extends DivorceSection> = z.output<(typeof DIVORCE_SCHEMAS)[S]>;

/** Reads all answers. Refuses with every problem of every section, so that the task list can show them. */
export function readDivorce(answers: Answers): Result<DivorceDeclaration, Invalid> {
  const read = readAll(DIVORCE_SCHEMAS, DIVORCE_SECTIONS, answers);
  return read.ok ? ok(read.value as DivorceDeclaration) : read;
}

export function readDivorceSection<S extends DivorceSection>(
  section: S,
  answers: Answers,
): Result<DivorceValue<S>, Invalid> {
  return readWith(DIVORCE_SCHEMAS, section, answers);
}

export function isDivorceSection(value: string): value is DivorceSection {
  return (DIVORCE_SECTIONS as readonly string[]).includes(value);
}
