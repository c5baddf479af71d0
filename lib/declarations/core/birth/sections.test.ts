import { describe, expect, it } from "vitest";
import { birthAnswers } from "#tests/support/birth-answers.ts";
import { readBirth } from "./birth-declaration.ts";
import { sectionAfter } from "../forms.ts";
import { birthForm } from "./form.ts";
import { readSection, sectionsFor } from "./sections.ts";

describe("the questions of a birth", () => {
  it("ask a married couple for father and marriage, and no chosen names", () => {
    expect(sectionsFor(birthAnswers())).toEqual([
      "place",
      "office",
      "child",
      "filiation",
      "father",
      "mother",
      "marriage",
      "declarant",
    ]);
  });

  it("never ask a mother who declares alone about a father or a marriage (L36:25)", () => {
    const answers = birthAnswers({}, { isMotherAlone: true });
    expect(sectionsFor(answers)).toEqual([
      "place",
      "office",
      "child",
      "filiation",
      "chosenNames",
      "mother",
      "declarant",
    ]);
    expect(readBirth(answers).ok).toBe(true);
  });

  it("treat a marriage without act like a mother alone, until a judgment recognises it (FC:16)", () => {
    expect(sectionsFor(birthAnswers({ filiation: { kind: "marriageUndocumented" } }))).toContain("chosenNames");
  });

  it("enter a father who acknowledged the child by deed, without asking for a marriage (D22:22)", () => {
    const asked = sectionsFor(birthAnswers({ filiation: { kind: "acknowledged" } }));
    expect(asked).toContain("father");
    expect(asked).not.toContain("marriage");
  });

  it("lead from one to the next and end after the declarant", () => {
    expect(sectionAfter(birthForm, "filiation", birthAnswers())).toBe("father");
    expect(sectionAfter(birthForm, "declarant", birthAnswers())).toBeUndefined();
  });

  it("understand a whole declaration", () => {
    const read = readBirth(birthAnswers());
    expect(read.ok && read.value.place).toMatchObject({
      bornOn: "2026-11-14",
      commune: "04.421.01.01",
      placeClass: "morocco",
    });
    expect(read.ok && read.value.mother.bornOn).toMatchObject({ precision: "day" });
  });
});

describe("a wrong answer", () => {
  it.each([
    ["place", { bornOn: { day: "31", month: "2", year: "2026" } }, "place.bornOn.day", "calendar.notARealDay"],
    ["place", { time: { hour: "25", minute: "0" } }, "place.time.hour", "declarations.hourWrong"],
    ["child", { givenName: { ar: "Youssef", latin: "Youssef" } }, "child.givenName.ar", "names.wrongScript"],
    ["mother", { cnie: "12345" }, "mother.cnie", "identifiers.cnie"],
    ["marriage", { isFirstChild: "yes", marriedOn: {} }, "marriage.marriedOn.day", "birth.marriedOnMissing"],
    ["declarant", { link: "grandmother" }, "declarant.person.givenName.ar", "declarations.declarantMissing"],
  ] as const)("in %s is named by its field and a message key", (section, wrong, field, code) => {
    const before = birthAnswers();
    const answers = { ...before, [section]: { ...(before[section] as object), ...wrong } };
    const read = readSection(section, answers);
    expect(read.ok).toBe(false);
    if (!read.ok) expect(read.error.problems.map((problem) => problem.field)).toContain(field);
    if (!read.ok && code !== "names.wrongScript")
      expect(read.error.problems.map((problem) => problem.code)).toContain(code);
  });

  it("does not hide the others: every problem of every section is told at once", () => {
    const read = readBirth({ place: {}, mother: {} });
    expect(!read.ok && new Set(read.error.problems.map(({ field }) => field.split(".")[0]))).toEqual(
      new Set(["place", "office", "child", "filiation", "father", "mother", "marriage", "declarant"]),
    );
  });

  it("leaves the other sections complete", () => {
    const answers = birthAnswers({ place: {} });
    expect(readSection("place", answers).ok).toBe(false);
    expect(readSection("mother", answers).ok).toBe(true);
  });
});
