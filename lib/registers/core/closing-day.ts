import { addDays, type HolidayTable, type IsoDay, isoDay, isWorkingDay } from "#lib/calendar/core/index.ts";

/** The last working day of a year, from which its registers may be closed (D99:5). */
export function closingDayOf(year: number, holidays: Pick<HolidayTable, "days">): IsoDay {
  let day = isoDay(year, 12, 31);
  while (!isWorkingDay(day, holidays)) day = addDays(day, -1);
  return day;
}
