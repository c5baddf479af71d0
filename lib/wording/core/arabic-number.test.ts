import { describe, expect, it } from "vitest";
import { arabicCounted, ARABIC_DAY, ARABIC_YEAR } from "./arabic-counted.ts";
import { arabicYearInWords } from "./arabic-date.ts";
import { arabicCardinal } from "./arabic-number.ts";
import type { Gender, GrammaticalCase, WordOrder } from "./grammar.ts";
import { readArabicNumber, readArabicYear } from "./read-arabic-number.ts";

const GENDERS: readonly Gender[] = ["masculine", "feminine"];
const CASES: readonly GrammaticalCase[] = ["nominative", "accusative", "genitive"];
const ORDERS: readonly WordOrder[] = ["ascending", "descending"];

describe("a year of an act", () => {
  it.each([
    [1, "واحد"],
    [622, "اثنين وعشرين وستمائة"],
    [1000, "ألف"],
    [1001, "واحد وألف"],
    [1100, "مائة وألف"],
    [1200, "مائتين وألف"],
    [1302, "اثنين وثلاثمائة وألف"],
    [1411, "أحد عشر وأربعمائة وألف"],
    [1412, "اثني عشر وأربعمائة وألف"],
    [1413, "ثلاثة عشر وأربعمائة وألف"],
    [1447, "سبعة وأربعين وأربعمائة وألف"],
    [1448, "ثمانية وأربعين وأربعمائة وألف"],
    [1808, "ثمانية وثمانمائة وألف"],
    [1900, "تسعمائة وألف"],
    [1910, "عشرة وتسعمائة وألف"],
    [1918, "ثمانية عشر وتسعمائة وألف"],
    [1945, "خمسة وأربعين وتسعمائة وألف"],
    [1981, "واحد وثمانين وتسعمائة وألف"],
    [1990, "تسعين وتسعمائة وألف"],
    [1992, "اثنين وتسعين وتسعمائة وألف"],
    [2000, "ألفين"],
    [2001, "واحد وألفين"],
    [2005, "خمسة وألفين"],
    [2012, "اثني عشر وألفين"],
    [2013, "ثلاثة عشر وألفين"],
    [2020, "عشرين وألفين"],
    [2026, "ستة وعشرين وألفين"],
    [2100, "مائة وألفين"],
    [2200, "مائتين وألفين"],
    [3456, "ستة وخمسين وأربعمائة وثلاثة آلاف"],
  ])("%d is written from the units up", (year, words) => expect(arabicYearInWords(year)).toBe(words));

  it.each([
    [1434, "ألف وأربعمائة وأربعة وثلاثين"],
    [2013, "ألفين وثلاثة عشر"],
    [1992, "ألف وتسعمائة واثنين وتسعين"],
    [2000, "ألفين"],
  ])("%d is written from the thousands down where an office prefers it", (year, words) =>
    expect(arabicYearInWords(year, "descending")).toBe(words),
  );

  it("is read back, each year from 1 to 2200, in both orders", () => {
    for (let year = 1; year <= 2200; year += 1) {
      for (const order of ORDERS) expect(readArabicYear(arabicYearInWords(year, order))).toBe(year);
    }
  });

  it.each([0, -1, 2026.5, 10_000, Number.NaN])("%d is no year", (year) =>
    expect(() => arabicYearInWords(year)).toThrow(RangeError),
  );
});

describe("an Arabic number", () => {
  it.each([
    [0, "masculine", "nominative", "صفر"],
    [1, "masculine", "nominative", "واحد"],
    [1, "masculine", "accusative", "واحدا"],
    [1, "feminine", "genitive", "واحدة"],
    [2, "masculine", "nominative", "اثنان"],
    [2, "feminine", "nominative", "اثنتان"],
    [2, "feminine", "genitive", "اثنتين"],
    [3, "masculine", "nominative", "ثلاثة"],
    [3, "feminine", "nominative", "ثلاث"],
    [3, "feminine", "accusative", "ثلاثا"],
    [8, "feminine", "nominative", "ثمان"],
    [8, "feminine", "accusative", "ثمانيا"],
    [8, "masculine", "accusative", "ثمانية"],
    [10, "feminine", "nominative", "عشر"],
    [11, "masculine", "nominative", "أحد عشر"],
    [11, "feminine", "nominative", "إحدى عشرة"],
    [12, "masculine", "nominative", "اثنا عشر"],
    [12, "masculine", "accusative", "اثني عشر"],
    [12, "feminine", "nominative", "اثنتا عشرة"],
    [12, "feminine", "genitive", "اثنتي عشرة"],
    [13, "masculine", "nominative", "ثلاثة عشر"],
    [15, "feminine", "nominative", "خمس عشرة"],
    [18, "feminine", "nominative", "ثماني عشرة"],
    [20, "feminine", "nominative", "عشرون"],
    [21, "masculine", "accusative", "واحدا وعشرين"],
    [21, "feminine", "nominative", "إحدى وعشرون"],
    [22, "feminine", "accusative", "اثنتين وعشرين"],
    [38, "feminine", "nominative", "ثمان وثلاثون"],
    [38, "feminine", "accusative", "ثمانيا وثلاثين"],
    [99, "masculine", "nominative", "تسعة وتسعون"],
    [100, "masculine", "accusative", "مائة"],
    [200, "masculine", "nominative", "مائتان"],
    [2000, "masculine", "nominative", "ألفان"],
  ] as const)("%d, %s, %s, agrees with what it counts and with its place", (value, gender, grammaticalCase, words) =>
    expect(arabicCardinal(value, { gender, case: grammaticalCase })).toBe(words),
  );

  it.each([
    [9_999, "تسعة آلاف وتسعمائة وتسعة وتسعون"],
    [10_000, "عشرة آلاف"],
    [11_000, "أحد عشر ألفا"],
    [25_300, "خمسة وعشرون ألفا وثلاثمائة"],
    [100_000, "مائة ألف"],
    [101_000, "مائة ألف وألف"],
    [102_000, "مائة ألف وألفان"],
    [103_004, "مائة وثلاثة آلاف وأربعة"],
    [200_000, "مائتا ألف"],
    [312_000, "ثلاثمائة واثنا عشر ألفا"],
  ])("%d governs its thousands", (value, words) =>
    expect(arabicCardinal(value, { gender: "masculine", case: "nominative", order: "descending" })).toBe(words),
  );

  it("is read back from 0 to 9999 in every gender, case and order", { timeout: 60_000 }, () => {
    const wrong: string[] = [];
    for (let value = 0; value <= 9_999; value += 1) {
      for (const gender of GENDERS) {
        for (const each of CASES) {
          for (const order of ORDERS) {
            const words = arabicCardinal(value, { gender, case: each, order });
            if (readArabicNumber(words) !== value) wrong.push(words);
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it.each(["", "و", "ستة ستة", "عشرين وستة", "ألف ألف", "ثلاثة آلاف آلاف", "مائة وسنة", "1992"])(
    "is not read in «%s»",
    (words) => expect(readArabicNumber(words)).toBeUndefined(),
  );

  it("is read in the other spelling of the hundred and with vowel signs", () => {
    expect(readArabicNumber("ثلاثمئة")).toBe(300);
    expect(readArabicNumber("سِتَّةٍ وَعِشْرِينَ وَأَلْفَيْنِ")).toBe(2026);
  });

  it.each([
    [1, "سنة واحدة", "سنة واحدة", "يوم واحد", "يوما واحدا"],
    [2, "سنتان", "سنتين", "يومان", "يومين"],
    [3, "ثلاث سنوات", "ثلاث سنوات", "ثلاثة أيام", "ثلاثة أيام"],
    [8, "ثماني سنوات", "ثماني سنوات", "ثمانية أيام", "ثمانية أيام"],
    [10, "عشر سنوات", "عشر سنوات", "عشرة أيام", "عشرة أيام"],
    [11, "إحدى عشرة سنة", "إحدى عشرة سنة", "أحد عشر يوما", "أحد عشر يوما"],
    [12, "اثنتا عشرة سنة", "اثنتي عشرة سنة", "اثنا عشر يوما", "اثني عشر يوما"],
    [20, "عشرون سنة", "عشرين سنة", "عشرون يوما", "عشرين يوما"],
    [31, "إحدى وثلاثون سنة", "إحدى وثلاثين سنة", "واحد وثلاثون يوما", "واحدا وثلاثين يوما"],
    [100, "مائة سنة", "مائة سنة", "مائة يوم", "مائة يوم"],
    [101, "مائة سنة وسنة", "مائة سنة وسنة", "مائة يوم ويوم", "مائة يوم ويوما"],
    [102, "مائة سنة وسنتان", "مائة سنة وسنتين", "مائة يوم ويومان", "مائة يوم ويومين"],
    [108, "مائة وثماني سنوات", "مائة وثماني سنوات", "مائة وثمانية أيام", "مائة وثمانية أيام"],
    [130, "مائة وثلاثون سنة", "مائة وثلاثين سنة", "مائة وثلاثون يوما", "مائة وثلاثين يوما"],
    [200, "مائتا سنة", "مائتي سنة", "مائتا يوم", "مائتي يوم"],
  ])("%d governs the form of its noun", (count, years, yearsAfter, days, daysAfter) => {
    expect(arabicCounted(count, ARABIC_YEAR, "nominative")).toBe(years);
    expect(arabicCounted(count, ARABIC_YEAR, "accusative")).toBe(yearsAfter);
    expect(arabicCounted(count, ARABIC_DAY, "nominative")).toBe(days);
    expect(arabicCounted(count, ARABIC_DAY, "accusative")).toBe(daysAfter);
  });
});
