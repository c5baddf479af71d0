import { z } from "zod";
import type { IsoDay } from "#lib/calendar/core/index.ts";
import type { FieldProblem } from "#lib/kernel/form-state.ts";
import { ok, type Result } from "#lib/kernel/result.ts";
import type { Answers } from "../answers.ts";
import { SEXES } from "../birth/child.ts";
import { motherKey } from "../birth/mother-key.ts";
import { BirthPlace } from "../birth/place.ts";
import { optional, optionalText, requiredText } from "../fields.ts";
import { type Invalid, readAll } from "../form/index.ts";
import type { InstitutionFacts, InstitutionForm } from "./institution-form.ts";
import { motherDates, nameOf, WardMother } from "./mother.ts";
import { BIRTH_PLACE_PART, CHILD_PART, MOTHER_FIELDS } from "./paper-parts.ts";

/** How many were born together, or in which place. */
const smallNumber = (least: number) => {
  const wrong = "birth.twinOrderMissing";
  return z.coerce.number(wrong).int(wrong).min(least, wrong).max(9, wrong);
};

const Child = z
  .object({
    sex: z.enum(SEXES, "declarations.sexMissing"),
    order: optional(smallNumber(1)),
    count: optional(smallNumber(2)),
  })
  .superRefine(({ order, count }, ctx) => {
    if ((order === undefined) !== (count === undefined) || (order ?? 0) > (count ?? 9))
      ctx.addIssue({ code: "custom", message: "birth.twinOrderMissing", path: ["order"] });
  });

const SCHEMAS = {
  place: BirthPlace.extend({ certificateNumber: requiredText("institution.certificateMissing") }),
  office: z.object({ code: optionalText }),
  child: Child,
  mother: WardMother,
} as const;
const SECTIONS = ["place", "office", "child", "mother"] as const;

/** What an institution declares of a birth: place, time, child, mother, certificate (L36:20, D22:14, D22:21). */
export const institutionBirth: InstitutionForm = {
  kind: "birth",
  declares: "birth",
  service: "birthDeclaration",
  parts: [
    BIRTH_PLACE_PART,
    CHILD_PART,
    { name: "mother", fields: [...MOTHER_FIELDS, { path: "mother.isUnmarried", shape: "tick" }] },
  ],
  told: {},
  problemsOf: (answers, today) => {
    const read = readAll(SCHEMAS, SECTIONS, answers);
    return read.ok ? datesOf(read.value, today) : read.error.problems;
  },
  understand,
};

type Read = { place?: z.output<typeof SCHEMAS.place>; mother?: WardMother };

function datesOf({ place, mother }: Read, today: IsoDay): FieldProblem[] {
  const bornOn = place && place.bornOn > today ? [{ field: "place.bornOn", code: "birth.bornInFuture" }] : [];
  return [...bornOn, ...motherDates(mother, today)];
}

function understand(answers: Answers): Result<InstitutionFacts, Invalid> {
  const read = readAll(SCHEMAS, SECTIONS, answers);
  if (!read.ok) return read;
  const { place, office, mother } = read.value;
  if (!place || !mother) throw new Error("sections that read well are there");
  return ok({
    commune: place.commune,
    officeCode: office?.code ?? "",
    eventOn: place.bornOn,
    certificateNumber: place.certificateNumber,
    sameEventKey: motherKey(mother),
    subject: nameOf(mother),
    deadlineEvent: (regime) => ({ kind: "birth", eventOn: place.bornOn, regime, placeClass: "morocco" }),
  });
}
