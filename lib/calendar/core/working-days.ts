import { addDays, type IsoDay, weekdayOf } from "./civil-day.ts";
import type { Holiday, HolidayCode, HolidayTable } from "./holidays.ts";

export type DayOff = "weekend" | HolidayCode;

/** Why offices are closed on a day, or undefined when they are open. Saturday and Sunday are days off. */
export function dayOff(day: IsoDay, holidays: Pick<HolidayTable, "days">): DayOff | undefined {
  const holiday = holidays.days.find((each: Holiday) => each.day === day);
  return holiday?.code ?? (weekdayOf(day) >= 6 ? "weekend" : undefined);
}

export function isWorkingDay(day: IsoDay, holidays: Pick<HolidayTable, "days">): boolean {
  return dayOff(day, holidays) === undefined;
}

/** The first working day on or after a day. */
export function nextWorkingDay(day: IsoDay, holidays: Pick<HolidayTable, "days">): IsoDay {
  let candidate = day;
  while (!isWorkingDay(candidate, holidays)) candidate = addDays(candidate, 1);
  return candidate;
}
