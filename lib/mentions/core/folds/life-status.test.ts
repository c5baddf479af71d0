import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { couple, day, RACHID } from "#tests/support/mention-history.ts";
import { lifeStatusOf } from "./life-status.ts";

const hers = couple("female");
const TODAY = day("2026-11-25");
const death = hers.died("d", "2026-03-01");
const missing = hers.missing("a", "2015-06-01", "2017-01-01");
const presumed = hers.presumedDead("p", "2018-01-01", "2021-01-01");
const returned = hers.returned("r", "2025-01-01");
const findings = (mentions: Parameters<typeof lifeStatusOf>[0]) =>
  lifeStatusOf(mentions, TODAY).findings.map(({ finding, mentionId }) => `${mentionId} ${finding}`);

describe("whether a person lived on a day", () => {
  it.each([
    ["nothing says otherwise", [], "2026-11-25", "alive", null],
    ["the day before the death", [death], "2026-02-28", "alive", null],
    ["the day of the death", [death], "2026-03-01", "dead", "2026-03-01"],
    ["since the person was lost sight of (FC:326)", [missing], "2016-01-01", "absent", "2015-06-01"],
    [
      "from the day that the judgment of death states (FC:325)",
      [missing, presumed],
      "2018-01-01",
      "presumedDead",
      "2018-01-01",
    ],
    ["the day before it", [missing, presumed], "2017-12-31", "absent", "2015-06-01"],
    ["once the person came back (FC:75)", [missing, presumed, returned], "2026-11-25", "returned", "2025-01-01"],
    ["on a day held for one after death before the return", [missing, presumed, returned], "2020-01-01", "alive", null],
    ["found dead after the judgment", [presumed, death], "2026-11-25", "dead", "2026-03-01"],
    ["dead after the return", [presumed, returned, death], "2026-11-25", "dead", "2026-03-01"],
  ])("is told: %s", (_when, mentions, on, status, since) => {
    expect(lifeStatusOf(mentions, day(on))).toMatchObject({ status, since, findings: [] });
  });

  it("moves with the real day of the death (FC:76), and not with that of a spouse", () => {
    const real = hers.diedReally("c", "2018-01-01", "2019-05-04", "2022-01-01");
    const his = hers.diedReally("s", "2018-01-01", "2019-05-04", "2022-01-01", RACHID);
    expect(lifeStatusOf([presumed, real], day("2019-05-03")).status).toBe("alive");
    expect(lifeStatusOf([presumed, real], TODAY)).toMatchObject({
      status: "presumedDead",
      since: "2019-05-04",
      diedOn: { gregorian: { year: 2019, month: 5, day: 4 } },
    });
    expect(lifeStatusOf([presumed, his], TODAY).since).toBe("2018-01-01");
  });

  it("counts no death whose mention was reversed: one declared by mistake (L36:42)", () => {
    expect(lifeStatusOf([death, hers.reversed("v", death, "2026-05-01")], TODAY).status).toBe("alive");
  });

  it("tells what cannot be: two deaths, a real day of none, a return of nobody", () => {
    expect(findings([death, hers.died("d2", "2026-04-01")])).toEqual(["d2 diedTwice"]);
    expect(findings([death, hers.presumedDead("p2", "2026-05-01", "2026-06-01")])).toEqual(["p2 diedTwice"]);
    expect(findings([hers.diedReally("c", "2018-01-01", "2019-05-04", "2022-01-01")])).toEqual(["c noDeathToDate"]);
    expect(findings([returned])).toEqual(["r noDeathToUndo"]);
  });

  it("is the same in whatever order the mentions arrived", () => {
    const story = [missing, presumed, returned, death];
    fc.assert(
      fc.property(
        fc.shuffledSubarray(story, { minLength: 4 }),
        fc.integer({ min: 2014, max: 2030 }),
        (arrived, year) => {
          const on = day(`${year}-07-01`);
          expect(lifeStatusOf(arrived, on)).toEqual(lifeStatusOf(story, on));
        },
      ),
    );
  });
});
