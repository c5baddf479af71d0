import { describe, expect, it } from "vitest";
import { arabicProfession, frenchProfession } from "./known-professions.ts";
import { PROFESSIONS } from "./tables/professions.ts";

const rows = PROFESSIONS.trim().split("\n");

describe("a profession written in French", () => {
  it("has its Arabic in the gender of the person, whatever the gender of the word", () => {
    expect(arabicProfession("Commerçant", "male")).toBe("تاجر");
    expect(arabicProfession("Commerçant", "female")).toBe("تاجرة");
    expect(arabicProfession("infirmière", "male")).toBe("ممرض");
  });

  it("has the gender of the word where nobody says who the person is", () => {
    expect(arabicProfession("employée")).toBe("مستخدمة");
    expect(arabicProfession("employé")).toBe("مستخدم");
    expect(arabicProfession("médecin")).toBe("طبيب");
  });

  it("is known without its accents, its cedilla, its capitals, or with both genders at once", () => {
    expect(arabicProfession("COMMERCANTE")).toBe("تاجرة");
    expect(arabicProfession(" commerçant(e) ", "female")).toBe("تاجرة");
    expect(arabicProfession("Professeur de l’enseignement primaire", "female")).toBe("أستاذة التعليم الابتدائي");
    expect(arabicProfession("aide soignant")).toBe("مساعد ممرض");
  });

  it("is «بدون» for whoever has none, and «ربة بيت» for a woman who keeps the house", () => {
    for (const none of ["sans", "Sans profession", "néant", "chômeur", "S.P."])
      expect(arabicProfession(none, "female")).toBe("بدون");
    expect(arabicProfession("Femme au foyer", "female")).toBe("ربة بيت");
  });

  it("has no suggestion when it is not a known one", () => {
    expect(arabicProfession("dresseur de faucons")).toBeUndefined();
    expect(arabicProfession("")).toBeUndefined();
    expect(arabicProfession("تاجر")).toBeUndefined();
  });
});

describe("a profession written in Arabic", () => {
  it("has its French in the gender of the word or of the person", () => {
    expect(frenchProfession("تاجرة")).toBe("commerçante");
    expect(frenchProfession("استاذ التعليم العالي")).toBe("professeur de l'enseignement supérieur");
    expect(frenchProfession("متقاعد", "female")).toBe("retraitée");
    expect(frenchProfession("بدون")).toBe("sans");
    expect(frenchProfession("طبيب العيون")).toBeUndefined();
  });
});

describe("the table of professions", () => {
  it("has about a hundred and fifty of them or more, each in both languages", () => {
    expect(rows.length).toBeGreaterThanOrEqual(150);
    for (const row of rows) {
      const [arabic = "", french = "", ...rest] = row.split("|");
      expect(arabic.trim(), row).toMatch(/^[\p{Script=Arabic} ]+(?:\/ [\p{Script=Arabic} ]+)?$/u);
      expect(french.trim(), row).toMatch(/^[\p{Script=Latin}' -]+(?:\/ [\p{Script=Latin}' -]+)?$/u);
      expect(rest, row).toHaveLength(1);
    }
  });

  it("gives every French word one Arabic, and every Arabic word back its own French", () => {
    const spelled = rows.flatMap((row) => (row.split("|")[1] ?? "").split("/").map((word) => word.trim()));
    const others = rows
      .flatMap((row) => (row.split("|")[2] ?? "").split(",").map((word) => word.trim()))
      .filter(Boolean);
    expect([...spelled, ...others].filter((word, at, all) => all.indexOf(word) !== at)).toEqual([]);
    for (const word of spelled) {
      const arabic = arabicProfession(word);
      expect(arabic, word).toBeDefined();
      expect(frenchProfession(arabic ?? ""), word).toBe(word);
    }
  });
});
