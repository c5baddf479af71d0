import { describe, expect, it } from "vitest";
import { mentionSamples, TITLE_SAMPLES } from "#tests/support/mention-samples.ts";
import { couple, dated, day, entered, SALMA } from "#tests/support/mention-history.ts";
import { aBirthAct } from "#tests/support/a-birth-act.ts";
import { CATALOGUE, type FactsByKind, type Orderer } from "./catalogue/index.ts";
import { type BearingAct, decideMention } from "./decide-mention.ts";
import { followsFamilyName } from "./family-name-cascade.ts";
import { findingsWith } from "./findings-of.ts";
import { MENTION_KINDS, type MentionKind } from "./kinds.ts";

const TODAY = day("2026-11-25");
const SAMPLES = mentionSamples("male");
const his = couple("male");
const ACT: BearingAct = { kind: "birth", regime: "R36", born: null, mentions: [] };

function decided<Kind extends MentionKind>(
  kind: Kind,
  facts: FactsByKind[Kind] = SAMPLES[kind],
  act: Partial<BearingAct> = {},
  orderedBy: Orderer | undefined = CATALOGUE[kind].orderedBy[0],
): string {
  const result = decideMention({ kind, facts, orderedBy: orderedBy ?? "office" }, { ...ACT, ...act }, TODAY);
  return result.ok ? "entered" : result.error.code.replace("mentions.", "");
}

describe("a mention that somebody asks for", () => {
  it.each(MENTION_KINDS.filter((kind) => kind !== "REV"))("may be drawn up as %s on a whole title", (kind) => {
    expect(decided(kind)).toBe("entered");
  });

  it("knows its days and what the act will say differently", () => {
    const wish = { kind: "NOM", facts: SAMPLES.NOM, orderedBy: "registerManager" } as const;
    expect(decideMention(wish, ACT, TODAY)).toMatchObject({
      ok: true,
      value: { titleOn: "2026-09-21", effectiveOn: "2026-09-21", changes: [{ field: "familyName" }] },
    });
    const death = { kind: "DEC", facts: SAMPLES.DEC, orderedBy: "office" } as const;
    expect(decideMention(death, ACT, TODAY)).toMatchObject({
      value: { titleOn: "2026-09-21", effectiveOn: "2026-09-15" },
    });
  });

  it("stands on the acts that the law names: a marriage on no death act, a correction on either", () => {
    expect(decided("MAR", SAMPLES.MAR, { kind: "death" })).toBe("kindNotForAct");
    expect(decided("REC-J", SAMPLES["REC-J"], { kind: "death" })).toBe("entered");
  });

  it("is asked by those who may: no citizen freezes an act, no office grants a kafala", () => {
    expect(decided("GEL", SAMPLES.GEL, {}, "holder")).toBe("notTheirs");
    expect(decided("KAF", SAMPLES.KAF, {}, "office")).toBe("notTheirs");
  });

  it("is refused where its facts are not whole, with the first that is missing", () => {
    const facts = { ...SAMPLES.DEC, act: { ...SAMPLES.DEC.act, number: "" } };
    expect(decideMention({ kind: "DEC", facts, orderedBy: "office" }, ACT, TODAY)).toEqual({
      ok: false,
      error: { code: "mentions.factsIncomplete", params: { field: "act.number" } },
    });
  });

  it("changes no datum but its own: a change of given name moves no birth", () => {
    const familyName = { field: "familyName", was: { ar: "أ" }, becomes: { ar: "ب" } } as const;
    expect(decided("PRE", { ...SAMPLES.PRE, changes: [familyName] })).toBe("fieldNotForKind");
  });

  it("rests on a title of today at the latest, and on a judgment beyond appeal (L36:36, L36:41)", () => {
    const { title } = SAMPLES["REC-J"];
    const on = (written: string, finalOn?: string) => ({
      ...SAMPLES["REC-J"],
      title: { ...title, on: dated(written), finalOn: finalOn === undefined ? undefined : day(finalOn) },
    });
    expect(decided("REC-J", on("2026-11-26", "2026-12-30"))).toBe("titleInFuture");
    expect(decided("REC-J", on("2026-11-01"))).toBe("judgmentNotFinal");
    expect(decided("REC-J", on("2026-11-01", "2026-11-26"))).toBe("judgmentNotFinal");
    expect(decided("REC-J", on("2026-11-01", "2026-10-01"))).toBe("judgmentNotFinal");
    expect(decided("REC-J", on("2026-11-01", "2026-11-25"))).toBe("entered");
    expect(decided("KAF", { ...SAMPLES.KAF, title: { ...title, finalOn: undefined } })).toBe("entered");
  });

  it("is entered once, however often its title arrives", () => {
    const mentions = [entered("m1", "TAT-CHIQAQ", SAMPLES["TAT-CHIQAQ"])];
    expect(decided("TAT-CHIQAQ", SAMPLES["TAT-CHIQAQ"], { mentions })).toBe("alreadyEntered");
    expect(decided("TAT-HARM", SAMPLES["TAT-HARM"], { mentions })).toBe("entered");
  });
});

describe("an act that does not take everything", () => {
  const frozen = [entered("g", "GEL", SAMPLES.GEL)];
  const cancelled = [entered("a", "ANN", SAMPLES.ANN)];

  it("is a frozen one: only a judgment, its cancellation or its release (L36:23)", () => {
    expect(decided("MAR", SAMPLES.MAR, { mentions: frozen })).toBe("actFrozen");
    expect(decided("REC-J", SAMPLES["REC-J"], { mentions: frozen })).toBe("entered");
    expect(decided("DEGEL", { ...SAMPLES.DEGEL, title: TITLE_SAMPLES.decision }, { mentions: frozen })).toBe("entered");
  });

  it("is a cancelled one: only the reversal of what cancelled it", () => {
    expect(decided("REC-J", SAMPLES["REC-J"], { mentions: cancelled })).toBe("actCancelled");
    const reversed = { mentionId: "a", kind: "ANN", no: 1, enteredOn: dated("2026-10-01") } as const;
    const title = TITLE_SAMPLES.judgment;
    expect(decided("REV", { subject: "male", reversed, title }, { mentions: cancelled })).toBe("entered");
  });

  it("is that of somebody who died: a permission does not reach it, a judgment does (L36:52)", () => {
    const mentions = [his.died("d", "2026-01-01")];
    for (const kind of ["REC-M", "LAT", "TIF"] as const)
      expect(decided(kind, SAMPLES[kind], { mentions })).toBe("deceasedNeedsCourt");
    expect(decided("LAT", { ...SAMPLES.LAT, title: TITLE_SAMPLES.judgment }, { mentions })).toBe("entered");
    expect(decided("REC-M", SAMPLES["REC-M"], { kind: "death" })).toBe("deceasedNeedsCourt");
  });

  it("is one of another regime: the prosecutor permits under law 37-99, the central authority under law 36-21 (L37:36, L36:51)", () => {
    const permission = { ...TITLE_SAMPLES.permission, authority: "prosecutor" } as const;
    const byProsecutor = { ...SAMPLES["REC-M"], title: permission };
    expect(decided("REC-M", byProsecutor)).toBe("otherAuthority");
    expect(decided("REC-M", byProsecutor, { regime: "R37" })).toBe("entered");
    expect(decided("REC-M", SAMPLES["REC-M"], { regime: "R37" })).toBe("otherAuthority");
  });
});

describe("a reversal", () => {
  const divorce = entered("m1", "TAT-CHIQAQ", SAMPLES["TAT-CHIQAQ"]);
  const copy = entered("m2", "COPMAR", SAMPLES.COPMAR);
  const mentions = [divorce, copy];
  const reversed = SAMPLES.REV.reversed;

  it("names a mention of this act, of the kind it says", () => {
    expect(decided("REV", SAMPLES.REV)).toBe("reversedUnknown");
    expect(decided("REV", { ...SAMPLES.REV, reversed: { ...reversed, kind: "KHUL" } }, { mentions })).toBe(
      "reversedUnknown",
    );
  });

  it("rests on a title that reaches that mention, and comes once", () => {
    const final = { ...SAMPLES.REV, title: TITLE_SAMPLES.judgment };
    expect(decided("REV", final, { mentions })).toBe("entered");
    expect(decided("REV", { ...SAMPLES.REV, title: TITLE_SAMPLES.permission }, { mentions })).toBe("notReversible");
    const ofCopy = { ...final, reversed: { ...reversed, mentionId: "m2", kind: "COPMAR" as const } };
    expect(decided("REV", ofCopy, { mentions })).toBe("notReversible");
    const before = his.reversed("v", divorce, "2026-10-01");
    expect(decided("REV", final, { mentions: [...mentions, before] })).toBe("alreadyReversed");
  });
});

describe("a family name that a decree changed", () => {
  const year = (written: string) => ({ first: day(`${written}-01-01`), last: day(`${written}-12-31`) });
  const born = (written: string) => ({ first: day(written), last: day(written) });

  it.each([
    ["a minor follows the father (D22:31)", born("2010-01-01"), "follows"],
    ["one of eighteen on its day asks alone", born("2008-09-21"), "asksAlone"],
    ["one day younger follows", born("2008-09-22"), "follows"],
    ["of whom only the year is known, an officer decides", year("2008"), "unsure"],
    ["of whom the year leaves no doubt", year("2012"), "follows"],
  ] as const)("%s", (_who, interval, follows) => {
    expect(followsFamilyName(interval, day("2026-09-21"))).toBe(follows);
  });

  it("is not entered on the act of an adult child", () => {
    expect(decided("NOM-MIN", SAMPLES["NOM-MIN"], { born: born("2000-01-01") })).toBe("adultAsksAlone");
    expect(decided("NOM-MIN", SAMPLES["NOM-MIN"], { born: born("2015-01-01") })).toBe("entered");
  });
});

describe("a mention that waits for another", () => {
  const act = aBirthAct();
  const married = his.married("m", SALMA, "2020-01-01");
  const raja = his.resumed("r", SALMA, "2026-02-01");

  it("is a reprise that arrives before its divorce, until the divorce is there", () => {
    expect(findingsWith(act, [married], raja, TODAY)).toEqual([{ finding: "nothingToResume", mentionId: "r" }]);
    expect(findingsWith(act, [married, his.revoked("t", SALMA, "2026-01-01")], raja, TODAY)).toEqual([]);
  });

  it("is the death of a spouse before the marriage", () => {
    expect(findingsWith(act, [], his.widowed("d", SALMA, "2026-01-01"), TODAY)).toEqual([
      { finding: "marriageNotEntered", mentionId: "d" },
    ]);
  });
});
