import { describe, expect, it } from "vitest";
import { marriageAnswers, marriageWith } from "#tests/support/marriage-answers.ts";
import type { Answers } from "../answers.ts";
import { mentionOf } from "./mention.ts";
import { readMarriage } from "./sections.ts";

function drafts(answers: Answers) {
  const read = readMarriage(answers);
  if (!read.ok) throw new Error(JSON.stringify(read.error.problems));
  return mentionOf(read.value, {
    inCalendars: (day) => ({ gregorian: { year: Number(day.slice(0, 4)) } }),
    countryName: () => ({ ar: "فرنسا", fr: "France" }),
  });
}
const kinds = (answers: Answers) => {
  const drawn = drafts(answers);
  return drawn.ok ? drawn.value.map(({ kind }) => kind) : drawn.error.code;
};
const DEED = {
  number: "125",
  drawnUpOn: { day: "15", month: "9", year: "2026" },
  court: { ar: "الرباط", latin: "Rabat" },
  authority: { ar: "بلدية ليون", latin: "la mairie de Lyon" },
};

describe("the mentions that a marriage puts on the birth acts", () => {
  it("are two, each naming the other spouse (FC:68)", () => {
    const drawn = drafts(marriageAnswers());
    expect(
      drawn.ok &&
        drawn.value.map(({ subject, birthAct, facts }) => [
          subject,
          birthAct.number,
          facts.subject,
          facts.spouse.fullNameAr,
        ]),
    ).toEqual([
      ["husband", "412", "male", "سلمى الناصري"],
      ["wife", "1207", "female", "رشيد البقالي"],
    ]);
  });

  it.each([
    ["adoulAct", "MAR"],
    ["mutualAcknowledgement", "MAR-TQ"],
    ["recognitionJudgment", "MAR-TH"],
    ["rabbinicalDeed", "MAR"],
    ["foreignDeed", "MAR-EXT"],
  ] as const)("are of the kind of their title: %s gives %s (D99:26)", (titleKind, kind) => {
    const deed = { ...DEED, titleKind, isFinal: "yes" };
    expect(kinds(marriageAnswers({ deed }))).toEqual([kind, kind]);
  });

  it("wait for a judgment to be final (L36:36)", () => {
    expect(kinds(marriageAnswers({ deed: { ...DEED, titleKind: "recognitionJudgment", isFinal: "no" } }))).toBe(
      "marriage.judgmentNotFinal",
    );
  });

  it("say where a marriage under foreign law was concluded (FC:14)", () => {
    const answers = {
      ...marriageWith("place", { placeClass: "abroad", country: "FR", town: { ar: "ليون", latin: "Lyon" } }),
      deed: { ...DEED, titleKind: "foreignDeed" },
    };
    const drawn = drafts(answers);
    expect(drawn.ok && drawn.value[0]?.facts.title).toMatchObject({ place: { ar: "ليون، فرنسا", fr: "Lyon, France" } });
  });
});
