import { describe, expect, it } from "vitest";
import { filiation, fullName, PersonName } from "./person-name.ts";

const person = {
  given: { ar: "فاطمة الزهراء", latin: "Fatima Zahra" },
  family: { ar: "العلوي", latin: "El Alaoui" },
};

describe("a person's name", () => {
  it("is kept in canonical form, with Tifinagh or without", () => {
    expect(PersonName.parse({ ...person, family: { ar: " العلوي", latin: "EL ALAOUI" } })).toEqual(person);
    const withTifinagh = { ...person, given: { ...person.given, tifinagh: "ⴼⴰⵟⵉⵎⴰ" } };
    expect(PersonName.parse(withTifinagh)).toEqual(withTifinagh);
  });

  it("is refused field by field, with the code of the text and what fills it", () => {
    const parsed = PersonName.safeParse({ ...person, given: { ar: "فاطمة 2", latin: "" } });
    expect(parsed.error?.issues.map((issue) => [issue.path.join("."), issue.message])).toEqual([
      ["given.ar", "names.digits"],
      ["given.latin", "names.missing"],
    ]);
    expect(parsed.error?.issues[0]).toMatchObject({ params: { character: "2" } });
  });

  it("is written given name first (L36:34), in one script at a time", () => {
    expect(fullName(person, "ar")).toBe("فاطمة الزهراء العلوي");
    expect(fullName(person, "latin")).toBe("Fatima Zahra El Alaoui");
    expect(fullName(person, "tifinagh")).toBeUndefined();
  });

  it("of an old act may have no family name", () => {
    expect(fullName({ given: { ar: "أحمد" } }, "ar")).toBe("أحمد");
  });

  it("has a chain of filiation up to the grandfather", () => {
    expect(filiation({ given: "مريم", sex: "female", father: "أحمد", grandfather: "علي" })).toBe(
      "مريم بنت أحمد بن علي",
    );
    expect(filiation({ given: "يوسف", sex: "male", father: "أحمد" })).toBe("يوسف بن أحمد");
  });
});
