import { z } from "zod";
import { Spouse } from "../couple/index.ts";
import { DayFields, optional, optionalText } from "../fields.ts";

/** What a spouse was before this marriage (FC:67). Only a husband may have been married, with the court's permission (FC:40-46). */
export const STATUSES_BEFORE = {
  husband: ["single", "divorced", "widowed", "married"],
  wife: ["single", "divorced", "widowed"],
} as const;

/** The permission of a marriage under eighteen (FC:19-20). */
const MINORITY = { wasMinor: z.literal("yes").optional(), minorPermission: optionalText };

export const Husband = Spouse.extend({
  statusBefore: z.enum(STATUSES_BEFORE.husband, "marriage.statusBeforeMissing"),
  permissionNumber: optionalText,
  permissionOn: optional(DayFields),
  ...MINORITY,
});
export type Husband = z.output<typeof Husband>;

export const Wife = Spouse.extend({
  statusBefore: z.enum(STATUSES_BEFORE.wife, "marriage.statusBeforeMissing"),
  ...MINORITY,
});
export type Wife = z.output<typeof Wife>;
