import { describe, expect, it } from "vitest";
import { foreignActClause, foreignActClauseFr } from "./foreign-act-clause.ts";

const act = {
  number: "1204",
  on: { year: 2026, month: 11, day: 15 },
  authorityAr: "بلدية ليون",
  authorityFr: "la mairie de Lyon",
  countryAr: "فرنسا",
  countryFr: "France",
};

describe("what a transcribed act rests on", () => {
  it("is the full copy of the act of the other country, with its number, its day and its authority (D22:23, D22:26)", () => {
    expect(foreignActClause("death", act)).toMatch(
      /^بناء على نسخة كاملة من رسم الوفاة عدد 1204 المسجل بتاريخ .*نونبر.* لدى بلدية ليون بفرنسا$/,
    );
    expect(foreignActClause("birth", act)).toContain("من رسم الولادة عدد 1204");
    expect(foreignActClauseFr("death", act)).toContain("de l’acte de décès n°\u00a01204 enregistré");
  });
});
