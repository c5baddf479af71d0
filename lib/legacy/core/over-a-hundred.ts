import { z } from "zod";
import { addYears, type IsoDay, partsOf } from "#lib/calendar/core/index.ts";

const AGE = 100;

/** What an office may find out about somebody over a hundred. None of them closes a life: a death is declared, notified or judged. */
export const AGE_FINDINGS = ["alive", "deathToDeclare", "notFound"] as const;

/** Who knew it. */
export const AGE_SOURCES = ["family", "localAuthority", "identity", "elections", "other"] as const;

export const AgeCheckInput = z.strictObject({
  act: z.uuid(),
  isPaper: z.enum(["yes", "no"]).transform((typed) => typed === "yes"),
  finding: z.enum(AGE_FINDINGS, "legacy.findingMissing"),
  source: z.enum(AGE_SOURCES, "legacy.sourceMissing"),
  note: z.string().trim().max(400).default(""),
});
export type AgeCheckInput = z.output<typeof AgeCheckInput>;

/**
 * Whoever was born before this day is over a hundred; and the Hijri year before which every register is older than that. The Hijri year is the shorter:
 * the bound errs towards leaving somebody out for some months.
 */
export function bornBefore(today: IsoDay): { day: IsoDay; hijriYear: number } {
  const day = addYears(today, -AGE);
  return { day, hijriYear: Math.floor(((partsOf(day).year - 622) * 33) / 32) };
}
