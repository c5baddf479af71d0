import { z } from "zod";
import { DayFields, requiredText } from "../fields.ts";

const court = z.object({ ar: requiredText("birth.courtMissing"), latin: requiredText("birth.courtMissing") });

/** The prosecutor's permission as it is written: its number and day (D22:25). */
export const GivenPermission = z.strictObject({
  number: requiredText("institution.permissionNumberMissing"),
  decidedOn: DayFields,
});
export type GivenPermission = z.output<typeof GivenPermission>;

/** The same as an office enters it from the paper that was brought, with the court that it comes from. */
export const BroughtPermission = GivenPermission.extend({ court });
export type BroughtPermission = z.output<typeof BroughtPermission>;

/** What an officer writes to the prosecutor about a concern. */
export const ConcernNote = z.strictObject({
  concern: z.uuid("gate.malformed"),
  note: requiredText("institution.noteMissing").pipe(z.string().max(2_000, "common.tooLong")),
});
