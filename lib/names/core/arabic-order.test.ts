import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arabicSortKey, compareByName, type PlacedName } from "./arabic-order.ts";

const ordered = (families: readonly string[]): string[] =>
  families
    .map((family, at) => ({ family, given: "محمد", no: at + 1 }))
    .toSorted(compareByName)
    .map(({ family }) => family);

describe("the place of a family name in the alphabet", () => {
  it("follows the twenty-eight letters", () => {
    const letters = [..."ابتثجحخدذرزسشصضطظعغفقكلمنهوي"];
    expect(ordered(letters.toReversed().map((letter) => `${letter}مرون`))).toEqual(
      letters.map((letter) => `${letter}مرون`),
    );
  });

  it("passes over the article that begins it", () => {
    expect(ordered(["الناصري", "علوي", "البقالي", "بناني", "العمراني"])).toEqual([
      "البقالي",
      "بناني",
      "علوي",
      "العمراني",
      "الناصري",
    ]);
    expect(arabicSortKey("العلوي")).toBe(arabicSortKey("علوي"));
  });

  it("keeps letters that only look like the article", () => {
    expect(arabicSortKey("إلياس")).toBe("الياس");
    expect(arabicSortKey("الياس")).toBe("الياس");
    expect(arabicSortKey("ألفت")).toBe("الفت");
    expect(arabicSortKey("الله")).toBe("الله");
  });

  it.each([
    ["أيت", "آيت", "hamza"],
    ["الأندلسي", "الاندلسي", "hamza after the article"],
    ["الطائي", "الطايي", "hamza on ي"],
    ["بنسودة", "بنسوده", "ة and ه"],
    ["مصطفى", "مصطفي", "ى and ي"],
    ["بن جلون", "بنجلون", "the space of a compound"],
    ["عبد الله", "عبدالله", "the space before the name of God"],
    ["مُحَمَّد", "محمد", "vowels and doubling"],
    ["بنانـــي", "بناني", "tatweel"],
    ["أڭنو", "اكنو", "a Moroccan letter"],
  ])("is the same for %s and %s: %s", (one, other) => {
    expect(arabicSortKey(one)).toBe(arabicSortKey(other));
  });

  it("puts the shorter name before the one that continues it", () => {
    expect(ordered(["بنعلية", "بن علي"])).toEqual(["بن علي", "بنعلية"]);
  });
});

describe("a table by names", () => {
  const name = fc.record<PlacedName>({
    family: fc.constantFrom("", "العلوي", "علوي", "بن جلون", "بنجلون", "أيت علي", "الناصري", "إدريسي"),
    given: fc.constantFrom("آدم", "ادم", "فاطمة", "محمد"),
    no: fc.integer({ min: 1, max: 50 }),
  });

  it("orders two of the same family by given name, then by number", () => {
    const rows = [
      { family: "علوي", given: "محمد", no: 9 },
      { family: "العلوي", given: "محمد", no: 4 },
      { family: "العلوي", given: "آدم", no: 12 },
    ];
    expect(rows.toSorted(compareByName).map(({ no }) => no)).toEqual([12, 4, 9]);
  });

  it("puts those who have no family name at the end", () => {
    expect(ordered(["", "يعقوبي", "", "بناني"])).toEqual(["بناني", "يعقوبي", "", ""]);
  });

  it("is the same whatever the order in which acts were read", () => {
    fc.assert(
      fc.property(fc.uniqueArray(name, { selector: ({ no }) => no }), fc.infiniteStream(fc.nat()), (rows, seeds) => {
        const shuffled = rows
          .map((row) => ({ row, seed: seeds.next().value ?? 0 }))
          .toSorted((a, b) => a.seed - b.seed)
          .map(({ row }) => row);
        expect(shuffled.toSorted(compareByName)).toEqual(rows.toSorted(compareByName));
      }),
    );
  });
});
