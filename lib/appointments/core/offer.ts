import { addDays, type IsoDay } from "#lib/calendar/core/index.ts";
import { isOpenToChange, type Moment } from "./notice.ts";
import type { AppointmentSchedule } from "./schedule.ts";
import { type OfficeDays, slotsOn } from "./slots.ts";
import type { WallTime } from "./wall-time.ts";

/** How many places of a slot are taken. */
export type Taken = { day: IsoDay; time: WallTime; taken: number };

/** A day on which places are left. `isLate`: after the last day the law gives for the declaration (L36:20-21, D22:40). */
export type OfferedDay = { day: IsoDay; slots: readonly { time: WallTime; places: number }[]; isLate: boolean };

type Asked = {
  schedule: AppointmentSchedule;
  office: OfficeDays;
  taken: readonly Taken[];
  now: Moment;
  /** The last day of the term; null where the law sets none or it was met. */
  lastDay: IsoDay | null;
};

/** The days with free places, the nearest first. Days after the deadline come last and say so: the right to come is not lost with them. */
export function offeredDays({ schedule, office, taken, now, lastDay }: Asked): OfferedDay[] {
  const takenAt = new Map(taken.map(({ day, time, taken: count }) => [`${day} ${time}`, count]));
  return Array.from({ length: schedule.aheadDays + 1 }, (_, at) => addDays(now.day, at)).flatMap((day) => {
    const slots = slotsOn(schedule, office, day)
      .filter((time) => isOpenToChange({ day, time }, schedule.noticeHours, now))
      .map((time) => ({ time, places: schedule.capacity - (takenAt.get(`${day} ${time}`) ?? 0) }))
      .filter(({ places }) => places > 0);
    return slots.length > 0 ? [{ day, slots, isLate: lastDay !== null && day > lastDay }] : [];
  });
}
