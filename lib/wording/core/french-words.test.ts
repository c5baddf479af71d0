import { describe, expect, it } from "vitest";
import { frenchAgeInWords } from "./french-age.ts";
import { frenchDateInWords, frenchOnDateInCalendars } from "./french-date.ts";
import { frenchCardinal, frenchYearInWords } from "./french-number.ts";
import { frenchTimeInWords } from "./french-time.ts";
import { readFrenchAge } from "./read-french-age.ts";
import { readFrenchDate, readFrenchDay } from "./read-french-date.ts";
import { readFrenchNumber, readFrenchYear } from "./read-french-number.ts";
import { readFrenchTime } from "./read-french-time.ts";

describe("a French number", () => {
  it.each([
    [0, "zéro"],
    [17, "dix-sept"],
    [21, "vingt et un"],
    [22, "vingt-deux"],
    [60, "soixante"],
    [61, "soixante et un"],
    [70, "soixante-dix"],
    [71, "soixante et onze"],
    [77, "soixante-dix-sept"],
    [80, "quatre-vingts"],
    [81, "quatre-vingt-un"],
    [90, "quatre-vingt-dix"],
    [91, "quatre-vingt-onze"],
    [99, "quatre-vingt-dix-neuf"],
    [100, "cent"],
    [101, "cent un"],
    [180, "cent quatre-vingts"],
    [200, "deux cents"],
    [201, "deux cent un"],
    [1000, "mille"],
    [1100, "mille cent"],
    [2000, "deux mille"],
    [80_000, "quatre-vingt mille"],
    [200_000, "deux cent mille"],
    [300_200, "trois cent mille deux cents"],
  ])("%d is spelt by the rule", (value, words) => expect(frenchCardinal(value)).toBe(words));

  it("is read back from 0 to 9999 and beyond, masculine and feminine", () => {
    for (let value = 0; value <= 999_999; value += value < 10_000 ? 1 : 997) {
      expect(readFrenchNumber(frenchCardinal(value))).toBe(value);
      expect(readFrenchNumber(frenchCardinal(value, { feminine: true }))).toBe(value);
    }
  });

  it.each(["", "et", "vingt un", "cent cents", "quatre-vingts-un", "mil", "deux cents un", "12"])(
    "is not read in «%s»",
    (words) => expect(readFrenchNumber(words)).toBeUndefined(),
  );

  it("is a year with «mil» in acts, and reads back from 1 to 2200 either way", () => {
    expect(frenchYearInWords(1992)).toBe("mil neuf cent quatre-vingt-douze");
    expect(frenchYearInWords(1992, "mille")).toBe("mille neuf cent quatre-vingt-douze");
    expect(frenchYearInWords(1000)).toBe("mille");
    expect(frenchYearInWords(1980)).toBe("mil neuf cent quatre-vingts");
    expect(frenchYearInWords(2026)).toBe("deux mille vingt-six");
    for (let year = 1; year <= 2200; year += 1) {
      expect(readFrenchYear(frenchYearInWords(year))).toBe(year);
      expect(readFrenchYear(frenchYearInWords(year, "mille"))).toBe(year);
    }
  });
});

describe("a date in French words", () => {
  it("is whole, or as much of it as is known", () => {
    expect(frenchDateInWords({ year: 2026, month: 5, day: 1 }, "gregorian")).toBe(
      "le premier mai deux mille vingt-six",
    );
    expect(frenchDateInWords({ year: 2026, month: 8, day: 21 }, "gregorian")).toBe(
      "le vingt et un août deux mille vingt-six",
    );
    expect(frenchDateInWords({ year: 1413, month: 4, day: 13 }, "hijri")).toBe(
      "le treize rabii II mil quatre cent treize",
    );
    expect(frenchDateInWords({ year: 1945 }, "gregorian")).toBe("en l’année mil neuf cent quarante-cinq");
    expect(frenchDateInWords({ year: 1945, month: 3 }, "gregorian")).toBe("en mars mil neuf cent quarante-cinq");
    expect(frenchDateInWords({ year: 1945, month: 8 }, "gregorian", { form: "to" })).toBe(
      "au mois d’août mil neuf cent quarante-cinq",
    );
    expect(frenchDateInWords({ year: 1945, month: 8, day: 1 }, "gregorian", { form: "of" })).toBe(
      "du premier août mil neuf cent quarante-cinq",
    );
  });

  it("puts the Hijri date first and its Gregorian match after it", () => {
    const born = { hijri: { year: 1448, month: 6, day: 3 }, gregorian: { year: 2026, month: 11, day: 14 } };
    expect(frenchOnDateInCalendars(born, { weekday: true })).toBe(
      "le samedi trois joumada II mil quatre cent quarante-huit de l’hégire, correspondant au quatorze novembre deux mille vingt-six",
    );
    expect(frenchOnDateInCalendars({ gregorian: { year: 1945 } })).toBe("en l’année mil neuf cent quarante-cinq");
    expect(frenchOnDateInCalendars({})).toBeUndefined();
  });

  it("is read back: every day of every month of both calendars, whole and partial", () => {
    for (const calendar of ["gregorian", "hijri"] as const) {
      for (const form of ["on", "to", "of", "bare"] as const) {
        for (const year of [1, 622, 1318, 1448, 1900, 1980, 1999, 2000, 2026, 2200]) {
          for (let month = 1; month <= 12; month += 1) {
            for (let day = 0; day <= (calendar === "hijri" ? 30 : 31); day += 1) {
              const date = day === 0 ? { year, month } : { year, month, day };
              const words = frenchDateInWords(date, calendar, { form });
              if (JSON.stringify(readFrenchDate(words, calendar)) !== JSON.stringify(date)) {
                expect.fail(`${words} was not read back`);
              }
            }
          }
          expect(readFrenchDate(frenchDateInWords({ year }, calendar, { form }), calendar)).toEqual({ year });
        }
      }
    }
    expect(readFrenchDay("trente et un")).toBe(31);
    expect(readFrenchDate("le trente-deux mai deux mille", "gregorian")).toBeUndefined();
  });
});

describe("an hour and an age in French", () => {
  it("are said as acts say them", () => {
    expect(frenchTimeInWords({ hour: 10, minute: 52 })).toBe("à dix heures cinquante-deux minutes");
    expect(frenchTimeInWords({ hour: 21, minute: 1 })).toBe("à vingt et une heures une minute");
    expect(frenchTimeInWords({ hour: 0, minute: 15 })).toBe("à zéro heure quinze minutes");
    expect(frenchTimeInWords({ hour: 0, minute: 0 })).toBe("à minuit");
    expect(frenchTimeInWords({ hour: 12, minute: 0 })).toBe("à midi");
    expect(frenchAgeInWords({ unit: "year", count: 81 })).toBe("quatre-vingt-un ans");
    expect(frenchAgeInWords({ unit: "year", count: 1 })).toBe("un an");
    expect(frenchAgeInWords({ unit: "month", count: 6 })).toBe("six mois");
    expect(frenchAgeInWords({ unit: "day", count: 0 })).toBe("moins d’un jour");
  });

  it("are read back: 1440 minutes, 0 to 130 years, months and days", () => {
    for (let hour = 0; hour < 24; hour += 1) {
      for (let minute = 0; minute < 60; minute += 1) {
        expect(readFrenchTime(frenchTimeInWords({ hour, minute }))).toEqual({ hour, minute });
      }
    }
    for (const unit of ["year", "month", "day"] as const) {
      for (let count = 0; count <= 130; count += 1) {
        expect(readFrenchAge(frenchAgeInWords({ unit, count }))).toEqual({ unit, count });
      }
    }
    expect(readFrenchTime("à vingt-cinq heures")).toBeUndefined();
    expect(readFrenchAge("trente-six an")).toBeUndefined();
  });
});
