/** What one account read on one day: different acts and files, how many of other offices, and its own mean of the days before. */
export type DayOfReading = { subjects: number; fromElsewhere: number; usual: number };

export const READING_REASONS = ["farMoreThanUsual", "otherOffices"] as const;
export type ReadingReason = (typeof READING_REASONS)[number];

/** Fewer than these in a day is ordinary work at any counter. */
const ORDINARY_SUBJECTS = 40;
const ORDINARY_ELSEWHERE = 10;
const TIMES_USUAL = 3;

/**
 * Why a day of reading is looked at by the inspector (DP:24). A busy counter that reads much every day is no reason, and nothing is
 * blocked by one.
 */
export function unusualReading({ subjects, fromElsewhere, usual }: DayOfReading): readonly ReadingReason[] {
  return [
    ...(subjects > ORDINARY_SUBJECTS && subjects > TIMES_USUAL * usual ? (["farMoreThanUsual"] as const) : []),
    ...(fromElsewhere > ORDINARY_ELSEWHERE ? (["otherOffices"] as const) : []),
  ];
}
