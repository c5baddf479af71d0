import { addDays, daysBetween, earliestOf, type IsoDay, latestOf } from "./civil-day.ts";
import type { Holiday, HolidayTable } from "./holidays.ts";
import { isSuspended, type Suspension } from "./suspension.ts";
import { dayOff, type DayOff } from "./working-days.ts";

export type Prolongation = { day: IsoDay; because: DayOff | "suspension" };
export type LastWorkingDays = { earliest: IsoDay; latest: IsoDay; prolongedOver: Prolongation[] };

/** No run of days off is longer: feasts, weekend and bridge days together. */
const WINDOW = 20;

/**
 * The first day open for a declaration on or after the end of a term, in every way the feasts may still fall.
 * `prolongedOver` lists the days off of the latest outcome.
 */
export function lastWorkingDays(
  rawLastDay: IsoDay,
  holidays: HolidayTable,
  suspensions: readonly Suspension[],
): LastWorkingDays {
  const outcomes = outcomesNear(rawLastDay, holidays).map((days) => prolongation(rawLastDay, days, suspensions));
  const [first, ...others] = outcomes.map((prolongedOver) => addDays(rawLastDay, prolongedOver.length));
  if (first === undefined) throw new Error("a holiday table has at least one outcome");
  const latest = latestOf(first, ...others);
  const prolongedOver = outcomes.find((days) => addDays(rawLastDay, days.length) === latest) ?? [];
  return { earliest: earliestOf(first, ...others), latest, prolongedOver };
}

/** Each way the provisional feasts around a day may fall; the days of one feast move together. */
function outcomesNear(day: IsoDay, { days }: HolidayTable): Holiday[][] {
  const near = days.filter((holiday) => Math.abs(daysBetween(day, holiday.day)) <= WINDOW);
  const feasts = new Set(near.filter(({ provisional }) => provisional).map(({ code }) => code));
  let outcomes: Holiday[][] = [near.filter(({ provisional }) => !provisional)];
  for (const code of feasts) {
    const feast = near.filter((holiday) => holiday.provisional && holiday.code === code);
    const ways = feast[0]?.moves ?? [0];
    outcomes = outcomes.flatMap((certain) =>
      ways.map((move) => [...certain, ...feast.map((each) => ({ ...each, day: addDays(each.day, move) }))]),
    );
  }
  return outcomes;
}

function prolongation(from: IsoDay, days: readonly Holiday[], suspensions: readonly Suspension[]): Prolongation[] {
  const prolonged: Prolongation[] = [];
  for (let day = from; ; day = addDays(day, 1)) {
    const because = dayOff(day, { days }) ?? (isSuspended(day, suspensions) ? "suspension" : undefined);
    if (because === undefined) return prolonged;
    prolonged.push({ day, because });
  }
}
