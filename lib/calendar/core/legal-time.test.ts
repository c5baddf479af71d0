import { describe, expect, it } from "vitest";
import { isoDay } from "./civil-day.ts";
import { epochMinutes, wallClock } from "./legal-time.ts";

const halfPastTwo = { hour: 2, minute: 30 };
const refused = (code: string) => ({ ok: false, error: { code } });

describe("the legal hour of an event", () => {
  it("is kept with its offset", () => {
    expect(wallClock(halfPastTwo, [60])).toEqual({ ok: true, value: { hour: 2, minute: 30, offsetMinutes: 60 } });
    expect(wallClock(halfPastTwo, [0, 0])).toMatchObject({ value: { offsetMinutes: 0 } });
  });

  it("that came twice is asked for: before or after the clock went back", () => {
    expect(wallClock(halfPastTwo, [60, 0])).toEqual(refused("calendar.hourRepeated"));
    const before = wallClock(halfPastTwo, [0, 60], "before");
    const after = wallClock(halfPastTwo, [0, 60], "after");
    if (!before.ok || !after.ok) throw new Error("both are legal");
    const night = isoDay(2026, 2, 15);
    expect(epochMinutes(night, after.value) - epochMinutes(night, before.value)).toBe(60);
    expect(epochMinutes(night, before.value) * 60_000).toBe(Date.parse("2026-02-15T02:30:00+01:00"));
  });

  it("that was skipped, or is no hour, is refused", () => {
    expect(wallClock(halfPastTwo, [])).toEqual(refused("calendar.hourSkipped"));
    expect(wallClock({ hour: 24, minute: 0 }, [0])).toEqual(refused("calendar.hourOutOfRange"));
    expect(wallClock({ hour: 2, minute: 60 }, [0])).toEqual(refused("calendar.minuteOutOfRange"));
  });
});
