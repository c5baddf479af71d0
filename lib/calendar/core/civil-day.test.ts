import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as civil from "./civil-day.ts";

const { addDays, addYears, completedYears, daysBetween, isoDay, parseIsoDay, partsOf, weekdayOf } = civil;
const anyDay = fc
  .tuple(fc.integer({ min: 3, max: 9997 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .filter(([year, month, day]) => civil.isRealDay(year, month, day))
  .map(([year, month, day]) => isoDay(year, month, day));
const aFewYears = fc.integer({ min: -700, max: 700 });

describe("a civil day", () => {
  it("is read from its written form and gives its parts back", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, day: dayOfMonth } = partsOf(day);
        expect(isoDay(year, month, dayOfMonth)).toBe(day);
        expect(parseIsoDay(day)).toEqual({ ok: true, value: day });
        expect(civil.IsoDay.parse(day)).toBe(day);
      }),
    );
  });

  it.each(["2026-02-30", "2025-02-29", "2026-13-01", "2026-00-10", "0000-01-01", "1900-02-29"])(
    "does not exist on %s",
    (text) => expect(parseIsoDay(text)).toEqual({ ok: false, error: { code: "calendar.notARealDay" } }),
  );

  it.each(["", "2026-2-3", "02/03/2026", "2026-03-02T10:00", " 2026-03-02", "٢٠٢٦-٠٣-٠٢"])(
    "is not written as «%s»",
    (text) => {
      expect(parseIsoDay(text)).toEqual({ ok: false, error: { code: "calendar.notADate" } });
      expect(civil.IsoDay.safeParse(text).error?.issues[0]?.message).toBe("calendar.notADate");
    },
  );

  it("counts days as the machine's own calendar does", () => {
    fc.assert(
      fc.property(anyDay, aFewYears, (day, count) => {
        const moved = new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
        expect(addDays(day, count)).toBe(moved);
        expect(daysBetween(day, addDays(day, count))).toBe(count);
        expect(weekdayOf(day)).toBe(new Date(`${day}T00:00:00Z`).getUTCDay() || 7);
      }),
    );
  });

  it("orders days as the counting does", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(Math.sign(civil.compareDays(a, b))).toBe(Math.sign(-daysBetween(a, b)));
        expect(civil.earliestOf(a, b) <= civil.latestOf(a, b)).toBe(true);
      }),
    );
  });

  it("falls on 28 February a year after 29 February", () => {
    expect(addYears(isoDay(2024, 2, 29), 1)).toBe("2025-02-28");
    expect(addYears(isoDay(2024, 2, 29), 4)).toBe("2028-02-29");
    expect(civil.lastDayOfMonth(2000, 2)).toBe("2000-02-29");
    expect(civil.lastDayOfMonth(2026, 4)).toBe("2026-04-30");
  });

  it("gives an age that changes on the birthday", () => {
    expect(completedYears(isoDay(2008, 3, 2), isoDay(2026, 3, 1))).toBe(17);
    expect(completedYears(isoDay(2008, 3, 2), isoDay(2026, 3, 2))).toBe(18);
    expect(completedYears(isoDay(2008, 2, 29), isoDay(2026, 2, 28))).toBe(17);
    expect(completedYears(isoDay(2008, 2, 29), isoDay(2026, 3, 1))).toBe(18);
  });

  it("is a fault when a day that does not exist is built from numbers", () => {
    expect(() => isoDay(2026, 2, 30)).toThrow();
    expect(() => isoDay(2026.5, 2, 3)).toThrow();
  });
});
