import { isoDay } from "#lib/calendar/core/index.ts";
import { describe, expect, it } from "vitest";
import { appealBy, refusalIn } from "./refusal.ts";

const at = new Date("2026-11-22T10:00:00Z");
const told = { what: "refused", at, officeCode: "044210101-01" };

describe("a refusal in writing (law 55-19:18, 21)", () => {
  it("may be appealed against for thirty days", () => {
    expect(appealBy(isoDay(2026, 11, 22))).toBe("2026-12-22");
  });

  it("is read from the story of its file: why, where, when and by whom", () => {
    const detail = { reason: "notCompetent", officerAr: "نادية", officerLatin: "Nadia" };
    const opened = { what: "opened", at, officeCode: "044210101-01", detail: {} };
    expect(refusalIn([opened, { ...told, detail }])).toEqual({
      ground: "notCompetent",
      at,
      officeCode: "044210101-01",
      officer: { ar: "نادية", latin: "Nadia" },
    });
  });

  it("is none for a file that was not refused, or for a reason outside the closed list", () => {
    expect(refusalIn([])).toBeUndefined();
    expect(refusalIn([{ ...told, detail: { reason: "mood" } }])).toBeUndefined();
  });
});
