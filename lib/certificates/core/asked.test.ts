import { describe, expect, it } from "vitest";
import { AskedInput, searchFee, withSpelling } from "./asked.ts";

const TYPED = {
  event: "death",
  givenAr: "رحمة",
  familyAr: "البقالي",
  sex: "female",
  eventOn: { day: "", month: "", year: "1956" },
  eventPlace: "الرباط",
  yearFrom: "1955",
  yearTo: "1957",
  applicant: "سعيد",
  purpose: "court",
};
const problems = (typed: object) => {
  const read = AskedInput.safeParse({ ...TYPED, ...typed });
  return read.success ? [] : read.error.issues.map(({ path, message }) => `${path.join(".")} ${message}`);
};

describe("whom an office looks for", () => {
  it("is read from what was typed, under one spelling for each script", () => {
    const asked = AskedInput.parse({ ...TYPED, givenLatin: "Rahma", familyLatin: "El Bakkali" });
    expect(asked.eventOn).toBe("1956");
    expect(asked.spellings).toEqual([
      { given: "رحمة", family: "البقالي" },
      { given: "Rahma", family: "El Bakkali" },
    ]);
    expect(AskedInput.parse(TYPED).spellings).toHaveLength(1);
  });

  it.each([
    [{ givenAr: "" }, "givenAr certificates.nameMissing"],
    [{ givenAr: "Rahma" }, "givenAr names.notArabic"],
    [{ eventPlace: "" }, "eventPlace certificates.placeMissing"],
    [{ yearTo: "1954" }, "yearTo certificates.yearsTurned"],
    [{ yearTo: "1999" }, "yearTo certificates.tooManyYears"],
    [{ yearFrom: "1957" }, "yearFrom certificates.eventOutside"],
    [{ eventOn: { day: "", month: "", year: "" } }, "eventOn.day calendar.dateMissing"],
  ])("is refused: %j", (typed, problem) => {
    expect(problems(typed)).toContain(problem);
  });

  it("costs two dirhams for each year searched", () => {
    expect(searchFee({ yearFrom: 1955, yearTo: 1957 })).toEqual({ years: 3, dirhams: 6 });
  });

  it("is looked for under each spelling once, and under eight at most", () => {
    const asked = AskedInput.parse(TYPED);
    expect(withSpelling(asked, { given: "رحمة", family: "البقالي" })).toBe(asked);
    let many: typeof asked | undefined = asked;
    for (let at = 0; at < 7; at += 1) many = many && withSpelling(many, { given: `Rahma${at}`, family: "Bakkali" });
    expect(many?.spellings).toHaveLength(8);
    expect(many && withSpelling(many, { given: "Rehma", family: "Bakkali" })).toBeUndefined();
  });
});
