import { describe, expect, it } from "vitest";
import { isoDay } from "#lib/calendar/core/index.ts";
import { regimeAt, serviceOpenAt } from "./regime.ts";
import type { OfficeRegime, OfficeService } from "./types.ts";

const paper: OfficeRegime = { officeCode: "A-1", regime: "R37", from: isoDay(2003, 1, 1), decision: "37-99" };
const electronic: OfficeRegime = { officeCode: "A-1", regime: "R36", from: isoDay(2026, 6, 15), decision: "D-1" };

describe("the regime of an office", () => {
  it("is none before the first decision", () => {
    expect(regimeAt([paper], isoDay(2002, 12, 31))).toBeUndefined();
  });

  it("changes in the middle of a year on the day of the decision, not before", () => {
    expect(regimeAt([paper, electronic], isoDay(2026, 6, 14))).toBe(paper);
    expect(regimeAt([paper, electronic], isoDay(2026, 6, 15))).toBe(electronic);
  });

  it("does not depend on the order in which decisions are listed", () => {
    expect(regimeAt([electronic, paper], isoDay(2027, 1, 1))).toBe(electronic);
    expect(regimeAt([electronic, paper], isoDay(2026, 1, 1))).toBe(paper);
  });
});

describe("a service of an office", () => {
  const rows: readonly OfficeService[] = [
    { officeCode: "A-1", service: "birthDeclaration", from: isoDay(2026, 2, 2), to: isoDay(2026, 3, 31) },
    { officeCode: "A-1", service: "birthDeclaration", from: isoDay(2026, 5, 1) },
  ];

  it("is open from its first day to its last day, both included", () => {
    const isOpen = (month: number, day: number) => serviceOpenAt(rows, "birthDeclaration", isoDay(2026, month, day));
    expect([isOpen(2, 1), isOpen(2, 2), isOpen(3, 31), isOpen(4, 1)]).toEqual([false, true, true, false]);
  });

  it("may open again, and then stays open until a last day is set", () => {
    expect(serviceOpenAt(rows, "birthDeclaration", isoDay(2031, 1, 1))).toBe(true);
  });

  it("does not open another service", () => {
    expect(serviceOpenAt(rows, "deathDeclaration", isoDay(2026, 2, 2))).toBe(false);
  });
});
