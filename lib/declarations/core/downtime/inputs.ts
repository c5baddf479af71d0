import { z } from "zod";
import { DECLARATION_KINDS } from "../declaration.ts";
import { DayFields, optional, optionalText, requiredText } from "../fields.ts";
import { TimeFields } from "../form/index.ts";
import { DOWNTIME_CAUSES, PAD_SIZES, UNUSED_REASONS } from "./causes.ts";

const number = (code: string) =>
  z
    .string()
    .default("")
    .transform((typed) => typed.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) & 0xf)).trim())
    .pipe(z.string().regex(/^0*[1-9][0-9]{0,6}$/, code))
    .transform(Number);

/** Since when, until when if it is over, why, and who wrote the minutes. */
export const OpeningInput = z.strictObject({
  beganOn: DayFields,
  beganTime: TimeFields,
  endedOn: optional(DayFields),
  endedTime: optional(TimeFields),
  cause: z.enum(DOWNTIME_CAUSES, "downtime.causeMissing"),
  note: optionalText,
  minutesBy: requiredText("downtime.writerMissing"),
});
export type OpeningInput = z.output<typeof OpeningInput>;

export const EndInput = z.strictObject({ endedOn: DayFields, endedTime: TimeFields });
export type EndInput = z.output<typeof EndInput>;

export const PadInput = z.strictObject({
  count: z
    .string()
    .default("")
    .transform(Number)
    .refine((count) => (PAD_SIZES as readonly number[]).includes(count), "common.chooseOne"),
});

export const GivenInput = z.strictObject({
  first: number("downtime.numberMissing"),
  last: number("downtime.numberMissing"),
});
export type GivenInput = z.output<typeof GivenInput>;

const Declared = { declaredOn: DayFields, declaredTime: TimeFields };

export const EntryInput = z.strictObject({
  no: number("downtime.numberMissing"),
  kind: z.enum(DECLARATION_KINDS, "common.chooseOne"),
  ...Declared,
});
export type EntryInput = z.output<typeof EntryInput>;

/** What may be put right while the declaration of a receipt is not sent. */
export const CorrectionInput = z.strictObject({ kind: z.enum(DECLARATION_KINDS, "common.chooseOne"), ...Declared });
export type CorrectionInput = z.output<typeof CorrectionInput>;

/** Why a number is not entered; it stands on a page beside the form of the entry, and so has names of its own. */
export const UnusedInput = z.strictObject({
  unusedNo: number("downtime.numberMissing"),
  reason: z.enum(UNUSED_REASONS, "downtime.reasonMissing"),
  unusedNote: optionalText,
});
export type UnusedInput = z.output<typeof UnusedInput>;
