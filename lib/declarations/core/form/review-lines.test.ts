import { describe, expect, it } from "vitest";
import type { Answers } from "../answers.ts";
import { personLines, reviewLines } from "./review-lines.ts";

const lines = personLines("mother", null);
const mother = (profession: Answers) => ({ mother: { givenName: { ar: "سلمى", latin: "Salma" }, profession } });
const professionOf = (profession: Answers) =>
  reviewLines(lines, mother(profession)).find(({ path }) => path === "mother.profession");

describe("a line given in either script", () => {
  it("needs its Arabic when it was written in Latin letters only", () => {
    expect(professionOf({ ar: " ", latin: "pharmacienne" })).toMatchObject({ needsArabic: true });
    expect(professionOf({ latin: "pharmacienne" })).toMatchObject({ needsArabic: true });
  });

  it("needs nothing more once its Arabic is written, with or without the Latin", () => {
    for (const profession of [
      { ar: "صيدلانية", latin: "" },
      { ar: "صيدلانية", latin: "pharmacienne" },
    ])
      expect(professionOf(profession)).not.toHaveProperty("needsArabic");
    expect(reviewLines(lines, mother({ ar: "صيدلانية" })).some(({ needsArabic }) => needsArabic)).toBe(false);
  });

  it("is absent when nothing was written", () => {
    expect(professionOf({ ar: "", latin: "" })).toBeUndefined();
  });
});
