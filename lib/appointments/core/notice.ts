import { addDays, daysBetween, type IsoDay } from "#lib/calendar/core/index.ts";
import { minutesOf, type WallTime, wallTime } from "./wall-time.ts";

/** A moment on the wall of the office. */
export type Moment = { day: IsoDay; time: WallTime };

/** Until when an appointment may still be moved or cancelled. */
export function changeUntil({ day, time }: Moment, noticeHours: number): Moment {
  const minutes = minutesOf(time) - noticeHours * 60;
  const daysBefore = Math.max(0, Math.ceil(-minutes / 1_440));
  return { day: addDays(day, -daysBefore), time: wallTime(minutes + daysBefore * 1_440) };
}

/** Whether an appointment at `moment` may still be taken, moved or cancelled now. */
export function isOpenToChange(moment: Moment, noticeHours: number, now: Moment): boolean {
  return minutesUntil(moment, now) > 0 && minutesUntil(moment, now) >= noticeHours * 60;
}

function minutesUntil(moment: Moment, now: Moment): number {
  return daysBetween(now.day, moment.day) * 1_440 + minutesOf(moment.time) - minutesOf(now.time);
}
