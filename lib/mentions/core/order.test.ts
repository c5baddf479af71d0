import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mentionSamples } from "#tests/support/mention-samples.ts";
import { couple, day, entered, SALMA } from "#tests/support/mention-history.ts";
import { MENTION_KINDS, type MentionKind } from "./kinds.ts";
import { inOrder } from "./order.ts";

const his = couple("male");
const ids = (mentions: readonly { id: string }[]): string[] => mentions.map(({ id }) => id);

describe("the order of the mentions of an act", () => {
  it("is that of their titles, whichever came first: a reprise that arrives before its divorce stands after it", () => {
    const arrived = [
      his.resumed("raja", SALMA, "2026-03-01"),
      his.married("mar", SALMA, "2020-01-01"),
      his.revoked("tal", SALMA, "2026-02-01"),
    ];
    expect(ids(inOrder(arrived))).toEqual(["mar", "tal", "raja"]);
  });

  it("is on one day that in which things happen: a marriage, its divorce, its reprise, and a reversal last", () => {
    const divorce = his.revoked("tal", SALMA, "2026-02-01");
    const sameDay = [
      his.reversed("rev", divorce, "2026-02-01"),
      his.resumed("raja", SALMA, "2026-02-01"),
      divorce,
      his.married("mar", SALMA, "2026-02-01"),
    ];
    expect(ids(inOrder(sameDay))).toEqual(["mar", "tal", "raja", "rev"]);
  });

  it("is that of arrival where nothing else tells them apart", () => {
    const first = entered("z", "COPMAR", mentionSamples("male").COPMAR, { no: 1 });
    const second = entered("a", "COPMAR", mentionSamples("male").COPMAR, { no: 2 });
    expect(ids(inOrder([second, first]))).toEqual(["z", "a"]);
  });

  it("places a title that bears a Hijri date alone, or a year alone, by the first day it may mean (D99:19)", () => {
    const { MAR } = mentionSamples("male");
    const hijri = { hijri: { year: 1440, month: 1, day: 1 } };
    const { titleOn } = entered("h", "MAR", { ...MAR, title: { ...MAR.title, on: hijri } });
    expect(titleOn.slice(0, 7)).toBe("2018-09");
    expect(entered("y", "MAR", { ...MAR, title: { ...MAR.title, on: { gregorian: { year: 1962 } } } }).titleOn).toBe(
      "1962-01-01",
    );
  });

  it("does not depend on the order in which they arrived, for any mentions of the catalogue", () => {
    const read = <Kind extends MentionKind>(kind: Kind, at: number) => {
      const mention = entered(`m${at}`, kind, mentionSamples("female")[kind]);
      return { ...mention, titleOn: day(`${2000 + at}-01-01`) };
    };
    const history = fc.array(fc.constantFrom(...MENTION_KINDS), { maxLength: 12 }).map((kinds) => kinds.map(read));
    const arrived = history.chain((mentions) =>
      fc.tuple(
        fc.constant(mentions),
        fc.shuffledSubarray(mentions, { minLength: mentions.length, maxLength: mentions.length }),
      ),
    );
    fc.assert(
      fc.property(arrived, ([mentions, others]) => {
        const renumbered = others.map((mention, at) => ({ ...mention, no: at + 1 }));
        expect(ids(inOrder(renumbered))).toEqual(ids(mentions));
      }),
    );
  });
});
