import { describe, expect, it } from "vitest";
import { isoDay } from "#lib/calendar/core/index.ts";
import { formToObject } from "#lib/kernel/form-state.ts";
import { divorceAnswers, divorceWith, FOREIGN_JUDGMENT, JUDGMENT } from "#tests/support/divorce-answers.ts";
import type { Answers } from "../answers.ts";
import { divorceForm } from "./form.ts";
import { ATTESTED_KINDS, isRevocable, JUDGED_KINDS } from "./kinds.ts";
import { DIVORCE_FIELDS } from "./posted-section.ts";
import { DIVORCE_SCHEMAS, DIVORCE_SECTIONS } from "./sections.ts";

const today = isoDay(2026, 11, 22);
const posted = (fields: Record<string, string>) => ({ ...formToObject(Object.entries(fields)) });
const titled = (dissolution: Answers) => divorceAnswers({ dissolution });
const required = (answers: Answers, regime: "R36" | "R37") =>
  divorceForm
    .documentsFor(answers, regime)
    .filter(({ need }) => need === "required")
    .map(({ kind, article }) => `${kind} ${article}`);

describe("a request to enter a divorce", () => {
  it("is understood whole and has no term for the citizen (FC:141)", () => {
    const read = divorceForm.understand(divorceAnswers());
    expect(read).toMatchObject({ ok: true, value: { eventOn: "2026-10-12", sameEventKey: "cnie:A482917+JB305641" } });
    expect(read.ok && read.value.deadlineEvent("R37")).toBeNull();
  });

  it("asks on each page what its section reads", () => {
    for (const section of DIVORCE_SECTIONS) {
      const asked = Object.keys(DIVORCE_SCHEMAS[section].shape);
      const drawn = new Set(DIVORCE_FIELDS[section].map((field) => field.split(".")[0] ?? ""));
      expect([...drawn].sort()).toEqual(asked.sort());
    }
  });

  it("keeps no kind of Muslim law under a rabbinical deed (FC:2)", () => {
    const fields = { titleKind: "rabbinicalDeed", attestedKind: "khul", judgedKind: "chiqaq", count: "1", number: "7" };
    expect(divorceForm.posted("dissolution", posted(fields))).toEqual({
      ok: true,
      value: { titleKind: "rabbinicalDeed", number: "7" },
    });
  });

  it.each([
    [
      "place",
      { dissolvedOn: { day: "1", month: "12", year: "2026" } },
      "place.dissolvedOn",
      "declarations.dateInFuture",
    ],
    ["dissolution", { titleKind: "" }, "dissolution.titleKind", "divorce.titleKindMissing"],
    ["dissolution", { attestedKind: undefined as never }, "dissolution.attestedKind", "divorce.kindMissing"],
    ["dissolution", { number: "" }, "dissolution.number", "divorce.numberMissing"],
    ["dissolution", { count: "4" }, "dissolution.count", "divorce.countWrong"],
    ["dissolution", { titleKind: "judgment" }, "dissolution.judgedKind", "divorce.kindMissing"],
    [
      "dissolution",
      { ...FOREIGN_JUDGMENT, exequaturCourt: {} },
      "dissolution.exequaturCourt.ar",
      "couple.courtMissing",
    ],
    [
      "dissolvedMarriage",
      { marriedOn: { day: "1", month: "12", year: "2026" } },
      "dissolvedMarriage.marriedOn",
      "declarations.dateInFuture",
    ],
  ] as const)("names what is wrong in %s", (section, wrong, field, code) => {
    expect(divorceForm.problemsOf(section, divorceWith(section, wrong), today)).toContainEqual({ field, code });
  });

  it.each([
    [divorceAnswers(), "R36", ["divorceAct L36:36"]],
    [divorceAnswers(), "R37", ["divorceAct D99:27"]],
    [titled(JUDGMENT), "R37", ["divorceJudgment FC:141"]],
    [titled({ ...JUDGMENT, judgedKind: "nullity" }), "R36", ["divorceJudgment L36:36", "finalityCertificate L36:36"]],
    [titled(FOREIGN_JUDGMENT), "R36", ["foreignJudgment FC:128", "exequatur FC:128"]],
    [titled({ ...FOREIGN_JUDGMENT, titleKind: "rabbinicalDeed" }), "R36", ["rabbinicalDivorceDeed FC:2"]],
  ] as const)("asks for the title and what makes it enforceable (%#)", (answers, regime, expected) => {
    expect(required(answers, regime)).toEqual(expected);
    for (const { kind } of divorceForm.documentsFor(answers, regime)) expect(divorceForm.documents).toContain(kind);
  });

  it("knows which dissolutions are revocable (FC:122-123)", () => {
    expect([...ATTESTED_KINDS, ...JUDGED_KINDS].filter(isRevocable)).toEqual(["talaqRevocable", "maintenance", "oath"]);
  });

  it("shows the lines of the mention, without those left empty by right", () => {
    const paths = divorceForm.reviewFields(divorceAnswers()).map(({ path }) => path);
    expect(paths).toContain("dissolution.permissionOn");
    expect(paths).not.toContain("dissolution.exequaturNumber");
  });
});
