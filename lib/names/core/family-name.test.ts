import { describe, expect, it } from "vitest";
import { type FamilyNameChoice, reviewFamilyName } from "./family-name.ts";

const alaoui = { ar: "العلوي", latin: "El Alaoui" };
const father = { of: "father" as const, name: alaoui };

function review(chosen: { ar: string; latin: string }, choice: Omit<FamilyNameChoice, "regime">) {
  const { refusals, warnings } = reviewFamilyName(chosen, { regime: "R36", ...choice });
  return { refused: refusals.map(({ code }) => code), warned: warnings.map(({ code }) => code) };
}

describe("the family name of a child (L36:33)", () => {
  it("is the father's, whatever the hamza or capitals", () => {
    expect(review({ ar: "العلوي", latin: "EL ALAOUI" }, { binding: father })).toEqual({ refused: [], warned: [] });
  });

  it("is refused when its Arabic differs from the father's, with the one expected", () => {
    const { refusals } = reviewFamilyName({ ar: "الإدريسي", latin: "El Idrissi" }, { regime: "R36", binding: father });
    expect(refusals).toEqual([
      { code: "names.familyDiffersFromFather", params: { expected: "العلوي" }, article: "L36:33", script: "ar" },
    ]);
  });

  it("is the mother's when the father is unknown and she wishes it (L36:25)", () => {
    const binding = { of: "mother" as const, name: alaoui };
    expect(review({ ar: "العمراني", latin: "Amrani" }, { binding }).refused).toEqual(["names.familyDiffersFromMother"]);
  });

  it("asks for a reason when its Latin form differs from the father's or a sibling's (L36:47)", () => {
    expect(review({ ar: "العلوي", latin: "Alaoui" }, { binding: father, siblings: ["El Alaoui", "Alaoui"] })).toEqual({
      refused: [],
      warned: ["names.familyLatinDiffers", "names.familyLatinDiffersFromSiblings"],
    });
  });
});

describe("a family name chosen for the first time", () => {
  it.each([
    ["a given name", "يوسف", "Youssef", "names.familyIsGivenName"],
    ["a town", "مراكش", "Marrakech", "names.familyIsPlace"],
    ["a title", "مولاي رشيد", "Moulay Rachid", "names.familyHasTitle"],
    ["a compound name", "بنجلون التويمي", "Benjelloun Touimi", "names.familyIsCompound"],
    ["a sharifian name", "الإدريسي", "El Idrissi", "names.familyIsSharifian"],
  ])("%s is pointed out, never refused: the High Commission decides (D22:29)", (_what, ar, latin, code) => {
    const { refused, warned } = review({ ar, latin }, {});
    expect(refused).toEqual([]);
    expect(warned).toContain(code);
  });

  it("may be compound when a paternal relative's is", () => {
    const touimi = { ar: "بنجلون التويمي", latin: "Benjelloun Touimi" };
    expect(review(touimi, { hasCompoundRelative: true }).warned).toEqual([]);
  });

  it("بن عبد الله is one name, not a compound", () => {
    expect(review({ ar: "بن عبد الله", latin: "Ben Abdellah" }, {}).warned).toEqual([]);
  });
});
