import { describe, expect, it } from "vitest";
import { arabicDateInWords, arabicOnDate, arabicOnDateInCalendars } from "./arabic-date.ts";
import { arabicDayWord } from "./arabic-ordinal.ts";
import { readArabicDate, readArabicDay } from "./read-arabic-date.ts";

const DAY_WORDS = [
  "فاتح، ثاني، ثالث، رابع، خامس، سادس، سابع، ثامن، تاسع، عاشر",
  "حادي عشر، ثاني عشر، ثالث عشر، رابع عشر، خامس عشر، سادس عشر، سابع عشر، ثامن عشر، تاسع عشر، عشرين",
  "حادي وعشرين، ثاني وعشرين، ثالث وعشرين، رابع وعشرين، خامس وعشرين، سادس وعشرين، سابع وعشرين",
  "ثامن وعشرين، تاسع وعشرين، ثلاثين، حادي وثلاثين",
];

describe("a date in Arabic words", () => {
  it("names the thirty-one days as acts do", () => {
    const words = DAY_WORDS.join("، ").split("، ");
    expect(Array.from({ length: 31 }, (_, at) => arabicDayWord(at + 1))).toEqual(words);
    expect(words.map(readArabicDay)).toEqual(words.map((_, at) => at + 1));
    expect(readArabicDay("واحد وعشرين")).toBe(21);
    expect(readArabicDay("ثاني وثلاثين")).toBeUndefined();
  });

  it("writes the day, the month and the year of each calendar", () => {
    expect(arabicDateInWords({ year: 2026, month: 11, day: 14 }, "gregorian")).toBe("رابع عشر نونبر ستة وعشرين وألفين");
    expect(arabicDateInWords({ year: 1992, month: 10, day: 10 }, "gregorian")).toBe(
      "عاشر أكتوبر اثنين وتسعين وتسعمائة وألف",
    );
    expect(arabicDateInWords({ year: 1413, month: 4, day: 13 }, "hijri")).toBe(
      "ثالث عشر ربيع الآخر من سنة ثلاثة عشر وأربعمائة وألف",
    );
    expect(arabicDateInWords({ year: 1447, month: 12, day: 1 }, "hijri")).toBe(
      "فاتح ذي الحجة من سنة سبعة وأربعين وأربعمائة وألف",
    );
  });

  it("writes the year from the thousands down where an office prefers it", () => {
    const options = { order: "descending", era: true } as const;
    expect(arabicDateInWords({ year: 1434, month: 7, day: 2 }, "hijri", options)).toBe(
      "ثاني رجب سنة ألف وأربعمائة وأربعة وثلاثين هجرية",
    );
    expect(arabicDateInWords({ year: 2013, month: 5, day: 12 }, "gregorian", options)).toBe(
      "ثاني عشر ماي سنة ألفين وثلاثة عشر ميلادية",
    );
  });

  it("writes the last day of a month as «متم» where it is asked", () => {
    const date = { year: 2026, month: 2, day: 28 };
    expect(arabicDateInWords(date, "gregorian", { lastDay: true })).toBe("متم فبراير ستة وعشرين وألفين");
    expect(readArabicDate("متم فبراير ستة وعشرين وألفين", "gregorian")).toEqual(date);
    expect(readArabicDate("متم رجب من سنة ثلاثة عشر وأربعمائة وألف", "hijri")).toBeUndefined();
  });

  it("says no more of an old date than is known", () => {
    expect(arabicOnDate({ year: 1945 }, "gregorian")).toBe("خلال سنة خمسة وأربعين وتسعمائة وألف");
    expect(arabicOnDate({ year: 1945, month: 3 }, "gregorian")).toBe("خلال شهر مارس سنة خمسة وأربعين وتسعمائة وألف");
    expect(arabicOnDate({ year: 1364, month: 11 }, "hijri", { era: true })).toBe(
      "خلال شهر ذي القعدة سنة أربعة وستين وثلاثمائة وألف هجرية",
    );
    expect(arabicOnDate({ year: 1990, month: 3, day: 7 }, "gregorian")).toBe("في سابع مارس تسعين وتسعمائة وألف");
  });

  it("puts the Hijri date first and its Gregorian match after it", () => {
    const gregorian = { year: 2026, month: 11, day: 14 };
    const hijri = { year: 1448, month: 6, day: 3 };
    expect(arabicOnDateInCalendars({ gregorian, hijri }, { weekday: true })).toBe(
      "في يوم السبت ثالث جمادى الآخرة من سنة ثمانية وأربعين وأربعمائة وألف هجرية، موافق رابع عشر نونبر ستة وعشرين وألفين ميلادية",
    );
    expect(arabicOnDateInCalendars({ hijri: { year: 1364 }, gregorian: { year: 1945 } })).toBe(
      "خلال سنة أربعة وستين وثلاثمائة وألف هجرية، موافق سنة خمسة وأربعين وتسعمائة وألف ميلادية",
    );
    expect(arabicOnDateInCalendars({ gregorian }, { weekday: true, era: true })).toBe(
      "في يوم السبت رابع عشر نونبر ستة وعشرين وألفين ميلادية",
    );
    expect(arabicOnDateInCalendars({ hijri: { year: 1364 } })).toBe("خلال سنة أربعة وستين وثلاثمائة وألف هجرية");
    expect(arabicOnDateInCalendars({})).toBeUndefined();
  });

  it("is read back: every day of every month of both calendars, both orders, whole and partial", () => {
    const wrong: unknown[] = [];
    for (const calendar of ["gregorian", "hijri"] as const) {
      for (const order of ["ascending", "descending"] as const) {
        for (const year of [1, 622, 1318, 1411, 1448, 1900, 1956, 1999, 2000, 2011, 2026, 2200]) {
          for (let month = 1; month <= 12; month += 1) {
            for (let day = 0; day <= (calendar === "hijri" ? 30 : 31); day += 1) {
              const date = day === 0 ? { year, month } : { year, month, day };
              const words = arabicOnDate(date, calendar, { order, era: day % 2 === 0, weekday: 3 });
              if (JSON.stringify(readArabicDate(words, calendar)) !== JSON.stringify(date)) wrong.push(words);
            }
          }
          expect(readArabicDate(arabicOnDate({ year }, calendar, { order }), calendar)).toEqual({ year });
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it("is read with the names of months that laws and people also write", () => {
    expect(readArabicDate("في ثالث عشر ربيع الثاني من سنة ثلاثة عشر وأربعمائة وألف هجرية", "hijri")).toEqual({
      year: 1413,
      month: 4,
      day: 13,
    });
    expect(readArabicDate("عاشر يوليو سنة ألفين وثلاثة عشر", "gregorian")).toEqual({ year: 2013, month: 7, day: 10 });
    expect(readArabicDate("عاشر نونبر", "gregorian")).toBeUndefined();
  });

  it("is a fault when no calendar has it", () => {
    expect(() => arabicDateInWords({ year: 1448, month: 6, day: 31 }, "hijri")).toThrow(RangeError);
    expect(() => arabicDateInWords({ year: 2026, month: 13 }, "gregorian")).toThrow(RangeError);
    expect(() => arabicDateInWords({ year: 2026, day: 3 }, "gregorian")).toThrow(RangeError);
  });
});
