import { describe, expect, it } from "vitest";
import { isoDay } from "#lib/calendar/core/index.ts";
import { readOfficeDecision } from "./office-decision.ts";

const typedDay = (day: number, month: number, year: number) => ({
  day: String(day),
  month: String(month),
  year: String(year),
});
const typed = {
  what: "switch",
  number: " 12/2026 ",
  decidedOn: typedDay(1, 12, 2026),
  fromOn: typedDay(4, 1, 2027),
  offices: ["B-1", "A-1", "B-1"],
};
const problems = (changes: object) => {
  const read = readOfficeDecision({ ...typed, ...changes });
  return read.ok ? [] : read.error.problems.map(({ field, code }) => [field, code]);
};

describe("a decision on offices", () => {
  it("is read with its number, its days, and each office once", () => {
    expect(readOfficeDecision(typed)).toEqual({
      ok: true,
      value: {
        number: "12/2026",
        decidedOn: isoDay(2026, 12, 1),
        fromOn: isoDay(2027, 1, 4),
        offices: ["A-1", "B-1"],
        change: { kind: "regime", regime: "R36" },
      },
    });
  });

  it("names the service that it opens or ends", () => {
    expect(readOfficeDecision({ ...typed, what: "close", service: "digitisation" })).toMatchObject({
      value: { change: { kind: "service", service: "digitisation", opens: false } },
    });
    expect(problems({ what: "open" })).toEqual([["service", "territory.serviceMissing"]]);
  });

  it("says what is missing, and cannot be dated after its own first day", () => {
    expect(problems({ what: "" })).toEqual([["what", "territory.decidedMissing"]]);
    expect(problems({ number: " " })).toEqual([["number", "territory.decisionNumberMissing"]]);
    expect(problems({ offices: [] })).toEqual([["offices", "territory.officesMissing"]]);
    expect(problems({ decidedOn: typedDay(5, 1, 2027) })).toEqual([["decidedOn.day", "territory.decidedAfterItsDay"]]);
    expect(problems({ fromOn: typedDay(31, 2, 2027) })).toEqual([["fromOn.day", "calendar.notARealDay"]]);
  });
});
