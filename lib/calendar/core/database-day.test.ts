import { expect, it } from "vitest";
import { isoDay } from "./civil-day.ts";
import { databaseDay, isoDayOf } from "./database-day.ts";

it("a civil day comes back from the database as it went in", () => {
  expect(isoDayOf(databaseDay(isoDay(1915, 9, 4)))).toBe("1915-09-04");
  expect(() => isoDayOf(new Date("+012026-01-01T00:00:00Z"))).toThrow();
});
