import { describe, expect, it } from "vitest";
import { type NaturalisedAnswers, wayOfNaturalised } from "./naturalised.ts";

describe("somebody who became Moroccan asks for a birth act (L36:32, D22:35)", () => {
  it.each([
    ["born here and declared as a foreigner", { born: "morocco", declared: "yes", mother: "no" }, "acquired"],
    ["born here, declared, of a Moroccan mother", { born: "morocco", declared: "yes", mother: "yes" }, "attributed"],
    ["born abroad of a Moroccan mother", { born: "abroad", mother: "yes" }, "transcribed"],
    ["born abroad of another mother", { born: "abroad", mother: "no" }, "judged"],
    ["born here and never declared", { born: "morocco", declared: "no" }, "judged"],
  ] as const)("is led to one way: %s", (_who, answers, way) => {
    expect(wayOfNaturalised(answers)).toEqual({ way });
  });

  it.each([
    ["the place of birth first", {}, "born"],
    ["whether the birth was declared, only where it was here", { born: "morocco" }, "declared"],
    ["the mother where the act is there", { born: "morocco", declared: "yes" }, "mother"],
    ["the mother of whoever was born abroad", { born: "abroad" }, "mother"],
  ] as const)("is asked %s", (_what, answers: NaturalisedAnswers, ask) => {
    expect(wayOfNaturalised(answers)).toEqual({ ask });
  });
});
