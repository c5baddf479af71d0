import { describe, expect, it } from "vitest";
import { divorceAnswers, divorceWith, FOREIGN_JUDGMENT, JUDGMENT } from "#tests/support/divorce-answers.ts";
import type { Answers } from "../answers.ts";
import type { CheckContext } from "../form/index.ts";
import { divorcePreChecks } from "./pre-checks.ts";
import { readDivorce } from "./sections.ts";

type Context = Pick<CheckContext, "regime" | "documents" | "sameEvent">;
const CONTEXT: Context = { regime: "R36", documents: [{ kind: "divorceAct", status: "clean" }], sameEvent: [] };

function checks(answers: Answers, changes: Partial<Context> = {}) {
  const read = readDivorce(answers);
  if (!read.ok) throw new Error(JSON.stringify(read.error.problems));
  return divorcePreChecks(read.value, { ...CONTEXT, ...changes });
}
const judged = (changes: Answers): Answers => divorceAnswers({ dissolution: { ...JUDGMENT, ...changes } });
const foreign = (changes: Answers = {}): Answers => ({
  ...divorceAnswers({ dissolution: { ...FOREIGN_JUDGMENT, ...changes } }),
  place: {
    commune: "04.421.01.01",
    dissolvedOn: { day: "3", month: "2", year: "2026" },
    placeClass: "abroad",
    country: "FR",
    town: { ar: "ليون", latin: "Lyon" },
  },
});

describe("the checks of a divorce before the officer looks", () => {
  it("are all green for a complete revocable divorce", () => {
    expect(checks(divorceAnswers()).filter(({ level }) => level !== "green")).toEqual([]);
  });

  it.each([
    [
      "a foreign judgment without exequatur",
      foreign({ exequaturNumber: "" }),
      {},
      "check.exequaturMissing",
      "red",
      "FC:128",
    ],
    ["a foreign judgment with its exequatur", foreign(), {}, "check.exequaturStated", "green", "FC:128"],
    [
      "a foreign judgment of an event in Morocco",
      judged(FOREIGN_JUDGMENT),
      {},
      "check.titlePlaceDiffers",
      "red",
      "FC:128",
    ],
    [
      "a nullity that is not final",
      judged({ judgedKind: "nullity", isFinal: "no" }),
      {},
      "check.judgmentNotFinal",
      "red",
      "L36:36",
    ],
    ["a chiqaq said not to be final", judged({ isFinal: "no" }), {}, "check.judgmentToConfirm", "amber", "FC:128"],
    [
      "a judgment whose finality is not told",
      judged({ isFinal: undefined as never }),
      {},
      "check.titleIncomplete",
      "amber",
      "FC:128",
    ],
    [
      "an act without the judge's address",
      divorceWith("dissolution", { addressedOn: {} }),
      {},
      "check.titleIncomplete",
      "amber",
      "FC:139",
    ],
    [
      "a talaq without the court's permission",
      divorceWith("dissolution", { permissionNumber: "" }),
      {},
      "check.permissionMissing",
      "amber",
      "FC:139",
    ],
    [
      "a talaq whose count is not told",
      divorceWith("dissolution", { count: "" }),
      {},
      "check.countMissing",
      "amber",
      "FC:139",
    ],
    [
      "a third talaq said to be revocable",
      divorceWith("dissolution", { count: "3" }),
      {},
      "check.countContradicts",
      "red",
      "FC:123",
    ],
    [
      "a talaq completing the three that counts two",
      divorceWith("dissolution", { attestedKind: "talaqThird", count: "2" }),
      {},
      "check.countContradicts",
      "red",
      "FC:123",
    ],
    [
      "a reprise before its divorce is on the act",
      divorceWith("dissolution", { attestedKind: "reprise" }),
      {},
      "check.earlierDivorce",
      "amber",
      "FC:124",
    ],
    [
      "a remarriage",
      divorceWith("dissolution", { attestedKind: "remarriage" }),
      {},
      "check.earlierDivorce",
      "amber",
      "D99:27",
    ],
    [
      "a divorce before the marriage",
      divorceWith("dissolvedMarriage", { marriedOn: { day: "1", month: "11", year: "2026" } }),
      {},
      "check.divorceBeforeMarriage",
      "red",
      "FC:139",
    ],
    [
      "a permission later than the act",
      divorceWith("dissolution", { permissionOn: { day: "20", month: "10", year: "2026" } }),
      {},
      "check.datesOutOfOrder",
      "red",
      "FC:79",
    ],
    [
      "an exequatur older than the judgment",
      foreign({ exequaturOn: { day: "1", month: "1", year: "2026" } }),
      {},
      "check.datesOutOfOrder",
      "red",
      "FC:128",
    ],
    [
      "a marriage without its number",
      divorceWith("dissolvedMarriage", { number: "" }),
      {},
      "check.marriageReferenceMissing",
      "amber",
      "FC:139",
    ],
    [
      "a spouse born abroad, R37",
      divorceWith("wife", { bornAbroad: "yes" }),
      { regime: "R37" },
      "check.spouseBornAbroadR37",
      "amber",
      "FC:141",
    ],
    [
      "a spouse born abroad, R36",
      divorceWith("wife", { bornAbroad: "yes" }),
      {},
      "check.spouseBornAbroadR36",
      "amber",
      "L36:36",
    ],
    [
      "a birth act that is not known",
      divorceWith("husband", { birthActYear: "" }),
      {},
      "check.birthActUnknown",
      "amber",
      "FC:141",
    ],
    [
      "the same couple asked before",
      divorceAnswers(),
      { sameEvent: [{ reference: null }] },
      "check.possibleDuplicate",
      "red",
      "L36:23",
    ],
    [
      "an act that was not sent",
      divorceAnswers(),
      { regime: "R37", documents: [] },
      "check.documentsMissing",
      "amber",
      "D99:27",
    ],
  ] as const)("notice %s", (_case, answers, changes, code, level, article) => {
    expect(checks(answers, changes)).toContainEqual(expect.objectContaining({ code, level, article }));
  });

  it("ask a judgment for no permission of attestation and no count (FC:79, FC:139)", () => {
    const codes = checks(judged({})).map(({ code }) => code);
    expect(codes).not.toContain("check.permissionMissing");
    expect(codes).not.toContain("check.countMissing");
  });
});
