import { describe, expect, it } from "vitest";
import { partToShow, problemsOfPart, withPart } from "./section-parts.ts";

const WHERE = { name: "where", fields: ["commune", "placeClass", "city.ar", "city.latin"] };
const WHEN = { name: "when", fields: ["bornOn.day", "bornOn.month", "bornOn.year", "time.hour", "time.minute"] };

describe("a section on two pages", () => {
  it("keeps what the other page told", () => {
    const told = { commune: "04.421.01.21", placeClass: "abroad", bornOn: { day: "3", month: "2", year: "2026" } };
    expect(withPart(told, WHERE, { commune: "04.421.01.23", placeClass: "morocco" })).toEqual({
      commune: "04.421.01.23",
      placeClass: "morocco",
      bornOn: { day: "3", month: "2", year: "2026" },
    });
  });

  it("forgets what its own page no longer tells", () => {
    const told = { placeClass: "abroad", city: { ar: "باريس", latin: "Paris" }, time: { hour: "7", minute: "30" } };
    expect(withPart(told, WHERE, { placeClass: "travel" })).toEqual({
      placeClass: "travel",
      time: { hour: "7", minute: "30" },
    });
    expect(withPart(told, WHEN, { bornOn: { year: "2026" } })).toEqual({
      placeClass: "abroad",
      city: { ar: "باريس", latin: "Paris" },
      bornOn: { year: "2026" },
    });
  });

  it("shows each page the problems that it can mend", () => {
    const problems = [
      { field: "place.bornOn", code: "calendar.dateMissing" },
      { field: "place.city.ar", code: "birth.cityMissing" },
    ];
    expect(problemsOfPart("place", WHERE, problems)).toEqual([problems[1]]);
    expect(problemsOfPart("place", WHEN, problems)).toEqual([problems[0]]);
  });

  it("opens on the page asked for, else on the first with something to mend", () => {
    const missingDay = ["place.bornOn.day"];
    expect(partToShow("place", [WHERE, WHEN], "when", [])).toBe(WHEN);
    expect(partToShow("place", [WHERE, WHEN], "", missingDay)).toBe(WHEN);
    expect(partToShow("place", [WHERE, WHEN], "elsewhere", [])).toBe(WHERE);
    expect(partToShow("place", [], "", missingDay)).toBeUndefined();
  });
});
