import { describe, expect, it } from "vitest";
import {
  DEATH_LINKS,
  deathDeclarantRank,
  deathLinksInOrder,
  deathNeedsReason,
  OFFICIAL_LINKS,
} from "./declarant-rank.ts";

describe("the order of those who declare a death", () => {
  it.each([
    ["R36", "spouse", 1],
    ["R36", "son", 2],
    ["R36", "daughter", 2],
    ["R36", "sister", 3],
    ["R36", "mother", 4],
    ["R36", "legalGuardian", 4],
    ["R36", "grandmother", 5],
    ["R36", "kafil", 6],
    ["R36", "nearRelative", 7],
    ["R36", "other", undefined],
    ["R37", "son", 1],
    ["R37", "spouse", 2],
    ["R37", "father", 3],
    ["R37", "kafil", 4],
    ["R37", "brother", 5],
    ["R37", "grandfather", 6],
    ["R37", "daughter", 7],
    ["R37", "nearRelative", 7],
    ["R37", "other", undefined],
  ] as const)("%s gives %s the rank %s (L36:37, L37:24)", (regime, link, rank) => {
    expect(deathDeclarantRank(regime, link)).toBe(rank);
  });

  it("does not wait for a husband or wife whom an unmarried person never had", () => {
    expect(deathDeclarantRank("R36", "son", ["spouse"])).toBe(1);
    expect(deathNeedsReason("R36", "daughter", ["spouse"])).toBe(false);
  });

  it("puts the parents of a newborn after brothers and sisters only, as the law lists them (L36:37)", () => {
    expect(deathDeclarantRank("R36", "father", ["spouse", "son", "daughter"])).toBe(2);
  });

  it("asks a reason of every lower rank, of nobody who declares by office, and blocks nobody", () => {
    expect(DEATH_LINKS.filter((link) => !deathNeedsReason("R36", link))).toEqual(["spouse"]);
    expect(OFFICIAL_LINKS.filter((link) => deathNeedsReason("R36", link))).toEqual([]);
  });

  it("is offered as the law of the office puts it, without those who cannot exist", () => {
    const widow = { deceasedKind: { kind: "person" }, family: { maritalStatus: "married" } };
    expect(deathLinksInOrder("R36", widow).slice(0, 3)).toEqual(["spouse", "son", "daughter"]);
    expect(deathLinksInOrder("R37", widow).slice(0, 3)).toEqual(["son", "spouse", "father"]);
    const stillborn = { deceasedKind: { kind: "stillborn" } };
    expect(deathLinksInOrder("R36", stillborn)).not.toContain("spouse");
    expect(deathLinksInOrder("R37", stillborn)[0]).toBe("father");
    expect(deathLinksInOrder("R37", stillborn).at(-1)).toBe("other");
  });
});
