import { describe, expect, it } from "vitest";
import { arabicAgeInWords } from "./arabic-age.ts";
import { arabicOrdinal } from "./arabic-ordinal.ts";
import { arabicTimeInWords } from "./arabic-time.ts";
import { readArabicAge } from "./read-arabic-age.ts";
import { readArabicTime } from "./read-arabic-time.ts";

describe("the hour of an event in Arabic", () => {
  it.each([
    [10, 52, "على الساعة العاشرة والدقيقة الثانية والخمسين صباحا"],
    [10, 15, "على الساعة العاشرة والدقيقة الخامسة عشرة صباحا"],
    [0, 0, "عند منتصف الليل"],
    [0, 1, "على الساعة الثانية عشرة والدقيقة الأولى بعد منتصف الليل"],
    [1, 0, "على الساعة الواحدة صباحا"],
    [11, 11, "على الساعة الحادية عشرة والدقيقة الحادية عشرة صباحا"],
    [12, 0, "عند منتصف النهار"],
    [12, 30, "على الساعة الثانية عشرة والدقيقة الثلاثين زوالا"],
    [13, 5, "على الساعة الواحدة والدقيقة الخامسة بعد الزوال"],
    [17, 59, "على الساعة الخامسة والدقيقة التاسعة والخمسين بعد الزوال"],
    [18, 21, "على الساعة السادسة والدقيقة الحادية والعشرين مساء"],
    [23, 50, "على الساعة الحادية عشرة والدقيقة الخمسين ليلا"],
  ])("at %d:%d is said as acts say it", (hour, minute, words) =>
    expect(arabicTimeInWords({ hour, minute })).toBe(words),
  );

  it("is read back, each of the 1440 minutes of a day, and no two are alike", () => {
    const seen = new Set<string>();
    for (let hour = 0; hour < 24; hour += 1) {
      for (let minute = 0; minute < 60; minute += 1) {
        const words = arabicTimeInWords({ hour, minute });
        expect(readArabicTime(words)).toEqual({ hour, minute });
        seen.add(words);
      }
    }
    expect(seen.size).toBe(1440);
  });

  it("is not read where no clock shows it", () => {
    expect(readArabicTime("على الساعة الثالثة عشرة صباحا")).toBeUndefined();
    expect(readArabicTime("على الساعة الثانية عشرة زوالا")).toBeUndefined();
    expect(readArabicTime("صباحا")).toBeUndefined();
    expect(() => arabicTimeInWords({ hour: 24, minute: 0 })).toThrow(RangeError);
  });

  it("uses ordinals that agree in gender and case", () => {
    expect(arabicOrdinal(1, "feminine")).toBe("الأولى");
    expect(arabicOrdinal(2, "masculine")).toBe("الثاني");
    expect(arabicOrdinal(12, "feminine")).toBe("الثانية عشرة");
    expect(arabicOrdinal(21, "masculine", "nominative")).toBe("الحادي والعشرون");
    expect(arabicOrdinal(40, "feminine")).toBe("الأربعين");
  });
});

describe("an age in Arabic", () => {
  it.each([
    ["year", 0, "أقل من سنة", "أقل من سنة"],
    ["year", 1, "سنة واحدة", "سنة واحدة"],
    ["year", 2, "سنتان", "سنتين"],
    ["year", 8, "ثماني سنوات", "ثماني سنوات"],
    ["year", 18, "ثماني عشرة سنة", "ثماني عشرة سنة"],
    ["year", 36, "ست وثلاثون سنة", "ستا وثلاثين سنة"],
    ["year", 41, "إحدى وأربعون سنة", "إحدى وأربعين سنة"],
    ["year", 58, "ثمان وخمسون سنة", "ثمانيا وخمسين سنة"],
    ["year", 100, "مائة سنة", "مائة سنة"],
    ["month", 1, "شهر واحد", "شهرا واحدا"],
    ["month", 6, "ستة أشهر", "ستة أشهر"],
    ["month", 11, "أحد عشر شهرا", "أحد عشر شهرا"],
    ["day", 2, "يومان", "يومين"],
    ["day", 25, "خمسة وعشرون يوما", "خمسة وعشرين يوما"],
  ] as const)("in %ss, %d, agrees with its noun", (unit, count, nominative, accusative) => {
    expect(arabicAgeInWords({ unit, count })).toBe(nominative);
    expect(arabicAgeInWords({ unit, count }, "accusative")).toBe(accusative);
  });

  it("is read back, 0 to 130 years, months and days in every case", () => {
    for (const unit of ["year", "month", "day"] as const) {
      for (let count = 0; count <= 130; count += 1) {
        for (const each of ["nominative", "accusative", "genitive"] as const) {
          expect(readArabicAge(arabicAgeInWords({ unit, count }, each))).toEqual({ unit, count });
        }
      }
    }
  });

  it.each(["", "سنة", "ثلاث سنة", "ثلاثة سنوات", "ست وثلاثون", "أقل من أسبوع"])("is not read in «%s»", (words) =>
    expect(readArabicAge(words)).toBeUndefined(),
  );
});
