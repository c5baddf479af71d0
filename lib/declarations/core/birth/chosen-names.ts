import { z } from "zod";
import { isServitudeName } from "#lib/names/core/index.ts";
import { optional, RequiredDualName } from "../fields.ts";

/**
 * The names a mother chooses where no father is entered (L36:25): a father's and a grandfather's name of servitude (ʿAbd-),
 * and her own family name for the child if she wishes, else one the officer chooses with her.
 */
export const ChosenNames = z
  .object({
    fatherName: RequiredDualName,
    grandfatherName: RequiredDualName,
    familyNameFrom: z.enum(["mother", "officer"], "birth.familyNameFromMissing"),
    familyName: optional(RequiredDualName),
  })
  .superRefine((chosen, ctx) => {
    for (const key of ["fatherName", "grandfatherName"] as const)
      if (!isServitudeName(chosen[key].ar))
        ctx.addIssue({ code: "custom", message: "birth.notAServitudeName", path: [key, "ar"] });
  });
export type ChosenNames = z.output<typeof ChosenNames>;
