import { z } from "zod";
import { addDays, daysBetween, earliestOf, IsoDay, latestOf } from "./civil-day.ts";

/** A time during which legal deadlines do not run, first and last day included, by the decision `reference`. */
export const Suspension = z
  .object({
    reference: z.string().min(1),
    startsOn: IsoDay,
    endsOn: IsoDay,
    /** Codes of the regions, provinces or communes concerned, or the whole country and the consulates. */
    territories: z.union([z.literal("everywhere"), z.array(z.string().min(1)).min(1)]),
  })
  .refine(({ startsOn, endsOn }) => startsOn <= endsOn, { path: ["endsOn"], error: "calendar.endsBeforeItStarts" });
export type Suspension = z.infer<typeof Suspension>;

/** The suspensions that hold for a place, given its own code and those of all it belongs to. */
export function suspensionsFor(suspensions: readonly Suspension[], codesOfPlace: readonly string[]): Suspension[] {
  return suspensions.filter(
    ({ territories }) => territories === "everywhere" || territories.some((code) => codesOfPlace.includes(code)),
  );
}

export function isSuspended(day: IsoDay, suspensions: readonly Suspension[]): boolean {
  return suspensions.some(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn);
}

/**
 * Prolongs a term by the suspended days it meets: they are not counted, and counting resumes the day after.
 * Takes the first day counted and the last without suspension; gives the last day with it.
 */
export function prolongedBySuspensions(firstDay: IsoDay, lastDay: IsoDay, suspensions: readonly Suspension[]): IsoDay {
  let prolonged = lastDay;
  for (;;) {
    const target = addDays(lastDay, suspendedDays(firstDay, prolonged, suspensions));
    if (target === prolonged) return prolonged;
    prolonged = target;
  }
}

/** How many days between two, both included, are suspended; overlapping periods count once. */
export function suspendedDays(from: IsoDay, to: IsoDay, suspensions: readonly Suspension[]): number {
  let counted = 0;
  let reached = addDays(from, -1);
  for (const { startsOn, endsOn } of suspensions.toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1))) {
    const first = latestOf(startsOn, addDays(reached, 1));
    const last = earliestOf(endsOn, to);
    if (first > last) continue;
    counted += daysBetween(first, last) + 1;
    reached = last;
  }
  return counted;
}
