import { describe, expect, it } from "vitest";
import { type Asked, AskedInput } from "./asked.ts";
import { candidatesAmong, type FoundAct, partialOf } from "./candidate.ts";

const ASKED: Asked = AskedInput.parse({
  event: "birth",
  givenAr: "رحمة",
  familyAr: "البقالي",
  givenLatin: "Rahma",
  familyLatin: "El Bakkali",
  sex: "female",
  eventOn: { day: "7", month: "3", year: "1956" },
  eventPlace: "الرباط",
  fatherAr: "أحمد",
  motherAr: "فاطمة",
  yearFrom: "1955",
  yearTo: "1957",
  applicant: "سعيد",
  purpose: "court",
});
const SOMEBODY: FoundAct = {
  ...{ id: "1", isPaper: true, officeCode: "044210101-01", number: "12", year: 1956 },
  ...{
    given: ["Zineb"],
    family: ["CHRAIBI"],
    father: ["Driss"],
    mother: ["Khadija"],
    sex: null,
    on: null,
    alsoOn: [],
    place: [],
  },
};
const found = (act: Partial<FoundAct>) => candidatesAmong(ASKED, [{ ...SOMEBODY, ...act }]).length === 1;

describe("an act may be the person's", () => {
  it.each<[string, Partial<FoundAct>]>([
    ["both names in the other script", { given: ["Rahma"], family: ["BEKKALI"] }],
    ["a family name with one sound heard wrongly", { given: ["رحمة"], family: ["البقاري"] }],
    ["a given name and no family name", { given: ["Rahma"], family: [] }],
    ["the very day and one name", { given: ["Rahma"], on: partialOf("1956-03-07") }],
    [
      "the very day before it was corrected",
      { given: ["Rahma"], on: partialOf("1955"), alsoOn: [partialOf("1956-03-07")] },
    ],
    ["both parents and one name", { family: ["EL BAKKALI"], father: ["Ahmed ben Ali"], mother: ["Fatma"] }],
    ["the mother and the given name where no father stands", { given: ["Rahma"], father: [], mother: ["فاطمة"] }],
  ])("with %s", (_why, act) => {
    expect(found(act)).toBe(true);
  });

  it.each<[string, Partial<FoundAct>]>([
    ["the given name alone", { given: ["Rahma"] }],
    ["the family name alone", { family: ["EL BAKKALI"] }],
    ["the year of birth and one name", { given: ["Rahma"], on: partialOf("1956") }],
    ["the father and the family name, as a brother has them", { family: ["EL BAKKALI"], father: ["Ahmed"] }],
  ])("not with %s", (_why, act) => {
    expect(found(act)).toBe(false);
  });
});

describe("the acts found", () => {
  it("stand in the order of their likeness, and one without a likeness of the date is no worse than unknown", () => {
    const near = { ...SOMEBODY, id: "2", given: ["Rahma"], family: ["BEKKALI"] };
    const same = { ...near, id: "3", father: ["Ahmed"], on: partialOf("1956-03-07") };
    const [first, second] = candidatesAmong(ASKED, [near, same]);
    expect([first?.act.id, second?.act.id]).toEqual(["3", "2"]);
    expect(second?.likeness).toMatchObject({ on: "unknown", sex: "unknown", father: "other" });
    expect(first?.likeness.on).toBe("same");
  });
});
