import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { couple, day, KHADIJA, OMAR, RACHID, SALMA } from "#tests/support/mention-history.ts";
import type { EnteredMention } from "../entered.ts";
import { maritalStatusOf } from "./marital-status.ts";

const his = couple("male");
const hers = couple("female");
const TODAY = day("2026-11-25");

const statusOf = (mentions: EnteredMention[], on = TODAY): string => maritalStatusOf(mentions, on).status;
const findingsOf = (mentions: EnteredMention[], on = TODAY): string[] =>
  maritalStatusOf(mentions, on).findings.map(({ finding, mentionId }) => `${mentionId} ${finding}`);

const MARRIED = his.married("m1", SALMA, "2020-05-01");

describe("the marital status of a person on a day", () => {
  it("is that of no marriage where no mention tells one", () => {
    expect(maritalStatusOf([], TODAY)).toEqual({ status: "single", isRevocable: false, marriages: [], findings: [] });
  });

  it.each([
    ["before it", "2020-04-30", "single"],
    ["on its day", "2020-05-01", "married"],
  ])("follows from a marriage %s", (_when, on, status) => {
    expect(statusOf([MARRIED], day(on))).toBe(status);
  });

  it("reaches back to the beginning that a judgment of recognition states (FC:16)", () => {
    const recognised = his.recognised("m1", SALMA, "2010-02-03", "2026-03-04");
    expect(statusOf([recognised], day("2015-01-01"))).toBe("married");
    expect(statusOf([recognised], day("2010-02-02"))).toBe("single");
  });

  it.each([
    ["revocable", his.revoked("m2", SALMA, "2026-10-01"), true],
    ["for want of maintenance (FC:122)", his.unmaintained("m2", SALMA, "2026-10-01"), true],
    ["before consummation", his.beforeConsummation("m2", SALMA, "2026-10-01"), false],
    ["by compensation", his.khul("m2", SALMA, "2026-10-01"), false],
    ["for discord", his.discord("m2", SALMA, "2026-10-01"), false],
    ["by resolution (FC:77)", his.resolved("m2", SALMA, "2026-10-01"), false],
  ])("is divorced after a divorce %s", (_how, divorce, isRevocable) => {
    expect(maritalStatusOf([MARRIED, divorce], TODAY)).toMatchObject({ status: "divorced", isRevocable, findings: [] });
    expect(statusOf([MARRIED, divorce], day("2026-09-30"))).toBe("married");
  });

  it("lets a revocable divorce be taken back for a year at most (FC:135)", () => {
    const story = [MARRIED, his.revoked("m2", SALMA, "2025-11-26")];
    expect(maritalStatusOf(story, TODAY)).toMatchObject({
      isRevocable: true,
      marriages: [{ revocableUntil: "2026-11-26" }],
    });
    expect(maritalStatusOf(story, day("2026-11-27"))).toMatchObject({ status: "divorced", isRevocable: false });
  });

  it("is married again after a reprise in the period (FC:124), and after a new contract (D99:27)", () => {
    const divorced = his.revoked("m2", SALMA, "2026-01-01");
    expect(statusOf([MARRIED, divorced, his.resumed("m3", SALMA, "2026-02-01")])).toBe("married");
    const ended = his.khul("m2", SALMA, "2022-01-01");
    const again = maritalStatusOf([MARRIED, ended, his.remarried("m3", SALMA, "2024-01-01")], TODAY);
    expect(again).toMatchObject({
      status: "married",
      findings: [],
      marriages: [{ openedBy: "m1" }, { openedBy: "m3" }],
    });
  });

  it("is what it was before a marriage that a judgment declares void (FC:57)", () => {
    expect(statusOf([MARRIED, his.annulled("m2", SALMA, "2026-01-01")])).toBe("single");
    const before = [his.married("m0", KHADIJA, "2010-01-01"), his.widowed("d0", KHADIJA, "2015-01-01")];
    expect(statusOf([...before, MARRIED, his.annulled("m2", SALMA, "2026-01-01")])).toBe("widowed");
  });

  it("is widowed by the death of the spouse, in the period of a revocable divorce too (FC:137)", () => {
    const death = his.widowed("d", SALMA, "2026-06-01");
    expect(statusOf([MARRIED, death])).toBe("widowed");
    expect(statusOf([MARRIED, his.revoked("m2", SALMA, "2026-05-01"), death])).toBe("widowed");
    expect(findingsOf([MARRIED, his.khul("m2", SALMA, "2026-05-01"), death])).toEqual(["d formerSpouse"]);
  });

  it("tells each marriage of a man with several wives, and stays married while one lasts (FC:40)", () => {
    const two = [MARRIED, his.married("m2", KHADIJA, "2022-05-01")];
    const one = [...two, his.khul("m3", SALMA, "2023-01-01")];
    expect(maritalStatusOf(two, TODAY)).toMatchObject({ status: "married", findings: [] });
    expect(
      maritalStatusOf(one, TODAY).marriages.map(({ spouse, end }) => [spouse.fullNameAr, end?.how ?? "lasts"]),
    ).toEqual([
      [SALMA.fullNameAr, "irrevocable"],
      [KHADIJA.fullNameAr, "lasts"],
    ]);
    expect(statusOf(one)).toBe("married");
    expect(statusOf([...one, his.widowed("m4", KHADIJA, "2024-01-01")])).toBe("widowed");
  });

  it("stays after death what it was on its day", () => {
    expect(statusOf([MARRIED, his.died("d", "2026-01-01")])).toBe("married");
    expect(findingsOf([MARRIED, his.died("d", "2026-01-01"), his.khul("m2", SALMA, "2026-02-01")])).toEqual([
      "m2 afterDeath",
    ]);
  });
});

describe("a spouse who was judged dead and comes back (FC:75)", () => {
  const story = [
    hers.married("m1", RACHID, "2010-01-01"),
    hers.widowed("d", RACHID, "2018-01-01", "2021-01-01"),
    hers.married("m2", OMAR, "2022-01-01"),
  ];

  it("finds the wife married to the other where that marriage was consummated, and both are accepted", () => {
    const back = maritalStatusOf([...story, hers.spouseReturned("r", RACHID, "2025-01-01", true)], TODAY);
    expect(back).toMatchObject({ status: "married", findings: [] });
    expect(back.marriages.map(({ end }) => end?.how ?? "lasts")).toEqual(["death", "lasts"]);
  });

  it("is her husband still where it was not; the second marriage is then one for the court", () => {
    expect(findingsOf([...story, hers.spouseReturned("r", RACHID, "2025-01-01", false)])).toEqual([
      "m2 alreadyMarried",
    ]);
    expect(statusOf([...story.slice(0, 2), hers.spouseReturned("r", RACHID, "2025-01-01", false)])).toBe("married");
  });

  it("has lost on his own act the wife who married again, and no other", () => {
    const own = [
      his.married("m1", SALMA, "2010-01-01"),
      his.married("m2", KHADIJA, "2011-01-01"),
      his.presumedDead("p", "2018-01-01", "2021-01-01"),
      his.returned("r", "2025-01-01", [SALMA]),
    ];
    const back = maritalStatusOf(own, TODAY);
    expect(back.marriages.map(({ end }) => end?.how ?? "lasts")).toEqual(["remarried", "lasts"]);
    expect(back.status).toBe("married");
  });

  it("moves with the real day of the death (FC:76)", () => {
    const real = hers.diedReally("c", "2018-01-01", "2019-06-01", "2026-01-01", RACHID);
    const married = [story[0], story[1], real].filter((mention) => mention !== undefined);
    expect(statusOf(married, day("2018-06-01"))).toBe("married");
    expect(statusOf(married, day("2019-06-01"))).toBe("widowed");
  });
});

describe("what cannot be", () => {
  it.each([
    [
      "a wife married to two",
      [hers.married("m1", RACHID, "2020-01-01"), hers.married("m2", OMAR, "2021-01-01")],
      "m2 alreadyMarried",
    ],
    [
      "a wife who marries a month after a divorce",
      [
        hers.married("m1", RACHID, "2020-01-01"),
        hers.khul("m2", RACHID, "2021-01-01"),
        hers.married("m3", OMAR, "2021-02-01"),
      ],
      "m3 marriedInPeriod",
    ],
    [
      "one marriage entered twice",
      [MARRIED, his.recognised("m2", SALMA, "2020-05-01", "2026-01-01")],
      "m2 marriedTwice",
    ],
    ["the end of a marriage that was never entered", [his.khul("m2", SALMA, "2021-01-01")], "m2 marriageNotEntered"],
    ["a reprise before its divorce", [MARRIED, his.resumed("m2", SALMA, "2021-01-01")], "m2 nothingToResume"],
    [
      "a reprise after an irrevocable divorce",
      [MARRIED, his.khul("m2", SALMA, "2021-01-01"), his.resumed("m3", SALMA, "2021-02-01")],
      "m3 nothingToResume",
    ],
    [
      "a reprise after the longest period",
      [MARRIED, his.revoked("m2", SALMA, "2021-01-01"), his.resumed("m3", SALMA, "2022-01-02")],
      "m3 periodOver",
    ],
    ["a new contract of spouses", [MARRIED, his.remarried("m2", SALMA, "2021-01-01")], "m2 stillMarried"],
    [
      "a second divorce of the divorced",
      [MARRIED, his.khul("m2", SALMA, "2021-01-01"), his.discord("m3", SALMA, "2022-01-01")],
      "m3 alreadyDissolved",
    ],
    [
      "a new contract after three divorces (FC:127)",
      [MARRIED, his.third("m2", SALMA, "2021-01-01"), his.remarried("m3", SALMA, "2023-01-01")],
      "m3 thirdDivorce",
    ],
  ])("is told and stops nothing: %s", (_what, mentions, finding) => {
    expect(findingsOf(mentions)).toEqual([finding]);
  });

  it("is a fifth wife, and nothing before her (FC:39)", () => {
    const wives = ["أ", "ب", "ج", "د", "ه"].map((letter, at) =>
      his.married(`m${at}`, { fullNameAr: `فاطمة ${letter}`, fullNameLatin: `Fatima ${at}` }, `20${10 + at}-01-01`),
    );
    expect(findingsOf(wives)).toEqual(["m4 moreThanFour"]);
  });

  it("is not a marriage with the first husband after another in between (FC:127)", () => {
    const story = [
      hers.married("m1", RACHID, "2010-01-01"),
      hers.third("m2", RACHID, "2015-01-01"),
      hers.married("m3", OMAR, "2016-01-01"),
      hers.khul("m4", OMAR, "2018-01-01"),
      hers.remarried("m5", RACHID, "2019-01-01"),
    ];
    expect(findingsOf(story)).toEqual([]);
    expect(statusOf(story)).toBe("married");
  });

  it("is nothing where a wife was divorced before consummation and marries at once (FC:130)", () => {
    const story = [
      hers.married("m1", RACHID, "2020-01-01"),
      hers.beforeConsummation("m2", RACHID, "2020-02-01"),
      hers.married("m3", OMAR, "2020-02-10"),
    ];
    expect(findingsOf(story)).toEqual([]);
  });
});

/** Histories of a man, likely and unlikely: each step on a day of its own. */
const wives = [SALMA, KHADIJA];
const steps = ["married", "revoked", "resumed", "khul", "remarried", "widowed", "annulled", "discord"] as const;
const histories = fc
  .array(fc.tuple(fc.constantFrom(...steps), fc.constantFrom(...wives)), { maxLength: 9 })
  .map((taken) => taken.map(([step, wife], at) => his[step](`m${at}`, wife, `20${10 + at}-03-${10 + at}`)));
const shuffled = (mentions: EnteredMention[]) =>
  fc.shuffledSubarray(mentions, { minLength: mentions.length, maxLength: mentions.length });

describe("any history", () => {
  it("gives one status in whatever order its mentions arrived", () => {
    const arrived = histories.chain((mentions) => fc.tuple(fc.constant(mentions), shuffled(mentions)));
    fc.assert(
      fc.property(arrived, ([mentions, others]) => {
        const renumbered = others.map((mention, at) => ({ ...mention, no: at + 1 }));
        expect(maritalStatusOf(renumbered, TODAY)).toEqual(maritalStatusOf(mentions, TODAY));
      }),
    );
  });

  it("is restored exactly by the reversal of any mention of it", () => {
    const reversed = histories
      .filter((mentions) => mentions.length > 0)
      .chain((mentions) => fc.tuple(fc.constant(mentions), fc.constantFrom(...mentions)));
    fc.assert(
      fc.property(reversed, fc.constantFrom(day("2012-06-01"), day("2016-06-01"), TODAY), ([mentions, target], on) => {
        const without = mentions.filter(({ id }) => id !== target.id);
        const reversal = his.reversed("r", target, "2026-01-01");
        expect(maritalStatusOf([...mentions, reversal], on)).toEqual(maritalStatusOf(without, on));
        const restored = [...mentions, reversal, his.reversed("r2", reversal, "2026-02-01")];
        expect(maritalStatusOf(restored, on)).toEqual(maritalStatusOf(mentions, on));
      }),
    );
  });

  it("never ends a marriage twice, and is married exactly while one lasts", () => {
    fc.assert(
      fc.property(histories, (mentions) => {
        const { status, marriages } = maritalStatusOf(mentions, TODAY);
        expect(status === "married").toBe(marriages.some(({ end }) => end === null));
        expect(status === "single").toBe(marriages.every(({ end }) => end?.how === "void"));
      }),
    );
  });
});
