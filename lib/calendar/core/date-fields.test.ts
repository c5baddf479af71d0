import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, isoDay, partsOf } from "./civil-day.ts";
import { parseDayFields, parsePartialFields, type TypedDate } from "./date-fields.ts";

const typed = (day: string, month: string, year: string): TypedDate => ({ day, month, year });

describe("a date typed in three fields", () => {
  it("is understood however its digits and month are written", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), fc.boolean(), (count, arabicDigits) => {
        const day = addDays(isoDay(1900, 1, 1), count);
        const write = (part: number) =>
          arabicDigits ? String(part).replace(/\d/g, (digit) => "٠١٢٣٤٥٦٧٨٩"[Number(digit)] ?? digit) : ` ${part} `;
        const { year, month, day: dayOfMonth } = partsOf(day);
        expect(parseDayFields(typed(write(dayOfMonth), write(month), write(year)))).toEqual({ ok: true, value: day });
      }),
    );
    expect(parseDayFields(typed("2", "غشت", "2026"))).toEqual({ ok: true, value: "2026-08-02" });
    expect(parseDayFields(typed("2", "Août", "2026"))).toEqual({ ok: true, value: "2026-08-02" });
  });

  it.each([
    [typed("", "", ""), "day", "dateMissing"],
    [typed("", "3", "2026"), "day", "dayMissing"],
    [typed("2", "", "2026"), "month", "monthMissing"],
    [typed("2", "3", ""), "year", "yearMissing"],
    [typed("deux", "3", "2026"), "day", "dayNotUnderstood"],
    [typed("123", "3", "2026"), "day", "dayNotUnderstood"],
    [typed("2", "13", "2026"), "month", "monthNotUnderstood"],
    [typed("2", "3", "xx"), "year", "yearNotUnderstood"],
    [typed("2", "3", "26"), "year", "yearNotFourDigits"],
    [typed("2", "3", "1447"), "year", "yearLooksHijri"],
    [typed("2", "3", "2900"), "year", "yearOutOfRange"],
    [typed("30", "2", "2026"), "day", "notARealDay"],
    [typed("0", "2", "2026"), "day", "notARealDay"],
  ])("says of %j that the %s is wrong: %s", (fields, part, reason) => {
    expect(parseDayFields(fields)).toMatchObject({ ok: false, error: { code: `calendar.${reason}`, part } });
  });

  it("keeps a year alone as a year alone, never 1 January", () => {
    expect(parsePartialFields(typed("", "", "1945"), { presumed: true })).toEqual({
      ok: true,
      value: { precision: "year", presumed: true, writtenIn: "gregorian", gregorian: { year: 1945 }, hijri: null },
    });
    expect(parsePartialFields(typed("", "5", "1945"))).toMatchObject({
      value: { precision: "month", gregorian: { year: 1945, month: 5 } },
    });
    expect(parsePartialFields(typed("7", "", "1945"))).toMatchObject({ error: { code: "calendar.monthMissing" } });
  });

  it("must be as precise as the form asks", () => {
    expect(parsePartialFields(typed("", "5", "1945"), { coarsest: "day" })).toMatchObject({
      error: { code: "calendar.dayMissing" },
    });
    expect(parsePartialFields(typed("", "", "1945"), { coarsest: "month" })).toMatchObject({
      error: { code: "calendar.monthMissing" },
    });
  });

  it("may be written in the Hijri calendar", () => {
    expect(parsePartialFields(typed("30", "رجب", "1423"), { calendar: "hijri" })).toEqual({
      ok: true,
      value: {
        precision: "day",
        presumed: false,
        writtenIn: "hijri",
        gregorian: null,
        hijri: { year: 1423, month: 7, day: 30 },
      },
    });
    expect(parsePartialFields(typed("31", "7", "1423"), { calendar: "hijri" })).toMatchObject({
      error: { code: "calendar.notARealDay", part: "day" },
    });
    expect(parsePartialFields(typed("3", "7", "2002"), { calendar: "hijri" })).toMatchObject({
      error: { code: "calendar.yearLooksGregorian", part: "year" },
    });
  });
});
