import { describe, expect, it } from "vitest";
import { compared, differences } from "./compared.ts";
import type { Candidate } from "./match.ts";
import { type ActSearch, isBornAt, nameKeys, searchKeys } from "./search.ts";

const NOTHING: ActSearch = { name: "", born: { day: "", month: "", year: "" }, place: "", number: "", year: "" };

const candidate: Candidate = {
  id: "1",
  officeCode: "04-01",
  number: 412,
  year: 1990,
  name: { ar: "أحمد البقالي", latin: "Ahmed EL BAKKALI" },
  bornFrom: "1990-03-07",
  bornTo: "1990-03-07",
  birthPlace: { ar: "الرباط", fr: "Rabat" },
};

describe("looking for the act that a notice means", () => {
  it("asks for a name, a birth with its month, or a number with its year, and never for everybody", () => {
    for (const little of [{}, { place: "الرباط" }, { born: { day: "", month: "", year: "1990" } }, { number: "12" }])
      expect(searchKeys({ ...NOTHING, ...little })).toBeUndefined();
    expect(searchKeys({ ...NOTHING, born: { day: "", month: "2", year: "1992" } })).toMatchObject({
      from: "1992-02-01",
      to: "1992-02-29",
    });
    expect(searchKeys({ ...NOTHING, number: "12", year: "1990" })).toMatchObject({ no: 12, year: 1990 });
    expect(searchKeys({ ...NOTHING, born: { day: "31", month: "2", year: "1990" } })).toBeUndefined();
  });

  it("parts a name into a given and a family name in every way, whatever its script", () => {
    const arabic = nameKeys("فاطمة الزهراء العلوي");
    expect(arabic.splits).toHaveLength(2);
    const latin = nameKeys("Alaoui Fatima Zahra");
    expect(latin.keys.some((key) => arabic.keys.includes(key))).toBe(true);
    expect(nameKeys("  ").keys).toEqual([]);
  });

  it("knows a place of birth by a part of its name in either language", () => {
    expect(isBornAt("", candidate)).toBe(true);
    expect(isBornAt("rabat", candidate)).toBe(true);
    expect(isBornAt("فاس", candidate)).toBe(false);
    expect(isBornAt("فاس", { birthPlace: null })).toBe(false);
  });
});

describe("a notice and an act side by side", () => {
  const told = {
    subject: {
      name: { ar: "احمد البقالي", latin: "Ahmad El Bakkali" },
      bornOn: "1991",
      birthPlace: null,
      cnie: null,
      act: { office: "أكدال", number: "412", year: null },
    },
  };

  it("differ only where both say something, and not the same", () => {
    const rows = compared(told, "04-01", candidate);
    expect(differences(rows)).toEqual(["nameLatin", "birth"]);
    expect(rows.find(({ datum }) => datum === "birthPlace")?.verdict).toBe("notTold");
    expect(rows.find(({ datum }) => datum === "office")?.verdict).toBe("same");
  });
});
