import { describe, expect, it } from "vitest";
import { monthFromText } from "./month-from-text.ts";
import { gregorianMonthName, hijriMonthInDate, hijriMonthName } from "./months.ts";

const ALL = Array.from({ length: 12 }, (_, at) => at + 1);

describe("the name of a month", () => {
  it("is the Moroccan one", () => {
    expect(ALL.map((month) => gregorianMonthName(month, "ar")).join(" ")).toBe(
      "يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر",
    );
    expect(gregorianMonthName(8, "fr")).toBe("août");
  });

  it("is spelt in French as the Bulletin officiel does", () => {
    expect(ALL.map((month) => hijriMonthName(month, "fr")).join(", ")).toBe(
      "moharrem, safar, rabii I, rabii II, joumada I, joumada II, rejeb, chaabane, ramadan, chaoual, kaada, hija",
    );
  });

  it("takes the genitive after a day", () => {
    expect([hijriMonthName(12, "ar"), hijriMonthInDate(12, "ar")]).toEqual(["ذو الحجة", "ذي الحجة"]);
    expect(hijriMonthInDate(11, "fr")).toBe("kaada");
  });

  it("does not exist for a thirteenth month", () => {
    expect(() => gregorianMonthName(13, "ar")).toThrow();
    expect(() => hijriMonthName(0, "fr")).toThrow();
  });

  it("is read back in both languages and calendars", () => {
    for (const month of ALL) {
      expect(monthFromText(gregorianMonthName(month, "ar"), "gregorian")).toBe(month);
      expect(monthFromText(gregorianMonthName(month, "fr").toUpperCase(), "gregorian")).toBe(month);
      expect(monthFromText(hijriMonthName(month, "ar"), "hijri")).toBe(month);
      expect(monthFromText(hijriMonthInDate(month, "ar"), "hijri")).toBe(month);
      expect(monthFromText(hijriMonthName(month, "fr"), "hijri")).toBe(month);
      expect(monthFromText(String(month), "hijri")).toBe(month);
    }
  });

  it.each([
    ["يوليو", "gregorian", 7],
    ["أغسطس", "gregorian", 8],
    ["اكتوبر", "gregorian", 10],
    ["ديسمبر", "gregorian", 12],
    ["Aout", "gregorian", 8],
    ["fevrier", "gregorian", 2],
    ["٠٩", "gregorian", 9],
    ["ربيع الثاني", "hijri", 4],
    ["جمادى الثانية", "hijri", 6],
    ["ربيع الاخر", "hijri", 4],
    ["Rajab", "hijri", 7],
  ] as const)("«%s» is understood in the %s calendar as month %i", (typed, calendar, month) => {
    expect(monthFromText(typed, calendar)).toBe(month);
  });

  it.each(["", "13", "0", "brumaire", "رجب"])("«%s» is no Gregorian month", (typed) => {
    expect(monthFromText(typed, "gregorian")).toBeUndefined();
  });
});
