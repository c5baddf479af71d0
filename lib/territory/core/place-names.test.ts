import { describe, expect, it } from "vitest";
import { TERRITORIES } from "../../../prisma/seed/territory/index.ts";
import { printedPlaceAr, printedPlaceFr } from "./place-names.ts";
import { chainOf, treeOf } from "./tree.ts";

const tree = treeOf(TERRITORIES);

describe("the place printed in an act", () => {
  it.each([
    [
      "04.291.01.17",
      "جماعة سيدي علال البحراوي، إقليم الخميسات",
      "commune de Sidi Allal El Bahraoui, province de Khémisset",
    ],
    ["09.001.01.01", "جماعة أكادير، عمالة أكادير-إداوتنان", "commune d'Agadir, préfecture d'Agadir-Ida-Ou-Tanane"],
    [
      "04.421.01.05",
      "مقاطعة حسان، جماعة الرباط، عمالة الرباط",
      "arrondissement de Hassan, commune de Rabat, préfecture de Rabat",
    ],
    ["04.421.01.07", "جماعة تواركة، عمالة الرباط", "commune de Touarga, préfecture de Rabat"],
    ["04.291.05.11", "جماعة أولماس، إقليم الخميسات", "commune d'Oulmès, province de Khémisset"],
    ["07.211.01.05", "جماعة الصويرة، إقليم الصويرة", "commune d'Essaouira, province d'Essaouira"],
  ])("names commune and prefecture or province of %s, without cercle or region", (code, ar, fr) => {
    expect(printedPlaceAr(chainOf(tree, code))).toBe(ar);
    expect(printedPlaceFr(chainOf(tree, code))).toBe(fr);
  });

  it("is empty for a place that is not known", () => {
    expect(printedPlaceAr(chainOf(tree, "99.999"))).toBe("");
  });
});
