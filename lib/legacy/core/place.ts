import { z } from "zod";
import { westernDigits } from "#lib/kernel/text.ts";

const number = (least: number, most: number) =>
  z
    .union([z.number(), z.string().transform((typed) => Number(westernDigits(typed).trim() || Number.NaN))])
    .pipe(
      z
        .number("legacy.numberInvalid")
        .int("legacy.numberInvalid")
        .min(least, "legacy.numberInvalid")
        .max(most, "legacy.numberInvalid"),
    );
const mark = z.string().trim().max(20, "legacy.markTooLong").default("");

const YEARS = { gregorian: { least: 1860, most: 2199 }, hijri: { least: 1277, most: 1625 } } as const;

/**
 * Where a paper act stands: its own number, never one of ours (D99:3). A register may count by either calendar, be kept in parts, and number an
 * act that was passed over with a «bis».
 */
export const LegacyPlace = z
  .strictObject({
    calendar: z.enum(["gregorian", "hijri"]).default("gregorian"),
    year: number(1200, 2199),
    part: mark,
    no: number(1, 1_000_000),
    bis: mark,
    page: mark,
    language: z.enum(["ar", "fr", "both"], "legacy.languageMissing"),
  })
  .refine(({ calendar, year }) => year >= YEARS[calendar].least && year <= YEARS[calendar].most, {
    path: ["year"],
    error: "legacy.yearOfOtherCalendar",
  });
export type LegacyPlace = z.output<typeof LegacyPlace>;
