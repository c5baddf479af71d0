import { addDays, type HolidayTable, isWorkingDay, type IsoDay } from "#lib/calendar/core/index.ts";

/** The day on which people are reminded: the last working day before their appointment. */
export function reminderDay(day: IsoDay, holidays: Pick<HolidayTable, "days">): IsoDay {
  let candidate = addDays(day, -1);
  while (!isWorkingDay(candidate, holidays)) candidate = addDays(candidate, -1);
  return candidate;
}
