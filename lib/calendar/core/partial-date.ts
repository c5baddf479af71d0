import { z } from "zod";
import { type IsoDay, isRealDay, partsOf } from "./civil-day.ts";

const PartialParts = z
  .object({
    year: z.number().int().min(1).max(9999),
    month: z.number().int().min(1).max(12).optional(),
    day: z.number().int().min(1).max(31).optional(),
  })
  .refine(({ month, day }) => day === undefined || month !== undefined, {
    path: ["month"],
    error: "calendar.monthMissing",
  });
const GregorianParts = PartialParts.refine(
  ({ year, month, day }) => month === undefined || day === undefined || isRealDay(year, month, day),
  { path: ["day"], error: "calendar.notARealDay" },
);
const HijriParts = PartialParts.refine(({ day }) => day === undefined || day <= 30, {
  path: ["day"],
  error: "calendar.notARealDay",
});
export type PartialParts = z.infer<typeof PartialParts>;

export const Precision = z.enum(["year", "month", "day"]);
export type Precision = z.infer<typeof Precision>;

/**
 * A date as it was written: what is not known stays unknown, and is never filled with 1 January (D99:19).
 * `writtenIn` says which calendars the paper or the declarant used; a form that was only converted is not written.
 */
export const PartialDate = z
  .object({
    precision: Precision,
    /** «مزداد حوالي سنة», "présumé né en". */
    presumed: z.boolean(),
    writtenIn: z.enum(["gregorian", "hijri", "both"]),
    gregorian: GregorianParts.nullable(),
    hijri: HijriParts.nullable(),
  })
  .refine(({ writtenIn, gregorian }) => writtenIn === "hijri" || gregorian !== null, {
    path: ["gregorian"],
    error: "calendar.dateMissing",
  })
  .refine(({ writtenIn, hijri }) => writtenIn === "gregorian" || hijri !== null, {
    path: ["hijri"],
    error: "calendar.dateMissing",
  })
  .refine(
    ({ precision, gregorian, hijri }) =>
      precision === finest([gregorian, hijri].flatMap((parts) => (parts === null ? [] : [precisionOf(parts)]))),
    { path: ["precision"], error: "calendar.precisionMismatch" },
  );
export type PartialDate = z.infer<typeof PartialDate>;

/** A whole Gregorian day as a partial date, with its Hijri form when that was written too. */
export function partialOfDay(day: IsoDay, hijri: PartialParts | null = null): PartialDate {
  const writtenIn = hijri === null ? "gregorian" : "both";
  return { precision: "day", presumed: false, writtenIn, gregorian: partsOf(day), hijri };
}

export function precisionOf({ month, day }: PartialParts): Precision {
  return day !== undefined ? "day" : month !== undefined ? "month" : "year";
}

/** The Gregorian year of a partial date, or undefined when only a Hijri form is known. */
export function yearOf({ gregorian }: Pick<PartialDate, "gregorian">): number | undefined {
  return gregorian?.year;
}

function finest(precisions: readonly Precision[]): Precision {
  return precisions.includes("day") ? "day" : precisions.includes("month") ? "month" : "year";
}
