import { describe, expect, it } from "vitest";
import { isoDay } from "#lib/calendar/core/index.ts";
import { changeUntil, isOpenToChange, mayBook, reminderDay } from "./index.ts";

const monday = isoDay(2026, 12, 7);
const at = { day: monday, time: "09:20" };

describe("an appointment", () => {
  it("may be changed until so many hours before it, over midnight too", () => {
    expect(changeUntil(at, 4)).toEqual({ day: monday, time: "05:20" });
    expect(changeUntil(at, 24)).toEqual({ day: isoDay(2026, 12, 6), time: "09:20" });
    expect(changeUntil(at, 10)).toEqual({ day: isoDay(2026, 12, 6), time: "23:20" });
    expect(isOpenToChange(at, 4, { day: monday, time: "05:20" })).toBe(true);
    expect(isOpenToChange(at, 4, { day: monday, time: "05:21" })).toBe(false);
  });

  it("that has begun is changed no more, even where no notice is asked", () => {
    expect(isOpenToChange(at, 0, { day: monday, time: "09:19" })).toBe(true);
    expect(isOpenToChange(at, 0, at)).toBe(false);
  });

  it("of a Monday is recalled on the Friday before, or earlier when that Friday is a holiday", () => {
    expect(reminderDay(monday, { days: [] })).toBe("2026-12-04");
    const friday = { day: isoDay(2026, 12, 4), code: "exceptional", provisional: false, moves: [0] } as const;
    expect(reminderDay(monday, { days: [friday] })).toBe("2026-12-03");
  });

  it("is for files that wait for their completion, and where the office says so only for those that are ready", () => {
    expect(mayBook("submitted", "submitted")).toBe(true);
    expect(mayBook("submitted", "ready")).toBe(false);
    expect(mayBook("ready", "ready")).toBe(true);
    for (const status of ["draft", "completed", "refused", "withdrawn", "duplicate"] as const)
      expect(mayBook(status, "submitted")).toBe(false);
  });
});
