import { describe, expect, it } from "vitest";
import { isoDay } from "#lib/calendar/core/index.ts";
import { presentHolder } from "./successor.ts";
import { arrondissementsOf, chainOf, isWithin, treeOf } from "./tree.ts";
import type { Territory } from "./types.ts";

function commune(code: string, more: Partial<Territory> = {}): Territory {
  return { code, parent: "04.281", level: "commune", kind: "municipality", nameAr: "مكان", nameFr: "Lieu", ...more };
}

const region: Territory = { ...commune("04", { parent: null }), level: "region", kind: "region" };
const province: Territory = { ...commune("04.281", { parent: "04" }), level: "province", kind: "province" };
const split = commune("04.281.01.01", { validTo: isoDay(2009, 6, 12), successor: "04.281.01.05" });
const merged = commune("04.281.01.05", { validTo: isoDay(2015, 9, 3), successor: "04.281.01.07" });
const present = commune("04.281.01.07", { validFrom: isoDay(2009, 6, 13) });
const tree = treeOf([region, province, split, merged, present]);

describe("the administrative map", () => {
  it("climbs from a commune to its region", () => {
    expect(chainOf(tree, "04.281.01.01").map(({ code }) => code)).toEqual(["04.281.01.01", "04.281", "04"]);
  });

  it("knows that a commune lies in its province and not in its neighbour", () => {
    expect(isWithin(tree, "04.281.01.01", "04.281")).toBe(true);
    expect(isWithin(tree, "04.281.01.01", "04.281.01.05")).toBe(false);
  });

  it("lists the arrondissements of a city, and none for a commune that has none", () => {
    const hassan: Territory = {
      ...commune("04.421.01.05", { parent: "04.421.01" }),
      level: "arrondissement",
      kind: "arrondissement",
    };
    const city = treeOf([commune("04.421.01"), hassan, present]);
    expect(arrondissementsOf(city, "04.421.01")).toEqual([hassan]);
    expect(arrondissementsOf(city, present.code)).toEqual([]);
  });

  it("does not accept a place that contains itself", () => {
    const circle = treeOf([
      commune("04.281.01.01", { parent: "04.281.01.05" }),
      commune("04.281.01.05", { parent: "04.281.01.01" }),
    ]);
    expect(() => chainOf(circle, "04.281.01.01")).toThrow("contains itself");
  });
});

describe("a commune that was split or merged", () => {
  it("answers for itself until its last day", () => {
    expect(presentHolder(tree, split.code, isoDay(2009, 6, 12))).toBe(split);
  });

  it("is answered for by the last of its successors afterwards", () => {
    expect(presentHolder(tree, split.code, isoDay(2012, 1, 1))).toBe(merged);
    expect(presentHolder(tree, split.code, isoDay(2026, 1, 1))).toBe(present);
  });

  it("has no holder when it is unknown or nobody succeeded", () => {
    expect(presentHolder(tree, "99", isoDay(2026, 1, 1))).toBeUndefined();
    const orphan = commune("04.281.01.09", { validTo: isoDay(2000, 1, 1) });
    expect(presentHolder(treeOf([orphan]), orphan.code, isoDay(2026, 1, 1))).toBeUndefined();
  });

  it("cannot be succeeded in a circle", () => {
    const over = { validTo: isoDay(2000, 1, 1) };
    const circle = treeOf([
      commune("04.281.01.01", { ...over, successor: "04.281.01.05" }),
      commune("04.281.01.05", { ...over, successor: "04.281.01.01" }),
    ]);
    expect(() => presentHolder(circle, "04.281.01.01", isoDay(2026, 1, 1))).toThrow("circle");
  });
});
