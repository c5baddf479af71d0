import { z } from "zod";

/** An act of the register as somebody names it: its office, year and number. */
export const NamedAct = z.strictObject({
  officeCode: z.string().trim().min(1, "rulings.otherActMissing").max(40),
  year: z.coerce.number("rulings.actYearMissing").int().min(1915, "rulings.actYearMissing").max(2200),
  no: z.coerce.number("rulings.actNumberMissing").int().min(1, "rulings.actNumberMissing").max(999_999),
});
export type NamedAct = z.output<typeof NamedAct>;
