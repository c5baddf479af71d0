import { describe, expect, it } from "vitest";
import { announceMonth } from "./announce-month.ts";
import { changedHolidays, changedMonths } from "./changed-by-announcement.ts";
import { isoDay } from "./civil-day.ts";
import { hijriTable } from "./hijri.ts";

const month = (number: number, startsOn: ReturnType<typeof isoDay>, provisional = true) => ({
  year: 1448,
  month: number,
  startsOn,
  provisional,
});

/** Ramadan 1448 has begun; the rest is awaited. */
const table = hijriTable([
  month(9, isoDay(2027, 2, 8), false),
  month(10, isoDay(2027, 3, 9)),
  month(11, isoDay(2027, 4, 8)),
]);

function announced(length: 29 | 30) {
  const decided = announceMonth(table, { year: 1448, month: 9, length });
  if (!decided.ok) throw new Error(decided.error.code);
  return decided.value.state;
}

describe("what an announcement changes", () => {
  it("is the start of the next month and both days of its feast, when Ramadan has thirty days", () => {
    const after = announced(30);
    expect(
      changedMonths(table, after).map(({ before, after: now }) => [before.startsOn, now.startsOn, now.provisional]),
    ).toEqual([["2027-03-09", "2027-03-10", false]]);
    expect(
      changedHolidays(table, after, isoDay(2027, 1, 1)).map(({ code, before, after: now }) => [
        code,
        before.day,
        now.day,
      ]),
    ).toEqual([
      ["eidAlFitr", "2027-03-09", "2027-03-10"],
      ["eidAlFitr", "2027-03-10", "2027-03-11"],
    ]);
  });

  it("is only certainty when the month has the length that was expected", () => {
    const after = announced(29);
    expect(changedMonths(table, after)).toHaveLength(1);
    const [feast] = changedHolidays(table, after, isoDay(2027, 1, 1));
    expect(feast).toMatchObject({
      before: { day: "2027-03-09", provisional: true },
      after: { day: "2027-03-09", provisional: false },
    });
  });

  it("leaves out feasts that are over", () => {
    expect(changedHolidays(table, announced(30), isoDay(2027, 6, 1))).toEqual([]);
  });

  it("is nothing between a table and itself", () => {
    expect(changedMonths(table, table)).toEqual([]);
    expect(changedHolidays(table, table, isoDay(2027, 1, 1))).toEqual([]);
  });
});
