import { z } from "zod";
import type { IsoDay } from "#lib/calendar/core/index.ts";
import type { FieldProblem } from "#lib/kernel/form-state.ts";
import { Cnie, optional, optionalText, PartialDateFields, RequiredDualName } from "../fields.ts";
import { notYetCome } from "../form/index.ts";

/** The mother as the ward knew her; the family's declaration tells the rest. Without papers her identity is the one she declared (L36:1). */
export const WardMother = z.object({
  givenName: RequiredDualName,
  familyName: RequiredDualName,
  fatherName: optional(RequiredDualName),
  cnie: optional(Cnie),
  otherIdentity: optionalText,
  nationality: z
    .string()
    .regex(/^[A-Z]{2}$/, "common.chooseOne")
    .default("MA"),
  bornOn: optional(PartialDateFields),
  isUnmarried: z.literal("yes").optional(),
  isWithoutPapers: z.literal("yes").optional(),
});
export type WardMother = z.output<typeof WardMother>;

/** How lists name a child that has no name yet. */
export function nameOf({ givenName, familyName }: Pick<WardMother, "givenName" | "familyName">) {
  return { ar: `${givenName.ar} ${familyName.ar}`, latin: `${givenName.latin} ${familyName.latin}` };
}

export function motherDates(mother: WardMother | undefined, today: IsoDay): FieldProblem[] {
  return mother?.bornOn ? notYetCome(mother.bornOn, "mother.bornOn", today) : [];
}
