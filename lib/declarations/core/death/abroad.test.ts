import { describe, expect, it } from "vitest";
import { isoDay } from "#lib/calendar/core/index.ts";
import { deathWith, DIED_IN_LYON } from "#tests/support/death-answers.ts";
import { deathForm } from "./form.ts";

const TODAY = isoDay(2026, 11, 23);
const abroad = (changes = {}) => deathWith("place", { ...DIED_IN_LYON, ...changes });
const problems = (changes: object) =>
  deathForm.problemsOf("place", abroad(changes), TODAY).map(({ field, code }) => [field, code]);

describe("a death abroad (D22:26, D99:15)", () => {
  it("is of its country, and gives its family one year", () => {
    const read = deathForm.understand(abroad());
    expect(read.ok && [read.value.countryAbroad, read.value.deadlineEvent("R37")]).toMatchObject([
      "FR",
      { placeClass: "abroad", regime: "R37" },
    ]);
    expect(deathForm.placeOf(abroad())?.countryAbroad).toBe("FR");
    expect(deathForm.placeOf(deathWith("place", {}))?.countryAbroad).toBeUndefined();
  });

  it("asks for the country, the city and the act drawn up there, and not who verified it nor how it came", () => {
    expect(problems({ country: "", city: {}, foreignAct: {} })).toEqual([
      ["place.country", "death.countryMissing"],
      ["place.city.ar", "death.cityMissing"],
      ["place.foreignAct.number", "death.foreignNumberMissing"],
    ]);
    expect(problems({ country: "MA" })).toEqual([["place.country", "death.countryMissing"]]);
    expect(problems({})).toEqual([]);
  });

  it("rests on an act that was drawn up after it, and not in the future", () => {
    const on = (date: string) => ({
      foreignAct: { ...(DIED_IN_LYON["foreignAct"] as object), on: { day: date, month: "11", year: "2026" } },
    });
    expect(problems(on("10"))).toEqual([["place.foreignAct.on", "death.foreignActBeforeDeath"]]);
    expect(problems(on("30"))).toEqual([["place.foreignAct.on", "declarations.dateInFuture"]]);
  });

  it("shows the officer the foreign act, line by line, and keeps none of it for a death in Morocco", () => {
    const paths = deathForm.reviewFields(abroad()).map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(["place.country", "place.city", "place.foreignAct.number"]));
    expect(paths).not.toContain("place.manner");
    const posted = {
      placeClass: "morocco",
      country: "FR",
      city: { ar: "ليون" },
      foreignAct: { number: "1204" },
      manner: "natural",
    };
    expect(deathForm.posted("place", posted)).toEqual({
      ok: true,
      value: { placeClass: "morocco", manner: "natural" },
    });
  });

  it("is placed abroad by its act", () => {
    const read = deathForm.understand(abroad());
    const elsewhere = read.ok ? read.value.act?.elsewhere : undefined;
    expect(elsewhere?.country).toBe("FR");
    expect(elsewhere?.place({ ar: "فرنسا", fr: "France" }).ar).toMatch(/ليون، فرنسا$/);
  });
});
