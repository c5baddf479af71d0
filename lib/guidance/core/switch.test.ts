import { describe, expect, it } from "vitest";
import { declarantOrder, SWITCH_TOPICS } from "./switch.ts";

describe("what an office does otherwise once it has switched", () => {
  it("names for each topic the article on either side, and never the same one twice", () => {
    for (const { R36, R37 } of SWITCH_TOPICS) expect([R36.slice(0, 3), R37]).not.toContain(R36);
    expect(new Set(SWITCH_TOPICS.map(({ topic }) => topic)).size).toBe(SWITCH_TOPICS.length);
  });

  it("lets grandparents, uncles and aunts declare a birth before the guardian, whom paper registers put second", () => {
    expect(declarantOrder("birth", "R37").slice(0, 2)).toEqual([["father", "mother"], ["guardian"]]);
    expect(declarantOrder("birth", "R36").findIndex((line) => line.includes("guardian"))).toBe(4);
  });

  it("puts the spouse first for a death, whom paper registers put after the son", () => {
    expect(declarantOrder("death", "R37")[0]).toEqual(["son"]);
    expect(declarantOrder("death", "R36")[0]).toEqual(["spouse"]);
  });
});
