import { describe, expect, it } from "vitest";
import { reviewGivenName } from "./given-name.ts";
import { countNames } from "./known-names.ts";

const codes = (ar: string, latin: string, regime: "R36" | "R37" = "R36") => {
  const review = reviewGivenName({ ar, latin }, { regime });
  return { refused: review.refusals.map(({ code }) => code), warned: review.warnings.map(({ code }) => code) };
};

describe("the given name of a birth (L36:34)", () => {
  it.each([
    ["محمد", "Mohamed"],
    ["محمد أمين", "Mohamed Amine"],
    ["فاطمة الزهراء", "Fatima Ezzahra"],
    ["نور الهدى", "Nour El Houda"],
    ["سيدينا", "Sidina"],
  ])("%s, %s is received without a remark", (ar, latin) => {
    expect(codes(ar, latin)).toEqual({ refused: [], warned: [] });
  });

  it.each([
    ["مولاي إدريس", "Moulay Driss"],
    ["سيدي محمد", "Sidi Mohamed"],
    ["للا خديجة", "Lalla Khadija"],
    ["لالة مريم", "Lella Meryem"],
    ["مولاي", "Moulaï"],
    ["الحاج أحمد", "El Haj Ahmed"],
  ])("a title before it is refused: %s, %s", (ar, latin) => {
    expect(codes(ar, latin).refused).toEqual(["names.givenHasTitle", "names.givenHasTitle"]);
  });

  it("a number after it is refused, in words or Roman figures", () => {
    expect(codes("محمد الثاني", "Mohamed II").refused).toEqual(["names.givenHasNumber", "names.givenHasNumber"]);
  });

  it("three names are refused", () => {
    expect(codes("محمد أمين يوسف", "Mohamed Amine Youssef").refused).toEqual([
      "names.givenTooManyNames",
      "names.givenTooManyNames",
    ]);
  });

  it.each([
    ["عبد الله", 1],
    ["محمد عبد الله", 2],
    ["أبو بكر", 1],
    ["نور الدين محمد", 2],
    ["محمد أمين إلياس", 3],
    ["محمد أمين علاء الدين", 3],
    ["Abd El Karim", 1],
    ["Nour Eddine", 1],
    ["Marie-Claire", 2],
  ])("%s counts as %i", (name, count) => {
    expect(countNames(name)).toBe(count);
  });

  it("a family name, or the child's own, only warns", () => {
    expect(codes("بنجلون", "Benjelloun")).toEqual({
      refused: [],
      warned: ["names.givenIsFamilyName", "names.givenIsFamilyName"],
    });
    const own = reviewGivenName(
      { ar: "الغريسي", latin: "Gherissi" },
      { regime: "R36", familyName: { ar: "غريسي", latin: "El Gherissi" } },
    );
    expect(own.warnings.map(({ code, article }) => [code, article])).toEqual([
      ["names.givenIsFamilyName", "L36:34"],
      ["names.givenIsFamilyName", "L36:34"],
    ]);
  });

  it("a town or tribe only warns", () => {
    expect(codes("مراكش", "Marrakech").warned).toEqual(["names.givenIsPlace", "names.givenIsPlace"]);
  });

  it("an Amazigh or foreign name is never refused; under law 37-99 the officer is told it is not in the list", () => {
    expect(codes("ماسيليا", "Massilia")).toEqual({ refused: [], warned: [] });
    expect(codes("ماسيليا", "Massilia", "R37")).toEqual({ refused: [], warned: ["names.givenNotInList"] });
    expect(codes("أنير محمد", "Anir Mohamed", "R37")).toEqual({ refused: [], warned: [] });
  });
});
