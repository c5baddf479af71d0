import { describe, expect, it } from "vitest";
import { marriageAnswers, marriageWith } from "#tests/support/marriage-answers.ts";
import type { Answers } from "../answers.ts";
import type { CheckContext } from "../form/index.ts";
import { marriagePreChecks } from "./pre-checks.ts";
import { readMarriage } from "./sections.ts";

type Context = Pick<CheckContext, "regime" | "documents" | "sameEvent">;
const CONTEXT: Context = { regime: "R36", documents: [{ kind: "marriageAct", status: "clean" }], sameEvent: [] };

function checks(answers: Answers, changes: Partial<Context> = {}) {
  const read = readMarriage(answers);
  if (!read.ok) throw new Error(JSON.stringify(read.error.problems));
  return marriagePreChecks(read.value, { ...CONTEXT, ...changes });
}

const FOREIGN: Answers = {
  titleKind: "foreignDeed",
  drawnUpOn: { day: "15", month: "9", year: "2026" },
  authority: { ar: "بلدية ليون", latin: "la mairie de Lyon" },
};
const abroad = (deed: Answers = {}, place: Answers = {}): Answers => ({
  ...marriageAnswers({ deed: { ...FOREIGN, ...deed } }),
  place: {
    commune: "04.421.01.01",
    marriedOn: { day: "15", month: "9", year: "2026" },
    placeClass: "abroad",
    country: "FR",
    town: { ar: "ليون", latin: "Lyon" },
    ...place,
  },
});
const judgment = (isFinal: string): Answers => ({
  titleKind: "recognitionJudgment",
  number: "88/2026",
  drawnUpOn: { day: "1", month: "10", year: "2026" },
  court: { ar: "الرباط", latin: "" },
  isFinal,
});

describe("the checks of a marriage before the officer looks", () => {
  it("are all green for a complete adouls' act", () => {
    expect(checks(marriageAnswers()).filter(({ level }) => level !== "green")).toEqual([]);
  });

  it.each([
    [
      "a judgment that is not final",
      marriageAnswers({ deed: judgment("no") }),
      {},
      "check.judgmentNotFinal",
      "red",
      "L36:36",
    ],
    ["a final judgment", marriageAnswers({ deed: judgment("yes") }), {}, "check.titleComplete", "green", "FC:16"],
    ["an act without its page", marriageWith("deed", { page: "" }), {}, "check.titleIncomplete", "amber", "FC:67"],
    [
      "an act without the judge's address",
      marriageWith("deed", { addressedOn: {} }),
      {},
      "check.titleIncomplete",
      "amber",
      "FC:67",
    ],
    [
      "a foreign deed of a marriage in Morocco",
      marriageAnswers({ deed: FOREIGN }),
      {},
      "check.titlePlaceDiffers",
      "red",
      "FC:14",
    ],
    ["a deed never deposited, R36: no time limit", abroad(), {}, "check.consularDepositMissingR36", "amber", "L36:36"],
    ["a deed never deposited, R37", abroad(), { regime: "R37" }, "check.consularDepositMissingR37", "red", "FC:15"],
    ["a deposited deed", abroad({ depositNumber: "41" }), { regime: "R37" }, "check.consularDeposit", "green", "FC:15"],
    [
      "an act older than the marriage",
      marriageWith("deed", { drawnUpOn: { day: "1", month: "9", year: "2026" } }),
      {},
      "check.datesOutOfOrder",
      "red",
      "FC:67",
    ],
    [
      "an address before the act",
      marriageWith("deed", { addressedOn: { day: "1", month: "9", year: "2026" } }),
      {},
      "check.datesOutOfOrder",
      "red",
      "FC:67",
    ],
    [
      "a spouse born abroad, R36",
      marriageWith("wife", { bornAbroad: "yes" }),
      {},
      "check.spouseBornAbroadR36",
      "amber",
      "L36:36",
    ],
    [
      "a spouse born abroad, R37: the prosecutor at Rabat",
      marriageWith("husband", { bornAbroad: "yes" }),
      { regime: "R37" },
      "check.spouseBornAbroadR37",
      "amber",
      "FC:68",
    ],
    [
      "a birth act that is not known",
      marriageWith("wife", { birthActNumber: "" }),
      {},
      "check.birthActUnknown",
      "amber",
      "FC:68",
    ],
    [
      "a second wife without permission",
      marriageWith("husband", { statusBefore: "married" }),
      {},
      "check.polygamyWithoutPermission",
      "red",
      "FC:42",
    ],
    [
      "a second wife with the court's permission",
      marriageWith("husband", { statusBefore: "married", permissionNumber: "77/2026" }),
      {},
      "check.polygamyPermitted",
      "green",
      "FC:44",
    ],
    [
      "a bride under eighteen without permission",
      marriageWith("wife", { bornOn: { day: "1", month: "1", year: "2009" } }),
      {},
      "check.minorWithoutPermission",
      "amber",
      "FC:20",
    ],
    [
      "a birth known by its year alone, which may be under eighteen",
      marriageWith("wife", { bornOn: { day: "", month: "", year: "2008" } }),
      {},
      "check.minorWithoutPermission",
      "amber",
      "FC:20",
    ],
    [
      "a bride under eighteen whom the judge permitted",
      marriageWith("wife", { wasMinor: "yes", minorPermission: "19/2026" }),
      {},
      "check.minorPermitted",
      "green",
      "FC:20",
    ],
    [
      "a proxy",
      marriageWith("declarant", {
        isProxy: "yes",
        proxyDeed: "20/11/2026، الرباط",
        person: { givenName: { ar: "أمينة", latin: "Amina" }, familyName: { ar: "الناصري", latin: "Naciri" } },
      }),
      {},
      "check.applicantForSpouse",
      "amber",
      "L36:36",
    ],
    [
      "the same couple asked before",
      marriageAnswers(),
      { sameEvent: [{ reference: "MA26K7MT4WD" }] },
      "check.possibleDuplicate",
      "red",
      "L36:23",
    ],
    ["an act that was not sent", marriageAnswers(), { documents: [] }, "check.documentsMissing", "amber", "L36:36"],
  ] as const)("notice %s", (_case, answers, changes, code, level, article) => {
    expect(checks(answers, changes)).toContainEqual(expect.objectContaining({ code, level, article }));
  });
});
