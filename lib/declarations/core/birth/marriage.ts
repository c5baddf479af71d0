import { z } from "zod";
import { DayFields, optional, optionalText } from "../fields.ts";

/** The parents' marriage. R36 wants the act for the first birth only (D22:22); R37 for every birth (D99:17). */
export const Marriage = z
  .object({
    isFirstChild: z.enum(["yes", "no"], "birth.firstChildMissing"),
    marriedOn: optional(DayFields),
    actNumber: optionalText,
    court: optionalText,
    /** Where the marriage ended before the birth, by whatever cause (FC:154). */
    endedOn: optional(DayFields),
  })
  .superRefine((marriage, ctx) => {
    if (marriage.isFirstChild === "yes" && marriage.marriedOn === undefined)
      ctx.addIssue({ code: "custom", message: "birth.marriedOnMissing", path: ["marriedOn", "day"] });
  });
export type Marriage = z.output<typeof Marriage>;
