import { z } from "zod";
import { Cnie, optional, RequiredDualName } from "../fields.ts";

export const MARITAL_STATUSES = ["single", "married", "divorced", "widowed"] as const;
export type MaritalStatus = (typeof MARITAL_STATUSES)[number];

/** Whose name the act gives: the husband or wife of a marriage that lasted until a death. */
export function hasSpouse(status: string): boolean {
  return status === "married" || status === "widowed";
}

const spouse = z.object({ givenName: RequiredDualName, familyName: RequiredDualName, cnie: optional(Cnie) });

/** The marital status of the deceased (D99:33) and the spouse, whose own birth act receives a mention (D99:34). */
export const Family = z
  .object({ maritalStatus: z.enum(MARITAL_STATUSES, "death.maritalStatusMissing"), spouse: optional(spouse) })
  .superRefine((family, ctx) => {
    if (hasSpouse(family.maritalStatus) && family.spouse === undefined)
      ctx.addIssue({ code: "custom", message: "death.spouseMissing", path: ["spouse", "givenName", "ar"] });
  });
export type Family = z.output<typeof Family>;
