import { z } from "zod";
import {
  Cnie,
  DayFields,
  EitherScript,
  optional,
  optionalText,
  PartialDateFields,
  RequiredDualName,
  requiredEither,
} from "../fields.ts";

/** The deceased as an institution knew them; the family or the papers tell the rest. Of a foreigner the names as in the passport. */
export const KnownDeceased = z.object({
  givenName: RequiredDualName,
  familyName: RequiredDualName,
  sex: z.enum(["male", "female"], "declarations.sexMissing"),
  bornOn: optional(PartialDateFields),
  birthPlace: EitherScript,
  nationality: z
    .string()
    .regex(/^[A-Z]{2}$/, "common.chooseOne")
    .default("MA"),
  cnie: optional(Cnie),
  otherIdentity: optionalText,
  residence: EitherScript,
});
export type KnownDeceased = z.output<typeof KnownDeceased>;

/** Minutes of the judicial police, endorsed by the King's prosecutor, that tell of a body (L36:38); their number stands with the place. */
export const Minutes = z.object({
  on: DayFields,
  police: EitherScript,
  court: requiredEither("birth.courtMissing"),
  gender: z.enum(["male", "female"]).default("male"),
});
export type Minutes = z.output<typeof Minutes>;

/** The institution whose data make an act that no relative completes (L36:39). */
export const ExOfficio = z.object({ institution: z.object({ ar: z.string().min(1), latin: z.string().min(1) }) });
export type ExOfficio = z.output<typeof ExOfficio>;
