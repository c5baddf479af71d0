import { describe, expect, it } from "vitest";
import { birthAnswers } from "#tests/support/birth-answers.ts";
import { readBirth } from "./birth-declaration.ts";
import { documentsFor } from "./documents.ts";

function required(answers: ReturnType<typeof birthAnswers>, regime: "R36" | "R37"): string[] {
  const read = readBirth(answers);
  if (!read.ok) throw new Error(JSON.stringify(read.error.problems));
  return documentsFor(read.value, regime)
    .filter(({ need }) => need === "required")
    .map(({ kind }) => kind);
}

const married = birthAnswers();
const laterChild = birthAnswers({ marriage: { isFirstChild: "no" } });
const alone = birthAnswers({}, { isMotherAlone: true });
const acknowledged = birthAnswers({ filiation: { kind: "acknowledged" } });

describe("the documents the law asks for a birth", () => {
  it.each([
    ["a first child, R36 (D22:22)", married, "R36", ["birthCertificate", "marriageAct"]],
    ["a later child, R36: the marriage act is not asked again", laterChild, "R36", ["birthCertificate"]],
    ["a later child, R37: it is asked every time (D99:17)", laterChild, "R37", ["birthCertificate", "marriageAct"]],
    ["an unknown father: the mother's full copy", alone, "R36", ["birthCertificate", "motherFullCopy"]],
    [
      "an acknowledged child: the deed and both full copies",
      acknowledged,
      "R36",
      ["birthCertificate", "acknowledgementDeed", "fatherFullCopy", "motherFullCopy"],
    ],
  ] as const)("for %s", (_case, answers, regime, expected) => {
    expect(required(answers, regime)).toEqual(expected);
  });

  it("add the medical certificate while the sex is undetermined (L36:28)", () => {
    const child = { ...(married["child"] as object), sex: "pendingCertificate" };
    expect(required(birthAnswers({ child }), "R36")).toContain("sexCertificate");
  });
});
