import { z } from "zod";
import type { IsoDay } from "#lib/calendar/core/index.ts";
import type { FieldProblem } from "#lib/kernel/form-state.ts";
import { ok, type Result } from "#lib/kernel/result.ts";
import type { Answers } from "../answers.ts";
import { BirthPlace } from "../birth/place.ts";
import { SEXES } from "../birth/child.ts";
import { motherKey } from "../birth/mother-key.ts";
import { Cnie, optional, optionalText, PartialDateFields, RequiredDualName, requiredText } from "../fields.ts";
import { dated, either, type Invalid, notYetCome, readAll, timed } from "../form/index.ts";
import type { InstitutionFacts, InstitutionForm } from "./institution-form.ts";

const OfficeWish = z.object({ code: optionalText });

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

/** The mother as her papers or her own word gave her to the ward; the family's declaration tells the rest. */
const Mother = z.object({
  givenName: RequiredDualName,
  familyName: RequiredDualName,
  fatherName: optional(RequiredDualName),
  cnie: optional(Cnie),
  otherIdentity: optionalText,
  nationality: z
    .string()
    .regex(/^[A-Z]{2}$/, "common.chooseOne")
    .default("MA"),
  bornOn: optional(PartialDateFields),
});

const SCHEMAS = {
  place: BirthPlace.extend({ certificateNumber: requiredText("institution.certificateMissing") }),
  office: OfficeWish,
  child: Child,
  mother: Mother,
} as const;
const SECTIONS = ["place", "office", "child", "mother"] as const;

/** What an institution declares of a birth: place, time, child, mother, certificate (L36:20, D22:14, D22:21). */
export const institutionBirth: InstitutionForm = {
  kind: "birth",
  service: "birthDeclaration",
  sections: SECTIONS,
  fields: [
    "place.certificateNumber",
    ...dated("place.bornOn"),
    ...timed("place.time"),
    "place.placeKind",
    ...either("place.establishment"),
    "place.commune",
    "office.code",
    "child.sex",
    "child.order",
    "child.count",
    ...["givenName", "familyName", "fatherName"].flatMap((name) => either(`mother.${name}`)),
    "mother.cnie",
    "mother.otherIdentity",
    ...dated("mother.bornOn"),
    "mother.nationality",
  ],
  problemsOf: (answers, today) => {
    const read = readAll(SCHEMAS, SECTIONS, answers);
    return read.ok ? datesOf(read.value, today) : read.error.problems;
  },
  understand,
};

type Read = { place?: z.output<typeof SCHEMAS.place>; mother?: z.output<typeof Mother> };

function datesOf({ place, mother }: Read, today: IsoDay): FieldProblem[] {
  const bornOn = place && place.bornOn > today ? [{ field: "place.bornOn", code: "birth.bornInFuture" }] : [];
  return [...bornOn, ...(mother?.bornOn ? notYetCome(mother.bornOn, "mother.bornOn", today) : [])];
}

function understand(answers: Answers): Result<InstitutionFacts, Invalid> {
  const read = readAll(SCHEMAS, SECTIONS, answers);
  if (!read.ok) return read;
  const { place, office, mother } = read.value;
  if (!place || !mother) throw new Error("sections that read well are there");
  const { givenName, familyName } = mother;
  return ok({
    commune: place.commune,
    officeCode: office?.code ?? "",
    eventOn: place.bornOn,
    certificateNumber: place.certificateNumber,
    sameEventKey: motherKey(mother),
    subject: { ar: `${givenName.ar} ${familyName.ar}`, latin: `${givenName.latin} ${familyName.latin}` },
    deadlineEvent: (regime) => ({ kind: "birth", eventOn: place.bornOn, regime, placeClass: "morocco" }),
  });
}
