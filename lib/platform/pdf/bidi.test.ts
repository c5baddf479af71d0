import { describe, expect, it } from "vitest";
import { directionOfText, embeddingLevels, mirrored, visualOrder } from "./bidi.ts";

describe("bidi", () => {
  it("keeps numbers from left to right inside Arabic", () => {
    expect([...embeddingLevels("رقم 36", "rtl")]).toEqual([1, 1, 1, 1, 2, 2]);
  });

  it("puts the pieces of a line where they stand on paper", () => {
    const line = [
      { text: "رقم", level: 1 },
      { text: "36", level: 2 },
      { text: ".", level: 2 },
      { text: "المتعلق", level: 1 },
    ];
    expect(visualOrder(line).map(({ text }) => text)).toEqual(["المتعلق", "36", ".", "رقم"]);
    expect(visualOrder(line.map((piece) => ({ ...piece, level: 0 }))).map(({ text }) => text)).toEqual([
      "رقم",
      "36",
      ".",
      "المتعلق",
    ]);
  });

  it("turns brackets and quotes round", () => {
    expect(mirrored("(«a»)")).toBe(")»a«(");
  });

  it.each([
    ["يوسف", "rtl"],
    ["«Youssef»", "ltr"],
    ["ⵢⵓⵙⴼ", "ltr"],
    ["10:52", "ltr"],
  ] as const)("gives %s the direction of its script", (text, direction) => {
    expect(directionOfText(text)).toBe(direction);
  });
});
