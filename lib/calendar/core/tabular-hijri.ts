import { addDays, type IsoDay, isoDay } from "./civil-day.ts";

const DAY_BEFORE_YEAR_ONE = isoDay(622, 7, 18);
const YEARS_PER_CYCLE = 30;
const DAYS_PER_CYCLE = 10_631;

/**
 * The first day of a Hijri month by the arithmetic calendar of thirty-year cycles.
 * Moroccan months differ from it by a day either way: fit for intervals with a margin, never to be shown or stored.
 */
export function tabularMonthStart(year: number, month: number): IsoDay {
  const cycles = Math.floor((year - 1) / YEARS_PER_CYCLE);
  const yearOfCycle = (year - 1) % YEARS_PER_CYCLE;
  const daysBeforeYear =
    cycles * DAYS_PER_CYCLE + yearOfCycle * 354 + Math.floor((11 * yearOfCycle + 14) / YEARS_PER_CYCLE);
  const daysBeforeMonth = Math.ceil(29.5 * (month - 1));
  return addDays(DAY_BEFORE_YEAR_ONE, daysBeforeYear + daysBeforeMonth + 1);
}
