import { describe, expect, it } from "vitest";
import { isoDay } from "./civil-day.ts";
import { HIJRI_SEED } from "./hijri-months.seed.ts";
import { fixedHolidays, holidayTable, religiousHolidays } from "./holidays.ts";
import { dayOff, isWorkingDay, nextWorkingDay } from "./working-days.ts";

const holidays = holidayTable({
  version: "test",
  hijri: HIJRI_SEED,
  firstYear: 2019,
  lastYear: 2030,
  exceptional: [isoDay(2025, 6, 9)],
});

describe("the holidays of a year", () => {
  it("are kept from the year each was first a day off", () => {
    const codes = (year: number) => fixedHolidays(year).map(({ code }) => code);
    expect(codes(2026)).toHaveLength(11);
    expect(codes(2023)).not.toContain("amazighNewYear");
    expect(codes(2024)).toContain("amazighNewYear");
    // Decided on 4 November 2025: the day of that year had passed.
    expect(codes(2025)).not.toContain("unityDay");
    expect(codes(2026)).toContain("unityDay");
    expect(codes(1970)).not.toContain("greenMarch");
  });

  it("follow the announced Hijri months", () => {
    expect(religiousHolidays(HIJRI_SEED, 2025).map(({ day, code }) => `${day} ${code}`)).toEqual([
      "2025-03-31 eidAlFitr",
      "2025-04-01 eidAlFitr",
      "2025-06-07 eidAlAdha",
      "2025-06-08 eidAlAdha",
      "2025-06-27 hijriNewYear",
      "2025-09-05 mawlid",
      "2025-09-06 mawlid",
    ]);
    expect(religiousHolidays(HIJRI_SEED, 2025).every(({ provisional }) => !provisional)).toBe(true);
  });

  it("are provisional while their month is: a day less after an announced month of 30, a day either way after others", () => {
    const feasts = religiousHolidays(HIJRI_SEED, 2026).filter(({ provisional }) => provisional);
    expect(feasts.find(({ code }) => code === "eidAlFitr")).toMatchObject({ day: "2026-03-21", moves: [-1, 0] });
    expect(feasts.find(({ code }) => code === "eidAlAdha")).toMatchObject({ day: "2026-05-28", moves: [-1, 0, 1] });
  });

  it("are not known beyond the Hijri months", () => {
    expect(religiousHolidays(HIJRI_SEED, 2035)).toEqual([]);
    expect([holidays.knownFrom, holidays.knownUntil]).toEqual(["2019-01-01", "2028-05-25"]);
  });
});

describe("a working day", () => {
  it("is neither a Saturday, a Sunday nor a holiday", () => {
    expect(dayOff(isoDay(2026, 11, 21), holidays)).toBe("weekend");
    expect(dayOff(isoDay(2026, 11, 18), holidays)).toBe("independenceDay");
    expect(dayOff(isoDay(2025, 6, 9), holidays)).toBe("exceptional");
    expect(isWorkingDay(isoDay(2026, 11, 20), holidays)).toBe(true);
  });

  it("is the one that follows a run of days off", () => {
    // Eid al-Adha 1446 on Saturday and Sunday, Monday granted.
    expect(nextWorkingDay(isoDay(2025, 6, 7), holidays)).toBe("2025-06-10");
    expect(nextWorkingDay(isoDay(2025, 6, 10), holidays)).toBe("2025-06-10");
  });
});
