import { z } from "zod";
import type { Result } from "#lib/kernel/result.ts";
import { answerAt, type Answers } from "../../answers.ts";
import { DayFields, optional, optionalText, PartialDateFields, requiredEither, requiredText } from "../../fields.ts";
import { dated, either, type Invalid, OfficeChoice, readAll, TimeFields, timed } from "../../form/index.ts";
import { SEXES } from "../child.ts";

/** The value of `filiation.kind` that makes a birth declaration one of the King's prosecutor (L36:25). */
export const FOUNDLING = "foundling";

/** Parents whom nobody knows, or a newborn left where it was delivered: the law treats both alike (L36:25). */
export const FOUNDLING_CIRCUMSTANCES = ["parentsUnknown", "leftAfterBirth"] as const;

/** Units in which a medical certificate gives an approximate age. */
export const AGE_UNITS = ["day", "month", "year"] as const;

/** Where and on which day the child was found; the place stands for a place of birth that nobody knows (D99:19). */
export const FoundPlace = z.object({
  commune: z.string().default("").pipe(z.string().min(1, "birth.communeMissing").max(20)),
  establishment: requiredEither("birth.foundPlaceMissing"),
  foundOn: DayFields,
});

function smallNumber(least: number) {
  const wrong = "birth.twinOrderMissing";
  return z.coerce.number(wrong).int(wrong).min(least, wrong).max(9, wrong);
}

export const FoundChild = z
  .object({
    sex: z.enum(SEXES, "declarations.sexMissing"),
    order: optional(smallNumber(1)),
    count: optional(smallNumber(2)),
  })
  .superRefine(({ order, count }, ctx) => {
    if ((order === undefined) !== (count === undefined) || (order ?? 0) > (count ?? 9))
      ctx.addIssue({ code: "custom", message: "birth.twinOrderMissing", path: ["order"] });
  });

const wrongAge = "birth.approximateAgeMissing";

/**
 * The minutes and the medical certificate on which the declaration rests (L36:25). `bornOn` and `time` are given only where they are
 * known, as of a newborn left in the ward; without them the birth is as exact as the certificate's age, and no more.
 */
export const Foundling = z.object({
  circumstance: z.enum(FOUNDLING_CIRCUMSTANCES, "birth.circumstanceMissing"),
  minutesNumber: requiredText("birth.minutesNumberMissing"),
  minutesOn: DayFields,
  certificateNumber: requiredText("birth.ageCertificateMissing"),
  examinedOn: DayFields,
  age: z.object({
    count: z.coerce.number(wrongAge).int(wrongAge).min(0, wrongAge).max(120, wrongAge),
    unit: z.enum(AGE_UNITS, wrongAge),
  }),
  bornOn: optional(PartialDateFields),
  time: optional(TimeFields),
});
export type Foundling = z.output<typeof Foundling>;

/** Which prosecutor declares, by court; the act names the office and not the person. */
export const Prosecutor = z.object({
  court: requiredEither("birth.courtMissing"),
  gender: z.enum(["male", "female"]).default("male"),
  letterNumber: optionalText,
});

const FoundlingKind = z.object({ kind: z.literal(FOUNDLING) });

/**
 * The sections of a declaration by the King's prosecutor, in the shape that the desk reads. The space that declares stores
 * `filiation.kind = "foundling"` beside what its page posts ({@link foundlingAnswers}), and leaves `office.code` to the competent office
 * where it is empty. No names are asked: the officer chooses them (L36:25).
 */
export const FOUNDLING_SCHEMAS = {
  place: FoundPlace,
  office: OfficeChoice,
  child: FoundChild,
  filiation: FoundlingKind,
  foundling: Foundling,
  prosecutor: Prosecutor,
} as const;
export const FOUNDLING_SECTIONS = ["place", "office", "child", "filiation", "foundling", "prosecutor"] as const;

/** Every field that the prosecutor's page may post, as dotted paths in the order it asks them. */
export const FOUNDLING_FIELDS: readonly string[] = [
  "foundling.circumstance",
  ...dated("place.foundOn"),
  "place.commune",
  ...either("place.establishment"),
  "office.code",
  "child.sex",
  "child.order",
  "child.count",
  "foundling.minutesNumber",
  ...dated("foundling.minutesOn"),
  "foundling.certificateNumber",
  ...dated("foundling.examinedOn"),
  "foundling.age.count",
  "foundling.age.unit",
  ...dated("foundling.bornOn"),
  ...timed("foundling.time"),
  ...either("prosecutor.court"),
  "prosecutor.gender",
  "prosecutor.letterNumber",
];

export type FoundlingDeclaration = {
  place: z.output<typeof FoundPlace>;
  office: z.output<typeof OfficeChoice>;
  child: z.output<typeof FoundChild>;
  filiation: z.output<typeof FoundlingKind>;
  foundling: Foundling;
  prosecutor: z.output<typeof Prosecutor>;
};

/** What the page posted, marked as the declaration of a child of unknown parents. */
export function foundlingAnswers(posted: Answers): Answers {
  return { ...posted, filiation: { kind: FOUNDLING } };
}

export function isFoundling(answers: Answers): boolean {
  return answerAt(answers, "filiation.kind") === FOUNDLING;
}

/** Reads the whole declaration, its office chosen. Refuses with every problem, by dotted field. */
export function readFoundling(answers: Answers): Result<FoundlingDeclaration, Invalid> {
  const read = readAll(FOUNDLING_SCHEMAS, FOUNDLING_SECTIONS, answers);
  return read.ok ? { ok: true, value: read.value as FoundlingDeclaration } : read;
}
