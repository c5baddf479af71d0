import { describe, expect, it } from "vitest";
import { workingWeek, type Office } from "#lib/territory/core/index.ts";
import { officeNamed } from "./named-office.ts";
import { isSameName } from "./same-name.ts";

const office = (code: string, nameAr: string, nameFr: string): Office => ({
  code,
  kind: "arrondissement",
  territoryCode: "04.421.01.01",
  nameAr,
  nameFr,
  addressAr: "",
  addressFr: "",
  phone: "",
  hours: workingWeek("08:30", "16:30"),
  capacity: 20,
});
const OFFICES = [
  office("044210101-01", "مكتب الحالة المدنية أكدال الرياض", "Bureau de l’état civil Agdal-Riyad"),
  office("044210105-01", "مكتب الحالة المدنية حسان", "Bureau de l’état civil Hassan"),
];
const codeOf = (typed: string): string | undefined => officeNamed(OFFICES, typed)?.code;

describe("the office that somebody names", () => {
  it.each([
    ["044210105-01", "044210105-01"],
    ["حسان", "044210105-01"],
    ["أكدال الرياض", "044210101-01"],
    ["اكدال", "044210101-01"],
    ["hassan", "044210105-01"],
  ])("is the only one of that name: %s", (typed, code) => {
    expect(codeOf(typed)).toBe(code);
  });

  it.each(["", "مكتب الحالة المدنية", "طنجة"])("is never guessed: «%s»", (typed) => {
    expect(codeOf(typed)).toBeUndefined();
  });
});

describe("the names of an act and of a declaration", () => {
  it("are the same in spite of a hamza, and differ when another person is named", () => {
    const declared = { ar: "أحمد البقالي", latin: "Ahmed El Bakkali" };
    expect(isSameName(declared, { ar: "احمد البقالي", latin: "Ahmed EL BAKKALI" })).toBe(true);
    expect(isSameName(declared, { ar: "رشيد البقالي", latin: "Rachid EL BAKKALI" })).toBe(false);
  });
});
