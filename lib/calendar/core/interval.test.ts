import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween, isoDay } from "./civil-day.ts";
import { hijriOf } from "./hijri.ts";
import { HIJRI_SEED } from "./hijri-months.seed.ts";
import { ageBounds, certainlyAfter, certainlyBefore, intervalOf, mayCoincide } from "./interval.ts";
import { PartialDate, type PartialParts, partialOfDay, precisionOf, yearOf } from "./partial-date.ts";

const gregorian = (parts: PartialParts): PartialDate =>
  PartialDate.parse({
    precision: precisionOf(parts),
    presumed: false,
    writtenIn: "gregorian",
    gregorian: parts,
    hijri: null,
  });
const hijri = (parts: PartialParts): PartialDate =>
  PartialDate.parse({
    precision: precisionOf(parts),
    presumed: false,
    writtenIn: "hijri",
    gregorian: null,
    hijri: parts,
  });

describe("a date that is not fully known", () => {
  it("stands for all the days it may mean", () => {
    expect(intervalOf(gregorian({ year: 1945 }))).toEqual({ first: "1945-01-01", last: "1945-12-31" });
    expect(intervalOf(gregorian({ year: 1948, month: 2 }))).toEqual({ first: "1948-02-01", last: "1948-02-29" });
    expect(intervalOf(partialOfDay(isoDay(2026, 3, 2)))).toEqual({ first: "2026-03-02", last: "2026-03-02" });
  });

  it("gives an age between two bounds", () => {
    const born = intervalOf(gregorian({ year: 2008 }));
    expect(ageBounds(born, isoDay(2026, 6, 1))).toEqual({ least: 17, most: 18 });
    expect(ageBounds(born, isoDay(2026, 12, 31))).toEqual({ least: 18, most: 18 });
  });

  it("is before another only when no day of it could be after", () => {
    const [year, later] = [intervalOf(gregorian({ year: 1945 })), intervalOf(gregorian({ year: 1945, month: 6 }))];
    expect([certainlyBefore(year, later), certainlyAfter(year, later), mayCoincide(year, later)]).toEqual([
      false,
      false,
      true,
    ]);
    expect(certainlyBefore(year, intervalOf(gregorian({ year: 1946 })))).toBe(true);
    expect(certainlyAfter(intervalOf(gregorian({ year: 1946 })), year)).toBe(true);
  });

  it("known in Hijri alone contains the civil day, with the announced months or without", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 17_000 }), fc.constantFrom("day", "month", "year"), (count, precision) => {
        const day = addDays(isoDay(1980, 1, 1), count);
        const found = hijriOf(day, HIJRI_SEED);
        if (!found.ok) throw new Error(day);
        const { year, month, day: dayOfMonth } = found.value;
        const parts = { year, ...(precision !== "year" && { month }), ...(precision === "day" && { day: dayOfMonth }) };
        for (const interval of [intervalOf(hijri(parts)), intervalOf(hijri(parts), HIJRI_SEED)]) {
          expect(interval.first <= day && day <= interval.last).toBe(true);
          const longest = { day: 5, month: 35, year: 360 }[precision] ?? 0;
          expect(daysBetween(interval.first, interval.last)).toBeLessThan(longest);
        }
      }),
    );
  });

  it("known by a Gregorian year and a Hijri month is narrowed by both", () => {
    const both = PartialDate.parse({
      precision: "month",
      presumed: false,
      writtenIn: "both",
      gregorian: { year: 2002 },
      hijri: { year: 1423, month: 7 },
    });
    expect(intervalOf(both, HIJRI_SEED)).toEqual({ first: "2002-09-08", last: "2002-10-08" });
    expect(intervalOf({ ...both, hijri: { year: 1380, month: 1 } })).toEqual({
      first: "2002-01-01",
      last: "2002-12-31",
    });
    expect(yearOf(both)).toBe(2002);
    expect(yearOf(hijri({ year: 1423 }))).toBeUndefined();
  });

  it.each([
    { gregorian: { year: 1945, day: 3 } },
    { gregorian: { year: 1945, month: 2, day: 30 } },
    { gregorian: null },
    { writtenIn: "both" },
    { precision: "day" },
  ])("is not stored in a form that contradicts itself: %j", (change) => {
    const stored = {
      precision: "year",
      presumed: false,
      writtenIn: "gregorian",
      gregorian: { year: 1945 },
      hijri: null,
    };
    expect(PartialDate.safeParse(stored).success).toBe(true);
    expect(PartialDate.safeParse({ ...stored, ...change }).success).toBe(false);
  });
});
