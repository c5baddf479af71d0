import { describe, expect, it } from "vitest";
import { isoDay } from "#lib/calendar/core/index.ts";
import { aBirthAct } from "#tests/support/a-birth-act.ts";
import { aDeathAct, aStillbornAct } from "#tests/support/a-death-act.ts";
import { personsOf } from "./persons.ts";

describe("the persons of a death act, for search", () => {
  it("are the deceased with what is known of the birth, and the parents", () => {
    const [deceased, father, mother] = personsOf(aDeathAct({ bornOn: "1948-03" }));
    expect(deceased).toMatchObject({
      role: "subject",
      givenAr: "أحمد",
      familyLatin: "El Bakkali",
      cnie: "A1002",
      bornFrom: new Date("1948-03-01T00:00:00Z"),
      bornTo: new Date("1948-03-31T00:00:00Z"),
    });
    expect([father?.role, mother?.role, mother?.cnie]).toEqual(["father", "mother", "A1004"]);
  });

  it("leave out a stillborn child, who has no name", () => {
    expect(personsOf(aStillbornAct()).map(({ role }) => role)).toEqual(["father", "mother"]);
  });
});

describe("names that the law chose (L36:25)", () => {
  const flags = (act: Parameters<typeof personsOf>[0]) =>
    personsOf(act).map(({ role, isLegalFiction }) => [role, isLegalFiction]);

  it("mark the father where he alone is unknown, and both parents of a child that was found", () => {
    const ofMother = aBirthAct({ areParentNamesChosen: true, fatherCnie: null });
    expect(flags(ofMother)).toEqual([
      ["subject", false],
      ["father", true],
      ["mother", false],
    ]);
    const paper = { number: "118", on: isoDay(2026, 11, 14) };
    const found = { on: isoDay(2026, 11, 14), circumstance: "parentsUnknown", minutes: paper, ageCertificate: paper };
    const ofNobody = aBirthAct({ bornOn: "2026-11", areParentNamesChosen: true, found });
    expect(flags(ofNobody)).toEqual([
      ["subject", false],
      ["father", true],
      ["mother", true],
    ]);
    expect(personsOf(ofNobody)[0]).toMatchObject({
      bornFrom: new Date("2026-11-01T00:00:00Z"),
      bornTo: new Date("2026-11-30T00:00:00Z"),
    });
  });
});
