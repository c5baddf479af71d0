import { describe, expect, it } from "vitest";
import { searchKey } from "./folding.ts";
import { latinByRule, type NameKind } from "./latin-by-rule.ts";
import { SAME_NAME } from "./tables/labelled-pairs.ts";
import { FAMILY_NAME_SPELLINGS, GIVEN_NAME_SPELLINGS } from "./tables/spellings.ts";
import { suggestArabic, suggestLatin } from "./transliteration.ts";

describe("Latin spellings are suggested", () => {
  it("for more than 300 given names and 150 family names seen in acts", () => {
    expect(GIVEN_NAME_SPELLINGS.length).toBeGreaterThanOrEqual(300);
    expect(FAMILY_NAME_SPELLINGS.length).toBeGreaterThanOrEqual(150);
  });

  it.each<[string, NameKind, string]>([
    ["محمد", "given", "Mohamed"],
    ["خديجة", "given", "Khadija"],
    ["بنجلون", "family", "Benjelloun"],
    ["العلوي", "family", "El Alaoui"],
    ["محمد أمين", "given", "Mohamed Amine"],
    ["نور الدين محمد", "given", "Noureddine Mohamed"],
    ["بنزيدان", "family", "Benzidane"],
    ["المغراوي", "family", "El Maghraoui"],
    ["عبد الحسيب", "given", "Abdelhassib"],
    ["عبد الشكور", "given", "Abdechakour"],
  ])("%s (%s): %s comes first", (ar, kind, latin) => {
    expect(suggestLatin(ar, kind)[0]).toBe(latin);
  });

  it("one to three, all different, for any name; none for nothing", () => {
    for (const { ar } of [...GIVEN_NAME_SPELLINGS, ...FAMILY_NAME_SPELLINGS]) {
      for (const kind of ["given", "family"] as const) {
        const suggestions = suggestLatin(ar, kind);
        expect(suggestions.length).toBeGreaterThanOrEqual(1);
        expect(new Set(suggestions).size).toBe(suggestions.length);
        expect(suggestions.length).toBeLessThanOrEqual(3);
      }
    }
    expect(suggestLatin(" ", "given")).toEqual([]);
  });
});

describe("the rules alone, without the table of spellings seen", () => {
  it.each<[NameKind, number]>([
    ["given", 0.8],
    ["family", 0.75],
  ])(
    "find a used spelling of %s names among three, letters of one sound counting as one, at least at rate %d",
    (kind, rate) => {
      const table = kind === "given" ? GIVEN_NAME_SPELLINGS : FAMILY_NAME_SPELLINGS;
      const found = table.filter(({ ar, latin }) => {
        const used = new Set(latin.map(searchKey));
        return latinByRule(ar, kind)
          .slice(0, 3)
          .some((form) => used.has(searchKey(form)));
      });
      expect(found.length / table.length).toBeGreaterThanOrEqual(rate);
    },
  );
});

describe("suggestions for all the names of the tables and of the labelled pairs", () => {
  const used = new Map<string, Set<string>>();
  for (const entry of SAME_NAME.split(/[|\n]/u)) {
    const found = /^\s*(\P{Script=Latin}+?)\s+(\p{Script=Latin}.*?)\s*$/u.exec(entry);
    const ar = found?.[1];
    if (ar !== undefined) used.set(ar, (used.get(ar) ?? new Set()).add(searchKey(found?.[2] ?? "")));
  }
  const seen = new Map(
    [...GIVEN_NAME_SPELLINGS, ...FAMILY_NAME_SPELLINGS].map(({ ar, latin }) => [ar, latin] as const),
  );
  const unseen = [...used].filter(([ar]) => !seen.has(ar));
  const found = unseen.filter(([ar, forms]) =>
    (["given", "family"] as const).some((kind) => suggestLatin(ar, kind).some((form) => forms.has(searchKey(form)))),
  );

  it("hold a used spelling for at least 7 in 10 of the names never seen, by rule, as a given or a family name", () => {
    expect(unseen.length).toBeGreaterThan(140);
    expect(found.length / unseen.length).toBeGreaterThanOrEqual(0.7);
  });

  it("hold it for at least 85 in 100 of all", () => {
    const seenAndFound = [...seen].filter(([ar, latin]) =>
      (["given", "family"] as const).some((kind) => suggestLatin(ar, kind).some((form) => latin.includes(form))),
    );
    expect((seenAndFound.length + found.length) / (seen.size + unseen.length)).toBeGreaterThanOrEqual(0.85);
  });
});

describe("Arabic spellings are suggested from names seen only", () => {
  it("for any usual Latin spelling", () => {
    expect(suggestArabic("Khadidja", "given")).toEqual(["خديجة"]);
    expect(suggestArabic("youssef", "given")).toEqual(["يوسف"]);
    expect(suggestArabic("Benjeloun", "family")).toEqual(["بنجلون"]);
    expect(suggestArabic("Kowalski", "family")).toEqual([]);
  });
});
