import { describe, expect, it } from "vitest";
import { isoDay } from "#lib/calendar/core/index.ts";
import { sectionProblems } from "./section-problems.ts";

const today = isoDay(2026, 11, 22);
const place = {
  bornOn: { day: "14", month: "11", year: "2026" },
  time: { hour: "10", minute: "25" },
  placeKind: "hospital",
  establishment: { ar: "مستشفى السويسي", latin: "" },
  commune: "04.421.01.01",
};

describe("the problems of a section", () => {
  it("are none when the place is well told", () => {
    expect(sectionProblems("place", { place }, today)).toEqual([]);
  });

  it("name a birth that has not happened yet", () => {
    const tomorrow = { ...place, bornOn: { day: "23", month: "11", year: "2026" } };
    expect(sectionProblems("place", { place: tomorrow }, today)).toEqual([
      { field: "place.bornOn", code: "birth.bornInFuture" },
    ]);
  });

  it("ask the day of arrival after a journey, and that it follows the birth", () => {
    const journey = { ...place, placeClass: "travel" };
    expect(sectionProblems("place", { place: journey }, today)).toEqual([
      { field: "place.arrivedOn", code: "declarations.arrivedOnMissing" },
    ]);
    const before = { ...journey, arrivedOn: { day: "13", month: "11", year: "2026" } };
    expect(sectionProblems("place", { place: before }, today)).toEqual([
      { field: "place.arrivedOn", code: "birth.arrivedBeforeBirth" },
    ]);
  });

  it("name a marriage in the future", () => {
    const marriage = { isFirstChild: "yes", marriedOn: { day: "1", month: "1", year: "2027" } };
    expect(sectionProblems("marriage", { marriage }, today)).toEqual([
      { field: "marriage.marriedOn", code: "declarations.dateInFuture" },
    ]);
  });
});
