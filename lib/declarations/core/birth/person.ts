import { z } from "zod";
import { Cnie, optional, PartialDateFields, RequiredDualName, requiredEither, optionalText } from "../fields.ts";

/** A parent as the form asks: identity in two scripts, filiation, birth, occupation (D22:21, D99:18). */
export const Parent = z.object({
  givenName: RequiredDualName,
  familyName: RequiredDualName,
  fatherName: RequiredDualName,
  cnie: optional(Cnie),
  otherIdentity: optionalText,
  nationality: z
    .string()
    .regex(/^[A-Z]{2}$/, "common.chooseOne")
    .default("MA"),
  bornOn: PartialDateFields,
  birthPlace: requiredEither("birth.birthPlaceMissing"),
  profession: requiredEither("birth.professionMissing"),
});
export type Parent = z.output<typeof Parent>;
