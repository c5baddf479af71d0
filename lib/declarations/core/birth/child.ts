import { z } from "zod";
import { Country, optional, RequiredDualName } from "../fields.ts";

export const SEXES = ["male", "female", "pendingCertificate"] as const;

/** How many were born together, or in which place; the page that does not ask it posts it empty. */
function smallNumber(least: number) {
  const wrong = "birth.twinOrderMissing";
  return z.coerce.number(wrong).int(wrong).min(least, wrong).max(9, wrong);
}

/** The child (L36:28, L36:34). A twin has an act of its own; `order` is the order word of L36:27. */
export const Child = z
  .object({
    sex: z.enum(SEXES, "declarations.sexMissing"),
    givenName: RequiredDualName,
    familyName: optional(RequiredDualName),
    isMultiple: z.literal("yes").optional(),
    order: optional(smallNumber(1)),
    count: optional(smallNumber(2)),
    /** Written by an officer who corrects what the parents' nationalities lead to ({@link nationalityOf}). */
    nationality: optional(Country),
  })
  .superRefine((child, ctx) => {
    if (child.isMultiple && (child.order === undefined || child.count === undefined || child.order > child.count))
      ctx.addIssue({ code: "custom", message: "birth.twinOrderMissing", path: ["order"] });
  });
export type Child = z.output<typeof Child>;
