import { z } from "zod";
import {
  Cnie,
  DayFields,
  optional,
  optionalText,
  PartialDateFields,
  RequiredDualName,
  requiredEither,
} from "../fields.ts";

const sex = z.enum(["male", "female"], "declarations.sexMissing");

/** The deceased as the act names them (D99:33, D22:24). */
export const Deceased = z.object({
  givenName: RequiredDualName,
  familyName: RequiredDualName,
  sex,
  bornOn: PartialDateFields,
  birthPlace: requiredEither("declarations.birthPlaceMissing"),
  nationality: z
    .string()
    .regex(/^[A-Z]{2}$/, "common.chooseOne")
    .default("MA"),
  cnie: optional(Cnie),
  otherIdentity: optionalText,
  profession: requiredEither("declarations.professionMissing"),
  residence: requiredEither("declarations.residenceMissing"),
});
export type Deceased = z.output<typeof Deceased>;

/** A newborn who lived before being declared: named, since a birth act comes first (L36:29). `birthReference`: the birth's own declaration. */
export const Newborn = z.object({
  givenName: RequiredDualName,
  familyName: RequiredDualName,
  sex,
  bornOn: DayFields,
  birthPlace: requiredEither("declarations.birthPlaceMissing"),
  birthReference: optionalText,
});
export type Newborn = z.output<typeof Newborn>;
