import { describe, expect, it } from "vitest";
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
