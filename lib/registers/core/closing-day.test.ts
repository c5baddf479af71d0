import { describe, expect, it } from "vitest";
import { isoDay } from "#lib/calendar/core/index.ts";
import { closingDayOf } from "./closing-day.ts";

describe("the day on which registers close", () => {
  it("is the thirty-first of December when offices work on it", () => {
    expect(closingDayOf(2026, { days: [] })).toBe("2026-12-31");
  });

  it("is the Friday before, when the year ends on a weekend", () => {
    expect(closingDayOf(2028, { days: [] })).toBe("2028-12-29");
    expect(closingDayOf(2033, { days: [] })).toBe("2033-12-30");
  });

  it("goes back over a feast", () => {
    const feast = { day: isoDay(2026, 12, 31), code: "exceptional" as const, provisional: false, moves: [0] };
    expect(closingDayOf(2026, { days: [feast] })).toBe("2026-12-30");
  });
});
