import { z } from "zod";
import { optional, RequiredDualName } from "../fields.ts";

export const SEXES = ["male", "female", "pendingCertificate"] as const;

/** The child (L36:28, L36:34). A twin has an act of its own; `order` is the order word of L36:27. */
export const Child = z
  .object({
    sex: z.enum(SEXES, "birth.sexMissing"),
    givenName: RequiredDualName,
    familyName: optional(RequiredDualName),
    isMultiple: z.literal("yes").optional(),
    order: z.coerce.number().int().min(1).max(9).optional(),
    count: z.coerce.number().int().min(2).max(9).optional(),
  })
  .superRefine((child, ctx) => {
    if (child.isMultiple && (child.order === undefined || child.count === undefined || child.order > child.count))
      ctx.addIssue({ code: "custom", message: "birth.twinOrderMissing", path: ["order"] });
  });
export type Child = z.output<typeof Child>;
