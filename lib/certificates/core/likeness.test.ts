import { describe, expect, it } from "vitest";
import { keyStarts, likenessOf } from "./likeness.ts";

describe("the likeness of two names", () => {
  it.each([
    ["البقالي", "EL BAKKALI", "same"],
    ["Bekkali", "البقالي", "same"],
    ["محمد", "Mohamed Amine", "same"],
    ["البقالي", "EL BAKARI", "near"],
    ["البقالي", "CHRAIBI", "other"],
    ["رحمة", "Zineb", "other"],
    ["", "Zineb", "unknown"],
    ["رحمة", " ", "unknown"],
  ] as const)("of %s and %s is %s", (asked, found, likeness) => {
    expect(likenessOf([asked], [found])).toBe(likeness);
  });

  it("takes the best of all spellings", () => {
    expect(likenessOf(["Zineb", "رحمة"], ["Rahma"])).toBe("same");
  });

  it("lets the register find a second given name by the beginning of its key", () => {
    expect(keyStarts(["Mohamed"])).toEqual(["MHMD"]);
    expect(keyStarts(["", "-"])).toEqual([]);
  });
});
