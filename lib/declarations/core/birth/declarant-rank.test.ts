import { describe, expect, it } from "vitest";
import { declarantRank, LINKS, needsReason } from "./declarant-rank.ts";

describe("the order of declarants", () => {
  it.each([
    ["R36", "father", 1],
    ["R36", "mother", 1],
    ["R36", "grandmother", 2],
    ["R36", "paternalAunt", 3],
    ["R36", "maternalUncle", 4],
    ["R36", "guardian", 5],
    ["R36", "sister", 6],
    ["R36", "brothersDaughter", 7],
    ["R36", "sistersSon", 8],
    ["R36", "other", undefined],
    ["R37", "guardian", 2],
    ["R37", "brother", 3],
    ["R37", "brothersSon", 4],
    ["R37", "grandmother", undefined],
  ] as const)("%s gives %s the rank %s (L36:24, L37:16)", (regime, link, rank) => {
    expect(declarantRank(regime, link)).toBe(rank);
  });

  it("asks a reason of everybody but the parents, and blocks nobody", () => {
    expect(LINKS.filter((link) => !needsReason("R36", link))).toEqual(["father", "mother"]);
  });
});
