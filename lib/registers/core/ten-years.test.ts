import { describe, expect, it } from "vitest";
import { tenYearsUpTo } from "./ten-years.ts";

const register = (year: number, closing: object | null = {}) => ({
  id: String(year),
  kind: "birth" as const,
  year,
  closing,
});
const years = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => register(from + at));

describe("the ten-year table", () => {
  it("takes the ten closed registers that end with the year asked", () => {
    const taken = tenYearsUpTo(years(2020, 2037).toReversed(), { kind: "birth", year: 2036 });
    expect(taken?.map(({ year }) => year)).toEqual(years(2027, 2036).map(({ year }) => year));
  });

  it("waits until ten years are there and the last one is closed", () => {
    expect(tenYearsUpTo(years(2028, 2036), { kind: "birth", year: 2036 })).toBeUndefined();
    const open = [...years(2027, 2035), register(2036, null)];
    expect(tenYearsUpTo(open, { kind: "birth", year: 2036 })).toBeUndefined();
    expect(tenYearsUpTo(years(2027, 2036), { kind: "death", year: 2036 })).toBeUndefined();
  });

  it("holds both registers of a year in which the office changed its law", () => {
    expect(tenYearsUpTo([...years(2027, 2036), register(2030)], { kind: "birth", year: 2036 })).toHaveLength(11);
  });
});
