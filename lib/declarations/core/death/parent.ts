import { z } from "zod";
import { Cnie, EitherScript, optional, PartialDateFields, RequiredDualName } from "../fields.ts";

/** The father or the mother of the deceased: names and residence (D99:33), the rest as far as it is known; nothing when they are not known (D22:24). */
export const ParentOfDeceased = z
  .object({
    isUnknown: z.literal("yes").optional(),
    givenName: optional(RequiredDualName),
    familyName: optional(RequiredDualName),
    cnie: optional(Cnie),
    bornOn: optional(PartialDateFields),
    nationality: z
      .string()
      .regex(/^[A-Z]{2}$/, "common.chooseOne")
      .default("MA"),
    profession: EitherScript,
    residence: EitherScript,
  })
  .superRefine((parent, ctx) => {
    if (parent.isUnknown) return;
    for (const name of ["givenName", "familyName"] as const)
      if (parent[name] === undefined)
        for (const script of ["ar", "latin"] as const)
          ctx.addIssue({ code: "custom", message: "names.missing", path: [name, script] });
  });
export type ParentOfDeceased = z.output<typeof ParentOfDeceased>;
