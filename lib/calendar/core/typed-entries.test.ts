import { describe, expect, it } from "vitest";
import { readAnnouncement, readHoliday, readSuspension } from "./typed-entries.ts";

const day = (date: number, month = 9) => ({ day: String(date), month: String(month), year: "2027" });
const suspension = { reference: "Décret-loi 2-27-100", startsOn: day(9), endsOn: day(30), scope: "everywhere" };
const codesOf = (
  read: ReturnType<typeof readSuspension> | ReturnType<typeof readHoliday> | ReturnType<typeof readAnnouncement>,
) => (read.ok ? [] : read.error.problems.map(({ field, code }) => [field, code]));

describe("what the keepers of the calendar type", () => {
  it("a month has 29 or 30 days and nothing else", () => {
    expect(readAnnouncement({ year: "1448", month: "9", length: "30" })).toEqual({
      ok: true,
      value: { year: 1448, month: 9, length: 30, reason: "" },
    });
    expect(codesOf(readAnnouncement({ year: "1448", month: "9", length: "31" }))).toEqual([
      ["length", "calendar.lengthMissing"],
    ]);
    expect(codesOf(readAnnouncement({ year: "1448", month: "9" }))).toEqual([["length", "calendar.lengthMissing"]]);
  });

  it("a suspension names its decision, its two days and where it holds", () => {
    expect(readSuspension(suspension)).toEqual({
      ok: true,
      value: {
        reference: "Décret-loi 2-27-100",
        startsOn: "2027-09-09",
        endsOn: "2027-09-30",
        territories: "everywhere",
      },
    });
    expect(codesOf(readSuspension({}))).toEqual([
      ["reference", "calendar.referenceMissing"],
      ["startsOn.day", "calendar.dateMissing"],
      ["endsOn.day", "calendar.dateMissing"],
      ["scope", "calendar.scopeMissing"],
    ]);
  });

  it("a suspension that ends before it starts is refused at its end", () => {
    expect(codesOf(readSuspension({ ...suspension, endsOn: day(8) }))).toEqual([
      ["endsOn", "calendar.endsBeforeItStarts"],
    ]);
  });

  it("a suspension of some territories names at least one, and each once", () => {
    expect(codesOf(readSuspension({ ...suspension, scope: "territories" }))).toEqual([
      ["territories", "calendar.territoriesMissing"],
    ]);
    expect(readSuspension({ ...suspension, scope: "territories", territories: ["07.351", "07", "07"] })).toMatchObject({
      value: { territories: ["07", "07.351"] },
    });
  });

  it("a granted day needs its decision and a day that exists", () => {
    expect(readHoliday({ decision: "Décret 2-27-5", day: day(3) })).toEqual({
      ok: true,
      value: { decision: "Décret 2-27-5", day: "2027-09-03" },
    });
    expect(codesOf(readHoliday({ decision: " ", day: day(31) }))).toEqual([
      ["decision", "calendar.decisionMissing"],
      ["day.day", "calendar.notARealDay"],
    ]);
  });
});
