import { describe, expect, it } from "vitest";
import { unusualReading } from "./unusual-reading.ts";

describe("a clerk who looks up neighbours or celebrities (hard case 69)", () => {
  it.each([
    ["an ordinary day", { subjects: 12, fromElsewhere: 1, usual: 10 }, []],
    ["a busy counter that reads much every day", { subjects: 140, fromElsewhere: 2, usual: 110 }, []],
    ["three times the usual, still few", { subjects: 30, fromElsewhere: 0, usual: 4 }, []],
    ["far more than that person's usual day", { subjects: 95, fromElsewhere: 0, usual: 12 }, ["farMoreThanUsual"]],
    ["a first day that is a bulk list", { subjects: 60, fromElsewhere: 0, usual: 0 }, ["farMoreThanUsual"]],
    ["many files of other offices", { subjects: 14, fromElsewhere: 11, usual: 12 }, ["otherOffices"]],
    ["both", { subjects: 80, fromElsewhere: 70, usual: 9 }, ["farMoreThanUsual", "otherOffices"]],
  ] as const)("is told from the day's readings: %s", (_case, day, reasons) => {
    expect(unusualReading(day)).toEqual(reasons);
  });
});
