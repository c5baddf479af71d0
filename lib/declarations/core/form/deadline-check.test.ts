import { describe, expect, it } from "vitest";
import type { ActTitle } from "#lib/acts/core/index.ts";
import { deadline, HIJRI_SEED, hijriTable, holidayTable, isoDay } from "#lib/calendar/core/index.ts";
import { deadlineCheck } from "./deadline-check.ts";

const holidays = holidayTable({
  version: "0",
  hijri: hijriTable(HIJRI_SEED.months),
  firstYear: 2024,
  lastYear: 2028,
  exceptional: [],
});
const on = isoDay(2026, 3, 2);
const term = deadline(
  { kind: "birth", eventOn: on, regime: "R36", placeClass: "morocco" },
  { holidays, suspensions: [] },
);
const event = { on, field: "place.bornOn", notYet: "check.bornInFuture" };
const check = (lateTitle?: ActTitle, regime: "R36" | "R37" = "R36", today = isoDay(2026, 9, 1)) =>
  deadlineCheck({ deadline: term, today, regime, lateTitle }, event);
const permission: ActTitle = {
  kind: "permission",
  number: "12/2026",
  on: isoDay(2026, 8, 20),
  authority: { ar: "السلطة المركزية", fr: "l’autorité centrale" },
};

describe("the check of the term to declare", () => {
  it.each([
    ["R36", "check.lateR36"],
    ["R37", "check.lateR37"],
  ] as const)("is red past the term under %s, without a title", (regime, code) => {
    expect(check(undefined, regime)).toMatchObject({ level: "red", code });
  });

  it("is green with the permission, which it names with its day (L36:21)", () => {
    expect(check(permission)).toEqual({
      code: "check.latePermitted",
      level: "green",
      params: { number: "12/2026", date: "20/08/2026" },
      article: "L36:21",
      field: "place.bornOn",
    });
  });

  it("is green with the judgment (CPC:217)", () => {
    expect(check({ ...permission, kind: "judgment" }, "R37")).toMatchObject({
      code: "check.lateJudged",
      level: "green",
      article: "CPC:217",
    });
  });

  it("counts as before while the term runs, whatever was ruled", () => {
    expect(check(permission, "R36", isoDay(2026, 3, 9))).toMatchObject({ code: "check.inTime", level: "green" });
  });
});
