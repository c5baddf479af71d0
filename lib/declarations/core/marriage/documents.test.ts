import { describe, expect, it } from "vitest";
import { marriageAnswers, marriageWith } from "#tests/support/marriage-answers.ts";
import { marriageForm } from "./form.ts";
import { MARRIAGE_TITLES } from "./deed.ts";

const DEED = {
  number: "125",
  drawnUpOn: { day: "15", month: "9", year: "2026" },
  court: { ar: "الرباط", latin: "" },
  authority: { ar: "ليون", latin: "" },
};
const titled = (titleKind: string) => marriageAnswers({ deed: { ...DEED, titleKind } });
const required = (answers: ReturnType<typeof marriageAnswers>, regime: "R36" | "R37") =>
  marriageForm
    .documentsFor(answers, regime)
    .filter(({ need }) => need === "required")
    .map(({ kind, article }) => `${kind} ${article}`);

describe("the documents that a marriage mention asks for", () => {
  it.each([
    ["adoulAct", "R36", ["marriageAct L36:36"]],
    ["adoulAct", "R37", ["marriageAct D99:26"]],
    ["mutualAcknowledgement", "R37", ["mutualAcknowledgementAct D99:26"]],
    ["recognitionJudgment", "R36", ["recognitionJudgment FC:16"]],
    ["foreignDeed", "R36", ["foreignMarriageDeed FC:14"]],
    ["foreignDeed", "R37", ["foreignMarriageDeed FC:14", "consularDeposit FC:15"]],
    ["rabbinicalDeed", "R36", ["rabbinicalMarriageDeed FC:2"]],
  ] as const)("are, for %s under %s, the title alone", (titleKind, regime, expected) => {
    expect(required(titled(titleKind), regime)).toEqual(expected);
  });

  it("add the power and the card of a proxy (L36:36), and the deed of a legal representative (FC:230)", () => {
    const person = { givenName: { ar: "أمينة", latin: "Amina" }, familyName: { ar: "الناصري", latin: "Naciri" } };
    const proxy = marriageWith("declarant", { isProxy: "yes", proxyDeed: "20/11/2026", person });
    expect(required(proxy, "R36")).toEqual(["marriageAct L36:36", "proxyDeed L36:36", "declarantCnie L36:36"]);
    const representative = marriageWith("declarant", { link: "representative", person });
    expect(required(representative, "R36")).toContain("representationDeed FC:230");
  });

  it("are all known to the form, and none is told before the title", () => {
    for (const titleKind of MARRIAGE_TITLES)
      for (const { kind } of marriageForm.documentsFor(titled(titleKind), "R37"))
        expect(marriageForm.documents).toContain(kind);
    expect(marriageForm.documentsFor({ place: {} }, "R36")).toEqual([]);
  });
});
