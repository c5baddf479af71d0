import { describe, expect, it } from "vitest";
import { divorceAnswers, divorceWith, FOREIGN_JUDGMENT, JUDGMENT } from "#tests/support/divorce-answers.ts";
import type { Answers } from "../answers.ts";
import { mentionOf } from "./mention.ts";
import { readDivorce } from "./sections.ts";

function drafts(answers: Answers) {
  const read = readDivorce(answers);
  if (!read.ok) throw new Error(JSON.stringify(read.error.problems));
  return mentionOf(read.value);
}
const kinds = (answers: Answers) => {
  const drawn = drafts(answers);
  return drawn.ok ? [...new Set(drawn.value.map(({ kind }) => kind))] : drawn.error.code;
};
const judged = (judgedKind: string, isFinal = "yes") =>
  divorceAnswers({ dissolution: { ...JUDGMENT, judgedKind, isFinal } });

describe("the mentions that a dissolution puts on the birth acts", () => {
  it.each([
    ["talaqRevocable", "TAL-R"],
    ["talaqBeforeConsummation", "TAL-B"],
    ["talaqThird", "TAL-B"],
    ["talaqTamlik", "TAL-B"],
    ["talaqMutual", "TAL-I"],
    ["khul", "KHUL"],
    ["reprise", "RAJ"],
    ["remarriage", "MUR"],
  ] as const)("are, for the attested %s, %s (D99:27, FC:123)", (attestedKind, kind) => {
    expect(kinds(divorceWith("dissolution", { attestedKind }))).toEqual([kind]);
  });

  it.each([
    ["chiqaq", "TAT-CHIQAQ"],
    ["harm", "TAT-HARM"],
    ["maintenance", "TAT-MAINTENANCE"],
    ["absence", "TAT-ABSENCE"],
    ["defect", "TAT-DEFECT"],
    ["oath", "TAT-OATH"],
    ["khul", "KHUL"],
    ["fasakh", "FSK"],
    ["nullity", "BTL"],
  ] as const)("are, for the judgment of %s, %s (FC:94-112, FC:141)", (judgedKind, kind) => {
    expect(kinds(judged(judgedKind))).toEqual([kind]);
  });

  it("carry over the exequatur of a foreign judgment, and are refused without it (FC:128)", () => {
    expect(kinds(divorceAnswers({ dissolution: FOREIGN_JUDGMENT }))).toEqual(["DIV-EXT"]);
    expect(kinds(divorceAnswers({ dissolution: { ...FOREIGN_JUDGMENT, exequaturNumber: "" } }))).toBe(
      "divorce.exequaturMissing",
    );
  });

  it("wait for a nullity to be final (L36:36), not for the end of a marriage by chiqaq (FC:128)", () => {
    expect(kinds(judged("nullity", "no"))).toBe("divorce.judgmentNotFinal");
    expect(kinds(judged("chiqaq", "no"))).toEqual(["TAT-CHIQAQ"]);
  });

  it("know the divorce of Moroccan Jews by its own name (FC:2)", () => {
    expect(kinds(divorceAnswers({ dissolution: { ...FOREIGN_JUDGMENT, titleKind: "rabbinicalDeed" } }))).toEqual([
      "GUET",
    ]);
  });

  it("stand on both acts, each naming the other, with the count reached (FC:139)", () => {
    const drawn = drafts(divorceAnswers());
    expect(drawn.ok && drawn.value.map(({ subject, facts }) => [subject, facts.spouse.fullNameAr])).toEqual([
      ["husband", "سلمى الناصري"],
      ["wife", "رشيد البقالي"],
    ]);
    expect(drawn.ok && drawn.value[0]?.facts.dissolution).toMatchObject({ count: 1, permission: { number: "318" } });
  });
});
