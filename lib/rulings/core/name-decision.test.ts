import { describe, expect, it } from "vitest";
import { isoDay } from "#lib/calendar/core/index.ts";
import { reviewGivenName } from "#lib/names/core/index.ts";
import { decideName, NameDecisionInput } from "./name-decision.ts";
import { type DisputedName, NameDisputeInput } from "./name-dispute.ts";
import { articleOfGround, groundOfFinding, NAME_GROUNDS, nameGrounds } from "./name-grounds.ts";
import { NameTerms } from "./name-terms.ts";

const today = isoDay(2026, 12, 10);
const terms = NameTerms.parse({});
const name: DisputedName = {
  given: { ar: "مراكش", latin: "Marrakech" },
  sex: "female",
  regime: "R36",
  ground: "place",
  officeReason: "اسم مدينة",
  declarantReason: "",
  findings: [],
  receivedOn: isoDay(2026, 11, 20),
};
const decidedOn = { day: "5", month: "12", year: "2026" };
const typed = (more: object) => NameDecisionInput.parse({ number: "12/2026", decidedOn, reasons: "مداولة", ...more });
const decide = (more: object, of: Partial<DisputedName> = {}, isOpen = true) =>
  decideName({ name: { ...name, ...of }, isOpen }, typed(more), { today, terms });

describe("the grounds on which a given name is disputed", () => {
  it.each([
    ["morals", "L36:34", "L37:21"],
    ["ridiculous", "L36:34", "L37:21"],
    ["familyName", "L36:34", "L37:21"],
    ["place", "L36:34", "L37:21"],
    ["tooManyNames", "L36:34", "L37:21"],
    ["title", "L36:34", "L37:21"],
    ["number", "L36:34", "L37:21"],
    ["moroccanCharacter", null, "L37:21"],
  ] as const)("%s rests on %s under law 36-21 and on %s under law 37-99", (ground, r36, r37) => {
    expect([articleOfGround(ground, "R36"), articleOfGround(ground, "R37")]).toEqual([r36, r37]);
  });

  it("are all known to law 37-99, and all but the Moroccan character to law 36-21", () => {
    expect(nameGrounds("R37")).toEqual(NAME_GROUNDS);
    expect(NAME_GROUNDS.filter((ground) => !nameGrounds("R36").includes(ground))).toEqual(["moroccanCharacter"]);
  });

  it.each([
    ["مولاي إدريس", "Moulay Driss", "title"],
    ["محمد الثاني", "Mohamed II", "number"],
    ["محمد أمين يوسف", "Mohamed Amine Youssef", "tooManyNames"],
    ["بنجلون", "Benjelloun", "familyName"],
    ["مراكش", "Marrakech", "place"],
  ])("are proposed from what the rules of names notice in %s, %s", (ar, latin, ground) => {
    const { refusals, warnings } = reviewGivenName({ ar, latin }, { regime: "R36" });
    expect(groundOfFinding([...refusals, ...warnings][0]?.code ?? "")).toBe(ground);
  });
});

describe("a referral to the High Commission (D22:33)", () => {
  const whole = { ground: "place", officeReason: "اسم مدينة", declarantReason: "", insists: "yes" };
  it("asks for a ground, the officer's reason and the declarant's insistence; the declarant owes no reason", () => {
    expect(NameDisputeInput.safeParse(whole).success).toBe(true);
  });

  it.each([
    ["ground", "rulings.nameGroundMissing"],
    ["officeReason", "rulings.nameReasonMissing"],
    ["insists", "rulings.nameInsistMissing"],
  ])("is refused without %s", (field, code) => {
    const read = NameDisputeInput.safeParse({ ...whole, [field]: undefined });
    expect(read.error?.issues.map(({ path, message }) => [path.join("."), message])).toEqual([[field, code]]);
  });
});

describe("the High Commission's decision (L36:35, D22:33)", () => {
  it("accepts a name, with number, day and reason, and nobody has to choose another", () => {
    expect(decide({ outcome: "accepted", acceptedFor: "origin" })).toEqual({
      ok: true,
      value: {
        outcome: "accepted",
        reason: "origin",
        reasons: "مداولة",
        number: "12/2026",
        decidedOn: "2026-12-05",
        chooseBy: null,
      },
    });
  });

  it("refuses a name, and the declarant has the days of the setting from when it is told", () => {
    expect(decide({ outcome: "refused", refusedFor: "place" })).toMatchObject({
      value: { outcome: "refused", chooseBy: "2027-01-09" },
    });
    const short = { today, terms: NameTerms.parse({ daysToChoose: 10 }) };
    const input = typed({ outcome: "refused", refusedFor: "place" });
    expect(decideName({ name, isOpen: true }, input, short)).toMatchObject({ value: { chooseBy: "2026-12-20" } });
  });

  it.each([
    ["on a name that was decided or given up", { outcome: "accepted", acceptedFor: "usage" }, false, "nameDecided"],
    [
      "dated in the future",
      { outcome: "accepted", acceptedFor: "usage", decidedOn: { day: "11", month: "12", year: "2026" } },
      true,
      "nameDecidedInFuture",
    ],
    [
      "dated before the referral",
      { outcome: "accepted", acceptedFor: "usage", decidedOn: { day: "19", month: "11", year: "2026" } },
      true,
      "nameDecidedTooEarly",
    ],
    [
      "on a ground that law 36-21 does not know",
      { outcome: "refused", refusedFor: "moroccanCharacter" },
      true,
      "nameGroundOfOtherLaw",
    ],
  ])("is not taken %s", (_what, more, isOpen, code) => {
    expect(decide(more, {}, isOpen)).toEqual({ ok: false, error: { code: `rulings.${code}` } });
  });

  it("may rest on the Moroccan character where the office is under law 37-99", () => {
    expect(decide({ outcome: "refused", refusedFor: "moroccanCharacter" }, { regime: "R37" }).ok).toBe(true);
  });

  it.each([
    [{ outcome: undefined }, "outcome", "rulings.nameOutcomeMissing"],
    [{ acceptedFor: undefined }, "acceptedFor", "rulings.nameReasonCodeMissing"],
    [{ number: " " }, "number", "rulings.nameNumberMissing"],
    [{ reasons: "" }, "reasons", "rulings.nameReasonsMissing"],
  ])("is incomplete with %j", (wrong, field, code) => {
    const whole = { outcome: "accepted", acceptedFor: "usage", number: "1", decidedOn, reasons: "مداولة" };
    const read = NameDecisionInput.safeParse({ ...whole, ...wrong });
    expect(read.error?.issues.map(({ path, message }) => [path.join("."), message])).toContainEqual([field, code]);
  });
});

describe("what the law leaves open", () => {
  it("is a setting: the provisional reception meets the term to declare, and thirty days are given to choose again", () => {
    expect(NameTerms.parse({})).toEqual({ meetsDeadline: true, daysToChoose: 30 });
  });
});
