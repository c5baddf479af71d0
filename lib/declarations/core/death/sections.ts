import type { z } from "zod";
import type { FieldProblem } from "#lib/kernel/form-state.ts";
import { err, type Result } from "#lib/kernel/result.ts";
import { answerAt, type Answers } from "../answers.ts";
import { type Invalid, OfficeChoice, readWith } from "../form/index.ts";
import { BirthAct } from "./birth-act.ts";
import { Body } from "./body.ts";
import { Deceased, Newborn } from "./deceased.ts";
import { DeathDeclarant } from "./declarant.ts";
import { DECEASED_KINDS, DeceasedKind, type DeceasedKindName } from "./deceased-kind.ts";
import { Family } from "./family.ts";
import { ParentOfDeceased } from "./parent.ts";
import { DeclaredDeathPlace } from "./place.ts";
import { Stillborn } from "./stillborn.ts";

/** The pages of questions, in the order they are asked. */
export const DEATH_SECTIONS = [
  "place",
  "office",
  "deceasedKind",
  "deceased",
  "newborn",
  "stillborn",
  "body",
  "family",
  "birthAct",
  "father",
  "mother",
  "declarant",
] as const;
export type DeathSection = (typeof DEATH_SECTIONS)[number];

export const DEATH_SCHEMAS = {
  place: DeclaredDeathPlace,
  office: OfficeChoice,
  deceasedKind: DeceasedKind,
  deceased: Deceased,
  newborn: Newborn,
  stillborn: Stillborn,
  body: Body,
  family: Family,
  birthAct: BirthAct,
  father: ParentOfDeceased,
  mother: ParentOfDeceased,
  declarant: DeathDeclarant,
} as const satisfies Record<DeathSection, z.ZodType>;

export type DeathSectionValue<S extends DeathSection> = z.output<(typeof DEATH_SCHEMAS)[S]>;

const EVERY_TIME: readonly DeathSection[] = ["place", "office", "deceasedKind", "declarant"];
const ASKED_OF: Readonly<Record<DeceasedKindName, readonly DeathSection[]>> = {
  person: ["deceased", "family", "birthAct", "father", "mother"],
  bornAlive: ["newborn", "father", "mother"],
  stillborn: ["stillborn", "father", "mother"],
  unidentified: ["body"],
};

/** The pages this case asks, from the answer on whose death it is; until it is told, those of a person. */
export function deathSectionsFor(answers: Answers): readonly DeathSection[] {
  const asked = ASKED_OF[deceasedKindOf(answers) ?? "person"];
  return DEATH_SECTIONS.filter((section) => EVERY_TIME.includes(section) || asked.includes(section));
}

/** Whose death it is, as far as it is told. */
export function deceasedKindOf(answers: Answers): DeceasedKindName | undefined {
  return DECEASED_KINDS.find((known) => known === answerAt(answers, "deceasedKind.kind"));
}

/** Reads one section as typed. Gives its value, or the problems with dotted field names under the section. */
export function readDeathSection<S extends DeathSection>(
  section: S,
  answers: Answers,
): Result<DeathSectionValue<S>, Invalid> {
  const read = readWith(DEATH_SCHEMAS, section, answers);
  if (!read.ok) return read;
  const problem = againstTheKind(section, answers);
  return problem ? err({ code: "common.invalid", problems: [problem] }) : read;
}

/** What a page may say in general and not of this death: the act of a stillborn child names its mother (L36:29), and police or prosecutor declare a body (L36:38). */
function againstTheKind(section: DeathSection, answers: Answers): FieldProblem | undefined {
  const kind = deceasedKindOf(answers);
  if (section === "mother" && kind === "stillborn" && answerAt(answers, "mother.isUnknown") === "yes")
    return { field: "mother.isUnknown", code: "death.motherMissing" };
  const byOffice = ["judicialPolice", "prosecutor"].includes(answerAt(answers, "declarant.link"));
  if (section === "declarant" && kind === "unidentified" && !byOffice)
    return { field: "declarant.link", code: "death.unidentifiedByPolice" };
  return undefined;
}

export function isDeathSection(value: string): value is DeathSection {
  return (DEATH_SECTIONS as readonly string[]).includes(value);
}
