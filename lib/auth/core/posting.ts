import { compareDays, type IsoDay } from "#lib/calendar/core/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import type { Role } from "./permissions.ts";

/** A moment with the civil day that Moroccan clocks show then: days bound postings, instants end them at once. */
export type Moment = { day: IsoDay; atMs: number };

/** From a day to a day, both included; `endedAtMs` where it was ended at once before its last day was over. */
export type Tenure = { fromOn: IsoDay; toOn: IsoDay | null; endedAtMs: number | null };

/** Where a person works and as what. One person works in one place at a time (D22:3, D99:1). */
export type Posting = Tenure & { id: string; role: Role; officeCode: string | null };

/** Whether it runs at that moment. The instant of its end is already outside (L36:9). */
export function runsAt({ fromOn, toOn, endedAtMs }: Tenure, { day, atMs }: Moment): boolean {
  const isWithinDays = compareDays(fromOn, day) <= 0 && (toOn === null || compareDays(day, toOn) <= 0);
  return isWithinDays && (endedAtMs === null || atMs < endedAtMs);
}

/** The posting that a person has at that moment; never two (see `mayPost`). */
export function postingAt(postings: readonly Posting[], moment: Moment): Posting | undefined {
  return postings.find((one) => runsAt(one, moment));
}

type Days = Pick<Tenure, "fromOn" | "toOn">;

/** Whether two stretches of days share one. A posting that was ended at once keeps its last day: the next begins the day after. */
function shareDays(one: Days, other: Days): boolean {
  const endsBefore = (a: Days, b: Days) => a.toOn !== null && compareDays(a.toOn, b.fromOn) < 0;
  return !endsBefore(one, other) && !endsBefore(other, one);
}

/** Whether somebody who has these postings may have another: never two on one day (D22:3, D99:1). */
export function mayPost(postings: readonly Days[], next: Days): Result<null, { code: "staff.postedAlready" }> {
  return postings.some((one) => shareDays(one, next)) ? err({ code: "staff.postedAlready" }) : ok(null);
}
