import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alphabetical, type TableEntry } from "./alphabetical.ts";

const entry = (no: number, family: string, given = "محمد", latin = ""): TableEntry => ({
  year: 2026,
  no,
  family: { ar: family, latin },
  given: { ar: given, latin: "" },
});
const numbers = (entries: readonly TableEntry[]) => alphabetical(entries).map(({ no }) => no);

describe("the alphabetical table of a register", () => {
  it("follows the Arabic alphabet, and leaves the article, the hamza and the vowels out of account", () => {
    const families = ["ياسين", "البقالي", "أمزيان", "بنسودة", "الودغيري", "التازي", "إدريسي", "حجي", "الݣنوني"];
    const entries = families.map((family, at) => entry(at, family));
    expect(alphabetical(entries).map(({ family }) => family.ar)).toEqual([
      "إدريسي",
      "أمزيان",
      "البقالي",
      "بنسودة",
      "التازي",
      "حجي",
      "الݣنوني",
      "الودغيري",
      "ياسين",
    ]);
  });

  it("keeps one family together however its name is written, then goes by given name and by number", () => {
    const entries = [
      entry(4, "الادريسي", "يوسف"),
      entry(1, "الإدريسي", "أحمد"),
      entry(3, "الإِدريسي", "احمد"),
      entry(2, "البقالي", "أحمد"),
    ];
    expect(numbers(entries)).toEqual([1, 3, 4, 2]);
  });

  it("puts names in Latin letters alone after the Arabic ones, and whoever bears no name at the end", () => {
    const entries = [entry(1, "", ""), entry(2, "", "", "Martin"), entry(3, "ياسين"), entry(4, "", "", "Dupont")];
    expect(numbers(entries)).toEqual([3, 4, 2, 1]);
  });

  it("loses and repeats no act, and does not depend on the order in which they came", () => {
    const names = fc.constantFrom("البقالي", "ابن سودة", "أيت علي", "إدريسي", "ادريسي", "", "ڭنون");
    const entries = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 500 }), names), { selector: ([no]) => no });
    fc.assert(
      fc.property(entries, (told) => {
        const made = told.map(([no, family]) => entry(no, family));
        const sorted = numbers(made);
        expect(sorted.toSorted((a, b) => a - b)).toEqual(told.map(([no]) => no).toSorted((a, b) => a - b));
        expect(numbers(made.toReversed())).toEqual(sorted);
      }),
    );
  });
});
