import { describe, expect, it } from "vitest";
import { type Territory, treeOf } from "#lib/territory/core/index.ts";
import { arabicSuggestions } from "./arabic-suggestions.ts";
import { personLines, reviewLines } from "./form/index.ts";

const place = (code: string, nameFr: string, nameAr: string): Territory => ({
  code,
  parent: null,
  level: "commune",
  kind: "rural-commune",
  nameAr,
  nameFr,
});
const tree = treeOf([
  place("1", "Fès", "فاس"),
  place("2", "Aït Melloul", "أيت ملول"),
  place("3", "Zaouia", "الزاوية"),
  place("4", "Zaouia", "زاوية الشيخ"),
  place("5", "Salé", "سلا"),
  place("6", "Salé", "سلا"),
]);

function suggested(person: Record<string, object | string>, who = "mother") {
  const answers = { [who]: person } as Parameters<typeof arabicSuggestions>[1];
  return arabicSuggestions(reviewLines(personLines(who, null), answers), answers, tree);
}
const birthPlace = (latin: string) => suggested({ birthPlace: { latin } });

describe("the Arabic proposed to the officer", () => {
  it("is the profession in the gender of the person", () => {
    const profession = { latin: "Commerçant" };
    expect(suggested({ profession })).toEqual({ "mother.profession": "تاجرة" });
    expect(suggested({ profession }, "father")).toEqual({ "father.profession": "تاجر" });
    expect(suggested({ profession, sex: "female" }, "deceased")).toEqual({ "deceased.profession": "تاجرة" });
  });

  it("is the name of a commune or a country written exactly so", () => {
    expect(birthPlace("fes")).toEqual({ "mother.birthPlace": "فاس" });
    expect(birthPlace("Ait Melloul")).toEqual({ "mother.birthPlace": "أيت ملول" });
    expect(birthPlace("Salé")).toEqual({ "mother.birthPlace": "سلا" });
    expect(birthPlace("Belgique")).toEqual({ "mother.birthPlace": "بلجيكا" });
  });

  it("is nothing for an address around a commune, for two places of one name, or for an unknown word", () => {
    for (const latin of ["12 rue des Cèdres, Fès", "Zaouia", "Atlantide"]) expect(birthPlace(latin)).toEqual({});
    expect(suggested({ profession: { latin: "dresseur de faucons" } })).toEqual({});
  });

  it("is nothing where the Arabic was written", () => {
    expect(suggested({ profession: { ar: "بائعة", latin: "Commerçante" } })).toEqual({});
  });
});
