import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type IsoDay, isoDay } from "#lib/calendar/core/index.ts";
import { COUNTED, countLines, isAdultAt, lastPeriod, SEXES } from "./returns.ts";

describe("what an office owes at fixed times", () => {
  it.each([
    ["deceased", "2026-11-23", "2026-11-01", "2026-11-15"],
    ["deceased", "2026-11-15", "2026-10-16", "2026-10-31"],
    ["deceased", "2026-03-01", "2026-02-16", "2026-02-28"],
    ["statistics", "2026-01-01", "2025-12-01", "2025-12-31"],
  ] as const)("%s, seen on %s, runs from %s to %s", (kind, today, from, to) => {
    expect(lastPeriod(kind, today as IsoDay)).toEqual({ from, to });
  });

  it("leaves no day out of the fortnights, and counts none twice", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), (days) => {
        const today = addDays(isoDay(2020, 1, 1), days);
        const { from } = lastPeriod("deceased", today);
        expect(addDays(lastPeriod("deceased", from).to, 1)).toBe(from);
      }),
    );
  });

  it("lists who was of age at death, and who was born nobody knows when (FC:209)", () => {
    expect(isAdultAt("2008-11-24", "2026-11-23" as IsoDay)).toBe(false);
    expect(isAdultAt("2008-11-23", "2026-11-23" as IsoDay)).toBe(true);
    expect(isAdultAt("1948", "2026-11-23" as IsoDay)).toBe(true);
    expect(isAdultAt(null, "2026-11-23" as IsoDay)).toBe(true);
  });

  it("counts every act and mention in one line of the sheet", () => {
    const found = fc.array(fc.record({ of: fc.constantFrom(...COUNTED), sex: fc.constantFrom(...SEXES) }));
    fc.assert(
      fc.property(found, (all) => {
        const total = countLines(all).reduce((sum, { count }) => sum + count, 0);
        expect(total).toBe(all.length);
      }),
    );
  });
});
