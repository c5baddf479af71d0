import { describe, expect, it } from "vitest";
import { shownDigest } from "./canon.ts";
import { decideEntry, mentionStatus } from "./entry.ts";
import { shownMention } from "#tests/support/a-shown-mention.ts";
import type { ShownMention } from "./mention.ts";

const AGDAL = "044210101-01";
const FES = "032310101-01";
const OFFICER = { cnie: "ZZ900100", officeCode: AGDAL, regime: "R36" } as const;

type Target = Partial<ShownMention["target"]>;

function decided(
  { husband = {}, wife = {}, parties = ["A482917"] }: { husband?: Target; wife?: Target; parties?: (string | null)[] },
  officer: Parameters<typeof decideEntry>[1] = OFFICER,
): string {
  const mentions = [shownMention("husband", husband), shownMention("wife", wife)];
  const result = decideEntry({ mentions, parties, digest: shownDigest(mentions) }, officer);
  return result.ok ? "entered" : result.error.code;
}

describe("the officer who signs two mentions", () => {
  it("may enter them at any office that keeps electronic acts (L36:36)", () => {
    expect(decided({})).toBe("entered");
    expect(decided({ husband: { actId: "a1", officeCode: FES } })).toBe("entered");
  });

  it("enters nothing but the texts that were read", () => {
    const digest = shownDigest([shownMention("husband"), shownMention("wife")]);
    const mentions = [shownMention("husband"), shownMention("wife", { number: "1208" })];
    expect(decideEntry({ mentions, parties: [], digest }, OFFICER)).toEqual({
      ok: false,
      error: { code: "mentions.draftChanged" },
    });
  });

  it.each([["ZZ900100"], ["zz 900-100"]])("is no party to them: %s", (number) => {
    expect(decided({ parties: [null, number] })).toBe("mentions.officerIsParty");
  });

  it("is not taken for a party where no card number is known", () => {
    expect(decided({ parties: [null] }, { ...OFFICER, cnie: null })).toBe("entered");
  });

  it("finds an act of their own for each spouse", () => {
    expect(decided({ husband: { actId: "a1" }, wife: { actId: "a1" } })).toBe("mentions.sameAct");
  });
});

describe("an office that keeps its registers on paper (D99:26-27)", () => {
  const paper = { ...OFFICER, regime: "R37" } as const;

  it("writes in the margin by hand, whoever keeps the act, and signs nothing on a screen", () => {
    expect(decided({}, paper)).toBe("mentions.actOnPaper");
    expect(decided({ wife: { officeCode: AGDAL } }, paper)).toBe("mentions.actOnPaper");
    expect(decided({ wife: { officeCode: AGDAL, actId: "a1" } }, paper)).toBe("mentions.actOnPaper");
  });
});

describe("a mention stands", () => {
  it.each([
    [{ actId: "a1", officeCode: FES }, "entered"],
    [{ actId: null, officeCode: AGDAL }, "to_copy"],
    [{ actId: null, officeCode: FES }, "to_send"],
    [{ actId: null, officeCode: null }, "to_send"],
  ] as const)("on the act, in the margin to be copied, or in the post: %o is %s", (target, status) => {
    expect(mentionStatus(target, AGDAL)).toBe(status);
  });
});
