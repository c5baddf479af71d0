import { z } from "zod";
import { optional } from "../fields.ts";

/** `notStated`: the certificate does not tell. */
export const STATED_SEXES = ["male", "female", "notStated"] as const;

function smallNumber(least: number) {
  const wrong = "death.twinOrderMissing";
  return z.coerce.number(wrong).int(wrong).min(least, wrong).max(9, wrong);
}

/** A stillborn child: no name is asked; the act says that the mother gave birth «مولودا ميتا» (L36:29), with its order among twins (L36:27). */
export const Stillborn = z
  .object({
    sex: z.enum(STATED_SEXES, "declarations.sexMissing"),
    isMultiple: z.literal("yes").optional(),
    order: optional(smallNumber(1)),
    count: optional(smallNumber(2)),
  })
  .superRefine(({ isMultiple, order, count }, ctx) => {
    if (isMultiple && (order === undefined || count === undefined || order > count))
      ctx.addIssue({ code: "custom", message: "death.twinOrderMissing", path: ["order"] });
  });
export type Stillborn = z.output<typeof Stillborn>;
