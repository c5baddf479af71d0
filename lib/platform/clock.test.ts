import { describe, expect, it } from "vitest";
import { knowsMoroccanTime, moroccanDay, moroccanTime, offsetsInForce } from "./clock.ts";

describe("legal time in Morocco", () => {
  it("is UTC+0 since 20 September 2026 and was UTC+1 before it", () => {
    expect(knowsMoroccanTime()).toBe(true);
    expect(moroccanTime(new Date("2026-07-01T22:59:59Z"))).toEqual({
      day: "2026-07-01",
      time: "23:59:59",
      offsetMinutes: 60,
    });
    expect(moroccanTime(new Date("2026-11-22T23:59:59Z"))).toEqual({
      day: "2026-11-22",
      time: "23:59:59",
      offsetMinutes: 0,
    });
  });

  it("gives a birth near midnight the civil day of the place", () => {
    expect(moroccanDay(new Date("2026-07-01T23:30:00Z"))).toBe("2026-07-02");
    expect(moroccanDay(new Date("2026-11-22T23:30:00Z"))).toBe("2026-11-22");
  });

  it("went back to UTC+0 in the months of Ramadan", () => {
    expect(moroccanTime(new Date("2025-03-10T12:00:00Z")).offsetMinutes).toBe(0);
  });

  it("does not depend on the milliseconds of the instant", () => {
    expect(moroccanTime(new Date("2026-11-22T12:00:00.999Z"))).toEqual({
      day: "2026-11-22",
      time: "12:00:00",
      offsetMinutes: 0,
    });
  });

  it("had an hour that came twice and one that was skipped, where the clock was moved", () => {
    const halfPastTwo = { hour: 2, minute: 30 };
    expect(offsetsInForce("2026-09-20", { hour: 1, minute: 30 }).sort()).toEqual([0, 60]);
    expect(offsetsInForce("2025-02-23", halfPastTwo).sort()).toEqual([0, 60]);
    expect(offsetsInForce("2025-04-06", halfPastTwo)).toEqual([]);
    expect(offsetsInForce("2026-09-20", halfPastTwo)).toEqual([0]);
    expect(offsetsInForce("2026-07-01", halfPastTwo)).toEqual([60]);
  });
});
