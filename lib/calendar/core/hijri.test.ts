import { describe, expect, it } from "vitest";
import { isoDay } from "./civil-day.ts";
import { gregorianOf, hijriOf, hijriTable } from "./hijri.ts";
import { HIJRI_SEED } from "./hijri-months.seed.ts";

// A month of 30 days, one of 29, and a third whose end nobody has announced.
const table = hijriTable([
  { year: 1447, month: 12, startsOn: isoDay(2026, 5, 19), provisional: false },
  { year: 1448, month: 1, startsOn: isoDay(2026, 6, 18), provisional: true },
  { year: 1448, month: 2, startsOn: isoDay(2026, 7, 17), provisional: true },
]);

describe("a Hijri date", () => {
  it("is certain in an announced month, save for a 30th that the next announcement may take away", () => {
    expect(hijriOf(isoDay(2026, 6, 16), table)).toEqual({
      ok: true,
      value: { year: 1447, month: 12, day: 29, provisional: false },
    });
    expect(hijriOf(isoDay(2026, 6, 17), table)).toEqual({
      ok: true,
      value: { year: 1447, month: 12, day: 30, provisional: true },
    });
  });

  it("is provisional in a month that is not announced", () => {
    expect(hijriOf(isoDay(2026, 6, 18), table)).toMatchObject({ value: { month: 1, day: 1, provisional: true } });
  });

  it.each([isoDay(2026, 5, 18), isoDay(1975, 1, 1), isoDay(2026, 8, 15)])(
    "is not computed for %s, outside the table",
    (day) => {
      expect(hijriOf(day, table)).toEqual({ ok: false, error: { code: "calendar.hijriUnknown" } });
    },
  );

  it("is known for the 29 sure days of the last month only", () => {
    expect(hijriOf(isoDay(2026, 8, 14), table)).toMatchObject({ value: { day: 29 } });
    expect(gregorianOf({ year: 1448, month: 2, day: 29 }, table)).toEqual({ ok: true, value: "2026-08-14" });
    expect(gregorianOf({ year: 1448, month: 2, day: 30 }, table)).toEqual({
      ok: false,
      error: { code: "calendar.hijriUnknown" },
    });
  });

  it("does not exist on the 30th of a month of 29 days", () => {
    expect(gregorianOf({ year: 1448, month: 1, day: 30 }, table)).toEqual({
      ok: false,
      error: { code: "calendar.hijriDayNotInMonth", params: { length: 29 } },
    });
    expect(gregorianOf({ year: 1447, month: 12, day: 0 }, table).ok).toBe(false);
  });

  it("of a year before the table is asked for, never computed", () => {
    expect(gregorianOf({ year: 1380, month: 9, day: 1 }, HIJRI_SEED)).toEqual({
      ok: false,
      error: { code: "calendar.hijriUnknown" },
    });
  });

  it("cannot come from a table with a gap or a month of 31 days", () => {
    const [one, , three] = table.months;
    expect(() => hijriTable([one, three].flatMap((month) => month ?? []))).toThrow();
    expect(() =>
      hijriTable([...table.months, { year: 1448, month: 3, startsOn: isoDay(2026, 8, 17), provisional: true }]),
    ).toThrow();
  });
});
