import { z } from "zod";
import { Cnie, optional, PartialDateFields, RequiredDualName, requiredEither, optionalText } from "../fields.ts";

/** A person of an act as forms ask: identity in two scripts, filiation, birth, occupation (D22:21, D99:18). */
export const Person = z.object({
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
  birthPlace: requiredEither("declarations.birthPlaceMissing"),
  profession: requiredEither("declarations.professionMissing"),
});
export type Person = z.output<typeof Person>;
