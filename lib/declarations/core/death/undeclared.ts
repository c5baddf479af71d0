import { err, ok, type Result } from "#lib/kernel/result.ts";
import { answerAt, type Answers } from "../answers.ts";
import { type Invalid, OfficeChoice, readAll, type SectionValues } from "../form/index.ts";
import { WardMother } from "../institution/mother.ts";
import { Body } from "./body.ts";
import { DeceasedKind } from "./deceased-kind.ts";
import { ExOfficio, KnownDeceased, Minutes } from "./known-deceased.ts";
import { DeathPlace } from "./place.ts";
import { Stillborn } from "./stillborn.ts";

/**
 * A death that becomes an act without a declarant at the counter: a body as endorsed minutes describe it (L36:38), or a death that an
 * institution declared and no relative completed, registered ex officio (L36:39, D22:40).
 */
const SCHEMAS = {
  place: DeathPlace,
  office: OfficeChoice,
  deceasedKind: DeceasedKind,
  deceased: KnownDeceased,
  stillborn: Stillborn,
  mother: WardMother,
  body: Body,
  minutes: Minutes,
  exOfficio: ExOfficio,
} as const;

export type UndeclaredDeath = SectionValues<typeof SCHEMAS> &
  Required<Pick<SectionValues<typeof SCHEMAS>, "place" | "office" | "deceasedKind">>;

/** What takes the place of the declarant in this file, as its answers say. */
export function standsForDeclarant(answers: Answers): "minutes" | "exOfficio" | undefined {
  if (answerAt(answers, "deceasedKind.kind") === "unidentified")
    return answers["minutes"] === undefined ? undefined : "minutes";
  return answers["exOfficio"] === undefined ? undefined : "exOfficio";
}

/** The pages that such a file has; none is asked of a family. */
export function undeclaredSections(answers: Answers): readonly (keyof typeof SCHEMAS)[] {
  const kind = answerAt(answers, "deceasedKind.kind");
  if (kind === "unidentified") return ["place", "office", "deceasedKind", "body", "minutes"];
  const who = kind === "stillborn" ? (["stillborn", "mother"] as const) : (["deceased"] as const);
  return ["place", "office", "deceasedKind", ...who, "exOfficio"];
}

/** Reads it whole. Refuses with every problem, by dotted field. */
export function readUndeclared(answers: Answers): Result<UndeclaredDeath, Invalid> {
  const read = readAll(SCHEMAS, undeclaredSections(answers), answers);
  if (!read.ok) return read;
  const { place, office, deceasedKind, ...rest } = read.value;
  if (!place || !office || !deceasedKind) return err({ code: "common.invalid", problems: [] });
  return ok({ ...rest, place, office, deceasedKind });
}
