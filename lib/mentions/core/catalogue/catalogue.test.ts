import { describe, expect, it } from "vitest";
import { holderSamples, mentionSamples, TITLE_SAMPLES } from "#tests/support/mention-samples.ts";
import { HOLDER_FACTS, MENTION_NAMES, MENTION_TERMS } from "#lib/wording/core/index.ts";
import { HOLDER_MENTIONS, MENTION_KINDS, type MentionKind } from "../kinds.ts";
import { CATALOGUE, COPY_KINDS, type FactsByKind, TITLE_KINDS } from "./index.ts";

const SEXES = ["male", "female"] as const;
const HIS = mentionSamples("male");
const WRITTEN_TITLES = Object.values(TITLE_SAMPLES);

function titleOf<Kind extends MentionKind>(kind: Kind, facts: FactsByKind[Kind]): string {
  return CATALOGUE[kind].titleOf(facts).kind;
}

function changedFields<Kind extends MentionKind>(kind: Kind, facts: FactsByKind[Kind]): readonly string[] {
  return CATALOGUE[kind].changesOf(facts).map(({ field }) => field);
}

describe("the catalogue of mentions", () => {
  it("has one rule for each kind, and each kind a name in both languages", () => {
    expect(Object.keys(CATALOGUE).sort()).toEqual([...MENTION_KINDS].sort());
    expect(Object.keys(MENTION_NAMES).sort()).toEqual([...MENTION_KINDS].sort());
    expect(Object.keys(HOLDER_FACTS).sort()).toEqual([...HOLDER_MENTIONS].sort());
    expect(new Set(MENTION_KINDS).size).toBe(MENTION_KINDS.length);
  });

  it.each(MENTION_KINDS)(
    "takes %s on the act of a man and on that of a woman, on a paper that the law accepts",
    (kind) => {
      const { facts, titles } = CATALOGUE[kind];
      for (const sex of SEXES) {
        const sample = mentionSamples(sex)[kind];
        expect(facts.safeParse(sample).error?.issues ?? []).toEqual([]);
        expect(titles).toContain(titleOf(kind, sample));
      }
    },
  );

  it.each(HOLDER_MENTIONS)("accepts for %s the papers it names and no other", (kind) => {
    const sample = holderSamples("female")[kind];
    const accepted = WRITTEN_TITLES.filter((title) => CATALOGUE[kind].facts.safeParse({ ...sample, title }).success);
    expect(accepted.map(({ kind: title }) => title).sort()).toEqual([...CATALOGUE[kind].titles].sort());
  });

  it.each(MENTION_KINDS)("lets nothing be entered as %s without a title", (kind) => {
    const { facts } = CATALOGUE[kind];
    expect(facts.safeParse({ ...HIS[kind], title: undefined, dissolution: undefined }).success).toBe(false);
  });

  it.each(MENTION_KINDS)(
    "knows for %s an article, somebody who may order it, and the history that shows it",
    (kind) => {
      const { articles, orderedBy, shownOn, titles, acts } = CATALOGUE[kind];
      for (const list of [articles, orderedBy, titles, acts]) expect(list.length).toBeGreaterThan(0);
      expect(articles.filter((article) => !/^(?:FC|L36|L37|D22|D99|KAF|NAT):\d+$/.test(article))).toEqual([]);
      expect(shownOn[0]).toBe("history");
      expect(COPY_KINDS.filter((copy) => shownOn.includes(copy))).toEqual([...shownOn]);
      expect(titles.every((title) => TITLE_KINDS.includes(title))).toBe(true);
    },
  );

  it.each(MENTION_KINDS)("changes by %s only the data that the kind may change", (kind) => {
    const { changes } = CATALOGUE[kind];
    for (const sex of SEXES)
      expect(
        changedFields(kind, mentionSamples(sex)[kind]).filter((field) => !changes.includes(field as never)),
      ).toEqual([]);
  });

  it.each(["DEC-SP", "RET-SP", "ISTIL", "NASAB", "NASAB-NEG", "MAR", "KHUL"] as const)(
    "names people in Arabic and in Latin letters: %s (L36:19)",
    (kind) => {
      const unnamed: unknown = JSON.parse(
        JSON.stringify(HIS[kind]).replaceAll(/"fullNameLatin":"[^"]+"/g, '"fullNameLatin":" "'),
      );
      expect(CATALOGUE[kind].facts.safeParse(unnamed).success).toBe(false);
    },
  );
});

describe("who sees a mention", () => {
  it("never a kafil nor the child in kafala, of what concerns the kafala (KAF:21)", () => {
    for (const kind of ["KAF", "KAF-CONT", "KAF-END"] as const) {
      expect(CATALOGUE[kind].hiddenFrom).toEqual(["holder", "kafil"]);
      expect(CATALOGUE[kind].shownOn).not.toContain("extract");
    }
  });

  it("in the history alone, of names chosen by law, of filiation and of corrections (L36:25, D22:45)", () => {
    for (const kind of ["ABD", "ISTIL", "NASAB", "NASAB-NEG", "ADD-P", "SEX", "PRE", "NOM", "REC-J", "LAT"] as const)
      expect(CATALOGUE[kind].shownOn).toEqual(["history"]);
  });

  it("on an extract, of a death alone (D99:36)", () => {
    const onExtract = MENTION_KINDS.filter((kind) => CATALOGUE[kind].shownOn.includes("extract"));
    expect(onExtract).toEqual(["DEC", "DEC-DATE", "ABS-DEC"]);
  });

  it("on the individual card, of a death and of the limits of a naturalised person (D99:37)", () => {
    const onCard = MENTION_KINDS.filter((kind) => CATALOGUE[kind].shownOn.includes("card"));
    expect(onCard).toEqual(["DEC", "DEC-DATE", "ABS-DEC", "INCAP"]);
  });
});

describe("how the law calls a mention", () => {
  it("«بيان هامشي» in the margin of a paper act, «تضمين» or «تحيين» in an electronic one (D99:14, L36:13)", () => {
    const called = (kind: MentionKind, regime: "R36" | "R37") => MENTION_TERMS[regime][CATALOGUE[kind].nature].ar;
    expect([called("MAR", "R37"), called("MAR", "R36"), called("REC-J", "R37"), called("REC-J", "R36")]).toEqual([
      "بيان هامشي",
      "تضمين",
      "بيان هامشي",
      "تحيين",
    ]);
  });
});
