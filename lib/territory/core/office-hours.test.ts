import { describe, expect, it } from "vitest";
import { isoDay } from "#lib/calendar/core/index.ts";
import { checkHours, openSpansOn, readHours, workingWeek } from "./office-hours.ts";

const week = workingWeek("08:30", "16:30");

describe("the hours of an office", () => {
  it("open it on Monday and close it on Saturday", () => {
    expect(openSpansOn(week, isoDay(2026, 11, 23))).toEqual([{ opens: "08:30", closes: "16:30" }]);
    expect(openSpansOn(week, isoDay(2026, 11, 21))).toEqual([]);
  });

  it("may have a pause, such as on Friday", () => {
    const friday = [
      { opens: "08:30", closes: "11:30" },
      { opens: "14:30", closes: "18:00" },
    ];
    expect(checkHours({ ...week, friday }).ok).toBe(true);
  });

  it.each([
    ["closes before it opens", [{ opens: "16:30", closes: "08:30" }]],
    ["does not exist", [{ opens: "08:30", closes: "24:30" }]],
    [
      "overlaps the one before",
      [
        { opens: "08:30", closes: "12:00" },
        { opens: "11:00", closes: "16:00" },
      ],
    ],
  ])("are refused when a span %s", (_, tuesday) => {
    const answer = checkHours({ ...week, tuesday });
    expect(answer).toEqual({ ok: false, error: { code: "territory.hoursInvalid", params: { weekday: "tuesday" } } });
  });

  it("are read back as they were stored, and refused when a weekday is missing", () => {
    const stored: unknown = JSON.parse(JSON.stringify(week));
    expect(readHours(stored)).toEqual({ ok: true, value: week });
    expect(readHours({ monday: [] })).toEqual({ ok: false, error: { code: "territory.hoursInvalid" } });
    expect(readHours("08:30-16:30").ok).toBe(false);
  });
});
