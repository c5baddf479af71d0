import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, isoDay, isWorkingDay } from "#lib/calendar/core/index.ts";
import { workingWeek } from "#lib/territory/core/index.ts";
import { minutesOf, offeredDays, slotsOn, wallTime } from "./index.ts";
import type { AppointmentSchedule } from "./schedule.ts";

const thursday = isoDay(2026, 12, 3);
const closed: readonly { opens: string; closes: string }[] = [];
const schedule: AppointmentSchedule = {
  hours: { ...workingWeek("09:00", "10:00"), friday: closed },
  slotMinutes: 20,
  capacity: 2,
  opensFrom: "submitted",
  aheadDays: 14,
  noticeHours: 4,
};
const office = { officeHours: workingWeek("08:30", "16:30"), holidays: { days: [] }, closedDays: [] };
const now = { day: thursday, time: "04:00" };
const asked = { schedule, office, taken: [], now, lastDay: null };

describe("the hours at which an appointment may begin", () => {
  it("follow each other inside the hours that the office gives", () => {
    expect(slotsOn(schedule, office, thursday)).toEqual(["09:00", "09:20", "09:40"]);
  });

  it("end before the office closes, even where more was given", () => {
    const early = { ...office, officeHours: workingWeek("09:15", "09:50") };
    expect(slotsOn(schedule, early, thursday)).toEqual(["09:15"]);
  });

  it("do not exist on a weekend, on a holiday, on a closed day, nor on a weekday without any", () => {
    const days = [{ day: thursday, code: "exceptional", provisional: false, moves: [0] } as const];
    expect(slotsOn(schedule, office, isoDay(2026, 12, 5))).toEqual([]);
    expect(slotsOn(schedule, { ...office, holidays: { days } }, thursday)).toEqual([]);
    expect(slotsOn(schedule, { ...office, closedDays: [thursday] }, thursday)).toEqual([]);
    expect(slotsOn(schedule, office, isoDay(2026, 12, 4))).toEqual([]);
  });
});

describe("the days offered to a family", () => {
  it("leave out what is full and what comes too soon for the office", () => {
    const taken = [{ day: thursday, time: "09:20", taken: 2 }];
    const [first] = offeredDays({ ...asked, taken, now: { day: thursday, time: "05:10" } });
    expect(first).toEqual({ day: thursday, slots: [{ time: "09:40", places: 2 }], isLate: false });
  });

  it("include the last day of the term, and say which come after it", () => {
    const lastDay = isoDay(2026, 12, 8);
    const days = offeredDays({ ...asked, lastDay });
    expect(days.filter(({ isLate }) => !isLate).map(({ day }) => day)).toEqual([
      thursday,
      isoDay(2026, 12, 7),
      lastDay,
    ]);
    expect(days.filter(({ isLate }) => isLate)[0]?.day).toBe(isoDay(2026, 12, 9));
  });

  it("are working days with free places, within the days that the office opens ahead, whatever is taken", () => {
    const takings = fc.array(
      fc.record({
        day: fc.integer({ min: 0, max: 14 }).map((ahead) => addDays(thursday, ahead)),
        time: fc.constantFrom("09:00", "09:20", "09:40"),
        taken: fc.integer({ min: 1, max: 2 }),
      }),
    );
    fc.assert(
      fc.property(takings, fc.integer({ min: 0, max: 1_439 }), (taken, minute) => {
        for (const { day, slots } of offeredDays({ ...asked, taken, now: { day: thursday, time: wallTime(minute) } })) {
          expect(isWorkingDay(day, office.holidays)).toBe(true);
          expect(day <= addDays(thursday, 14)).toBe(true);
          for (const { time, places } of slots) {
            expect(places).toBeGreaterThan(0);
            if (day === thursday) expect(minutesOf(time) - minute).toBeGreaterThanOrEqual(240);
          }
        }
      }),
    );
  });
});
