import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { announceMonth, type MonthAnnouncement } from "./announce-month.ts";
import { isoDay } from "./civil-day.ts";
import { type HijriTable, hijriTable } from "./hijri.ts";
import { HIJRI_SEED } from "./hijri-months.seed.ts";

const ramadan1447: MonthAnnouncement = { year: 1447, month: 9, length: 30 };

describe("announcing how many days a Hijri month has", () => {
  it("makes the start of the next month certain and tells it", () => {
    const announced = announceMonth(HIJRI_SEED, ramadan1447);
    expect(startOf(announced.ok ? announced.value.state : HIJRI_SEED, 1447, 10)).toEqual({
      year: 1447,
      month: 10,
      startsOn: "2026-03-21",
      provisional: false,
    });
    expect(announced.ok && announced.value.events).toEqual([
      {
        type: "calendar.monthAnnounced",
        year: 1447,
        month: 9,
        length: 30,
        next: { year: 1447, month: 10, startsOn: "2026-03-21", expectedOn: "2026-03-21" },
        correctionReason: null,
      },
    ]);
  });

  it("moves the months behind it only as far as 29 or 30 days demand, and leaves them provisional", () => {
    const table = announced(HIJRI_SEED, { ...ramadan1447, length: 29 });
    expect(startOf(table, 1447, 10)?.startsOn).toBe("2026-03-20");
    expect(startOf(table, 1447, 11)).toMatchObject({ startsOn: "2026-04-19", provisional: true });
    const twice = announced(table, { year: 1447, month: 10, length: 29 });
    expect(startOf(twice, 1447, 11)).toMatchObject({ startsOn: "2026-04-18", provisional: false });
    expect(startOf(twice, 1447, 12)).toMatchObject({ startsOn: "2026-05-18", provisional: true });
    expect(startOf(twice, 1448, 1)?.startsOn).toBe("2026-06-17");
  });

  it("keeps every month at 29 or 30 days, whatever is announced from now on", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(29 as const, 30 as const), { minLength: 1, maxLength: 20 }), (lengths) => {
        let table: HijriTable = HIJRI_SEED;
        lengths.forEach((length, at) => {
          const month = 8 + at;
          table = announced(table, { year: 1447 + Math.floor(month / 12), month: (month % 12) + 1, length });
        });
        expect(() => hijriTable(table.months)).not.toThrow();
        expect(table.months).toHaveLength(600);
      }),
    );
  });

  it("adds a month at the end of the table", () => {
    const short = hijriTable([{ year: 1447, month: 12, startsOn: isoDay(2026, 5, 19), provisional: false }]);
    expect(announced(short, { year: 1447, month: 12, length: 29 }).months.at(-1)).toEqual({
      year: 1448,
      month: 1,
      startsOn: "2026-06-17",
      provisional: false,
    });
  });

  it("waits for the month before to be announced", () => {
    expect(announceMonth(HIJRI_SEED, { year: 1447, month: 10, length: 29 })).toEqual({
      ok: false,
      error: { code: "calendar.hijriPreviousNotAnnounced" },
    });
    expect(announceMonth(HIJRI_SEED, { year: 1460, month: 1, length: 29 })).toEqual({
      ok: false,
      error: { code: "calendar.hijriUnknown" },
    });
  });

  it("is corrected only with a reason", () => {
    const table = announced(HIJRI_SEED, { ...ramadan1447, length: 29 });
    expect(announceMonth(table, ramadan1447)).toEqual({ ok: false, error: { code: "calendar.hijriAlreadyAnnounced" } });
    const corrected = announceMonth(table, { ...ramadan1447, correctionReason: "faute de frappe" });
    expect(corrected.ok && corrected.value.events[0]).toMatchObject({
      correctionReason: "faute de frappe",
      next: { startsOn: "2026-03-21", expectedOn: "2026-03-20" },
    });
  });

  it("is refused when an announced month further on contradicts it", () => {
    // 31 March to 29 April 2025 are 29 days: Chaoual 1446 cannot lose one.
    expect(announceMonth(HIJRI_SEED, { year: 1446, month: 9, length: 30, correctionReason: "x" })).toEqual({
      ok: false,
      error: { code: "calendar.hijriContradiction" },
    });
  });

  it("fits an old guess between two announced months", () => {
    const table = hijriTable([
      { year: 1400, month: 1, startsOn: isoDay(1979, 11, 21), provisional: false },
      { year: 1400, month: 2, startsOn: isoDay(1979, 12, 21), provisional: true },
      { year: 1400, month: 3, startsOn: isoDay(1980, 1, 20), provisional: true },
      { year: 1400, month: 4, startsOn: isoDay(1980, 2, 18), provisional: false },
    ]);
    const fitted = announced(table, { year: 1400, month: 1, length: 29 });
    expect(fitted.months.map(({ startsOn }) => startsOn)).toEqual([
      "1979-11-21",
      "1979-12-20",
      "1980-01-19",
      "1980-02-18",
    ]);
  });
});

function announced(table: HijriTable, announcement: MonthAnnouncement): HijriTable {
  const result = announceMonth(table, announcement);
  if (!result.ok) throw new Error(result.error.code);
  return result.value.state;
}

function startOf(table: HijriTable, year: number, month: number) {
  return table.months.find((each) => each.year === year && each.month === month);
}
