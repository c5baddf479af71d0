import { type HolidayTable, isWorkingDay, type IsoDay } from "#lib/calendar/core/index.ts";
import { type OpenSpan, openSpansOn, type WeekdayName, type WeeklyHours } from "#lib/territory/core/index.ts";
import { type AppointmentSchedule, commonSpans } from "./schedule.ts";
import { minutesOf, type WallTime, wallTime } from "./wall-time.ts";

/** When an office is closed: its own weekly hours, the holidays of the country, and the days it closes by itself. */
export type OfficeDays = {
  officeHours: WeeklyHours;
  holidays: Pick<HolidayTable, "days">;
  closedDays: readonly IsoDay[];
};

/** The hours at which an appointment may begin on a day, in order; none on a day off. Each ends before the office closes. */
export function slotsOn(
  { hours, slotMinutes }: Pick<AppointmentSchedule, "hours" | "slotMinutes">,
  { officeHours, holidays, closedDays }: OfficeDays,
  day: IsoDay,
): WallTime[] {
  if (!isWorkingDay(day, holidays) || closedDays.includes(day)) return [];
  return slotsIn(openSpansOn(hours, day), openSpansOn(officeHours, day), slotMinutes);
}

/** The hours at which an appointment may begin on a weekday without a holiday. */
export function slotsOfWeekday(
  { hours, slotMinutes }: Pick<AppointmentSchedule, "hours" | "slotMinutes">,
  officeHours: WeeklyHours,
  weekday: WeekdayName,
): WallTime[] {
  return slotsIn(hours[weekday], officeHours[weekday], slotMinutes);
}

function slotsIn(given: readonly OpenSpan[], open: readonly OpenSpan[], slotMinutes: number): WallTime[] {
  return commonSpans(given, open).flatMap(({ opens, closes }) => {
    const count = Math.floor((minutesOf(closes) - minutesOf(opens)) / slotMinutes);
    return Array.from({ length: count }, (_, at) => wallTime(minutesOf(opens) + at * slotMinutes));
  });
}
