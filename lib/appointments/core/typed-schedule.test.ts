import { describe, expect, it } from "vitest";
import { workingWeek } from "#lib/territory/core/index.ts";
import { readDay, readSchedule, writtenSpans } from "./index.ts";

const officeHours = workingWeek("08:30", "16:30");
const typed = {
  hours: { monday: "09:00-12:00, 14:00-15:30", tuesday: "9h-10h30", wednesday: "٩:٠٠–١٠:٠٠" },
  slotMinutes: "20",
  capacity: "2",
  aheadDays: "30",
  noticeHours: "4",
  opensFrom: "ready",
};

describe("the hours that an officer gives to appointments", () => {
  it("are read as people write them, a day left empty has none", () => {
    const read = readSchedule(typed, officeHours);
    expect(read.ok && read.value).toEqual({
      hours: {
        monday: [
          { opens: "09:00", closes: "12:00" },
          { opens: "14:00", closes: "15:30" },
        ],
        tuesday: [{ opens: "09:00", closes: "10:30" }],
        wednesday: [{ opens: "09:00", closes: "10:00" }],
        thursday: [],
        friday: [],
        saturday: [],
        sunday: [],
      },
      slotMinutes: 20,
      capacity: 2,
      aheadDays: 30,
      noticeHours: 4,
      opensFrom: "ready",
    });
    expect(read.ok && writtenSpans(read.value.hours.monday)).toBe("09:00-12:00, 14:00-15:30");
  });

  it.each([
    ["monday", "08:00-09:00", "appointments.outsideOfficeHours"],
    ["saturday", "09:00-10:00", "appointments.outsideOfficeHours"],
    ["monday", "12:00-09:00", "appointments.hoursNotUnderstood"],
    ["monday", "10:00-12:00, 11:00-13:00", "appointments.hoursNotUnderstood"],
    ["monday", "le matin", "appointments.hoursNotUnderstood"],
  ])("are refused on %s when they say %s", (weekday, line, code) => {
    const read = readSchedule({ ...typed, hours: { [weekday]: line } }, officeHours);
    expect(read).toEqual({
      ok: false,
      error: { code: "common.invalid", problems: [{ field: `hours.${weekday}`, code }] },
    });
  });

  it("come with numbers in their bounds", () => {
    const read = readSchedule({ ...typed, capacity: "0", slotMinutes: "7", opensFrom: "never" }, officeHours);
    const fields = read.ok ? [] : read.error.problems.map(({ field }) => field);
    expect(fields.toSorted()).toEqual(["capacity", "opensFrom", "slotMinutes"]);
  });
});

describe("a day to close", () => {
  it("is read from its three fields, and refused when one is missing", () => {
    expect(readDay({ day: { day: "3", month: "12", year: "2026" } })).toEqual({
      ok: true,
      value: { day: "2026-12-03" },
    });
    expect(readDay({ day: { day: "3", month: "12" } })).toMatchObject({ error: { code: "calendar.yearMissing" } });
    expect(readDay({})).toMatchObject({ error: { code: "calendar.dateMissing" } });
  });
});
