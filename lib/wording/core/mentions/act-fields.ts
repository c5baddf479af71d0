import { z } from "zod";
import { MARITAL_STATUSES } from "../death-act-facts.ts";
import { TimeOfDay } from "../grammar.ts";
import { InBoth, KnownDate, Written } from "../mention-facts.ts";
import { Sex } from "../act-facts.ts";

/** Names that an act gives, each in up to three scripts (L36:19). */
export const NAME_FIELDS = [
  "givenName",
  "familyName",
  "fatherName",
  "fatherFamilyName",
  "paternalGrandfatherName",
  "motherName",
  "motherFamilyName",
  "maternalGrandfatherName",
] as const;
export type NameField = (typeof NAME_FIELDS)[number];

export const DATE_FIELDS = ["bornOn", "diedOn", "fatherBornOn", "motherBornOn"] as const;
export const TIME_FIELDS = ["birthTime", "deathTime"] as const;
export const TEXT_FIELDS = [
  "birthPlace",
  "deathPlace",
  "nationality",
  "profession",
  "residence",
  "fatherNationality",
  "fatherBirthPlace",
  "fatherProfession",
  "motherNationality",
  "motherBirthPlace",
  "motherProfession",
  "parentsResidence",
] as const;

/** What an act says and a mention may change (D22:21, D22:24, D99:18, D99:33). */
export const ACT_FIELDS = [
  ...NAME_FIELDS,
  ...DATE_FIELDS,
  ...TIME_FIELDS,
  ...TEXT_FIELDS,
  "sex",
  "maritalStatus",
] as const;
export type ActField = (typeof ACT_FIELDS)[number];

/** A name as far as a change touches it: the scripts that are left out stay as they are. */
export const NameParts = z
  .object({ ar: Written.optional(), latin: Written.optional(), tifinagh: Written.optional() })
  .refine((parts) => Object.values(parts).some((part) => part !== undefined));
export type NameParts = z.output<typeof NameParts>;

const MaritalStatus = z.enum(MARITAL_STATUSES);

/** `was` null: the act did not say it; `becomes` null: it may not say it (L36:49). */
const values = <T extends z.ZodType>(value: T) => ({ was: value.nullable(), becomes: value.nullable() });
export const NameChange = z
  .object({ field: z.enum(NAME_FIELDS), ...values(NameParts) })
  .refine(({ was, becomes }) => was !== null || becomes !== null);
export type NameChange = z.output<typeof NameChange>;
/** One datum of an act, as it was and as it becomes. */
export const FieldChange = z.union([
  NameChange,
  z.object({ field: z.enum(DATE_FIELDS), ...values(KnownDate) }),
  z.object({ field: z.enum(TIME_FIELDS), ...values(TimeOfDay) }),
  z.object({ field: z.enum(TEXT_FIELDS), ...values(InBoth) }),
  z.object({ field: z.literal("sex"), ...values(Sex) }),
  z.object({ field: z.literal("maritalStatus"), ...values(MaritalStatus) }),
]);
export type FieldChange = z.output<typeof FieldChange>;

/** What an act says of one datum. */
export type FieldValue = NonNullable<FieldChange["was"]>;

export const FieldChanges = z
  .array(FieldChange)
  .min(1)
  .refine((changes) => changes.every(({ was, becomes }) => was !== null || becomes !== null));
