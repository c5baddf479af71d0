import { z } from "zod";
import { optional, RequiredDualName } from "../fields.ts";
import { Person, PERSON_FIELDS } from "../form/index.ts";

/** Papers other than the Moroccan national card by which a parent may be known; none of them is a condition of the registration (L36:1). */
export const PARENT_PAPERS = ["passport", "residenceCard", "refugeeCard", "birthAct", "other"] as const;

/**
 * A parent of a birth (D22:21). Names are written as the papers give them, titles included (L36:34 binds the new given name only). Old
 * acts have fathers and mothers without a family name (L36:33).
 */
export const Parent = Person.extend({
  familyName: optional(RequiredDualName),
  hasNoFamilyName: z.literal("yes").optional(),
  identityKind: optional(z.enum(PARENT_PAPERS)),
}).superRefine(({ hasNoFamilyName, familyName }, ctx) => {
  if (hasNoFamilyName || familyName) return;
  for (const script of ["ar", "latin"] as const)
    ctx.addIssue({ code: "custom", message: "names.missing", path: ["familyName", script] });
});
export type Parent = z.output<typeof Parent>;

const AFTER_FAMILY_NAME = PERSON_FIELDS.indexOf("familyName.suggested") + 1;

/** The questions of a parent, in the order a page asks them. */
export const PARENT_FIELDS: readonly string[] = [
  ...PERSON_FIELDS.slice(0, AFTER_FAMILY_NAME),
  "hasNoFamilyName",
  ...PERSON_FIELDS.slice(AFTER_FAMILY_NAME),
  "identityKind",
];

/** How the act knows a parent who has no national card: the paper, or their own word (`declared`), which blocks nothing (L36:1). */
export function identityOf({
  cnie,
  otherIdentity,
  identityKind,
}: Parent): { kind: string; number?: string } | undefined {
  if (cnie !== undefined) return undefined;
  if (otherIdentity === undefined) return { kind: "declared" };
  return { kind: identityKind ?? "other", number: otherIdentity };
}
