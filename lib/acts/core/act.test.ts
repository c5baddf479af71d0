import { describe, expect, it } from "vitest";
import { aBirthAct } from "#tests/support/a-birth-act.ts";
import { aDeathAct } from "#tests/support/a-death-act.ts";
import { birthOfSubject, eventHijri, eventOn, partiesOf, subjectOf } from "./act.ts";

describe("what every act tells", () => {
  it("gives the day of the birth or of the death, in both calendars", () => {
    expect([eventOn(aBirthAct()), eventOn(aDeathAct())]).toEqual(["2026-11-14", "2026-11-14"]);
    expect(eventHijri(aDeathAct())).toEqual({ year: 1448, month: 6, day: 3 });
  });

  it("names whom it is about", () => {
    expect(subjectOf(aBirthAct())?.given.ar).toBe("يوسف");
    expect(subjectOf(aDeathAct())?.given.ar).toBe("أحمد");
  });

  it.each([
    ["1948", "1948-01-01", "1948-12-31"],
    ["1948-02", "1948-02-01", "1948-02-29"],
    ["1948-03-07", "1948-03-07", "1948-03-07"],
  ])("does not make the birth of the deceased more exact than %s", (bornOn, first, last) => {
    expect(birthOfSubject(aDeathAct({ bornOn }))).toEqual({ first, last });
  });

  it("knows no birth where the act tells none", () => {
    expect(birthOfSubject(aDeathAct({ bornOn: null }))).toBeNull();
  });

  it("counts the deceased, the spouses, the parents and the declarant of a death among its parties", () => {
    expect([...partiesOf(aDeathAct())].sort()).toEqual(["A1002", "A100200", "A100200", "A1003", "A1004"]);
    expect(partiesOf(aDeathAct({ declarantCnie: null, identityProof: null })).includes("A100200")).toBe(false);
  });
});
