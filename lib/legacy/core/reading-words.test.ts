import { describe, expect, it } from "vitest";
import { readTypedReadings, TypedReadings } from "./typed-readings.ts";
import { importedRow } from "./imported-row.ts";
import { legacyFields } from "./fields.ts";
import { readingInWords } from "./reading-words.ts";

const date = (typed: object) => {
  const absent = Object.fromEntries(legacyFields("birth").map(([field]) => [field, { how: "absent" }]));
  const read = readTypedReadings(
    "birth",
    TypedReadings.parse({ fields: { ...absent, bornOn: { how: "clear", ...typed } } }),
  );
  return read.ok ? readingInWords(read.value["bornOn"]) : read.error.code;
};

describe("a date of a paper act on a copy", () => {
  it("says that the day and the month are not there, and fills in nothing (D99:19)", () => {
    expect(date({ gregorian: { year: "1987" } })).toEqual({
      ar: "سنة 1987 (اليوم والشهر غير مذكورين)",
      fr: "année 1987 (jour et mois non mentionnés)",
    });
    expect(date({ gregorian: { year: "1987", month: "3" }, presumed: "yes" })).toMatchObject({
      fr: "présumé : mars 1987 (jour non mentionné)",
    });
  });

  it("stays Hijri where the paper has it so, and in both where it has both", () => {
    expect(date({ hijri: { day: "12", month: "1", year: "1425" } })).toMatchObject({ ar: "12 محرم 1425 هـ" });
    const both = date({
      gregorian: { day: "4", month: "3", year: "2004" },
      hijri: { day: "12", month: "1", year: "1425" },
    });
    expect(both).toMatchObject({ ar: "4 مارس 2004 موافق 12 محرم 1425 هـ" });
  });

  it.each([
    ["a year of the other calendar", { gregorian: { year: "1425" } }],
    ["a day that no month has", { gregorian: { day: "31", month: "2", year: "1987" } }],
    ["nothing", {}],
  ])("refuses %s", (_, typed) => {
    expect(date(typed)).toBe("legacy.fieldUnreadable");
  });
});

describe("words of a paper act on a copy", () => {
  it("stand once, as they are written, in either language", () => {
    expect(readingInWords({ legibility: "clear", text: "Fatma" })).toEqual({ ar: "Fatma", fr: "Fatma" });
    expect(readingInWords({ legibility: "illegible" }).fr).toBe("illisible dans l’original");
  });
});

describe("a row of another system", () => {
  const row = { kind: "birth", year: "1956", no: "12", language: "fr", givenName: "Fatma", bornOn: "1956-03-07" };

  it("is read as it is: what is empty is absent, what cannot be read stays so", () => {
    expect(importedRow({ ...row, mother: "?", father: "Ahmed […]", drawnUpOn: "~1375-08H" })).toMatchObject({
      value: {
        place: { year: 1956, no: 12, calendar: "gregorian", bis: "" },
        readings: {
          mother: { legibility: "illegible" },
          father: { legibility: "partial" },
          margin: { legibility: "absent" },
          drawnUpOn: { date: { presumed: true, writtenIn: "hijri", hijri: { year: 1375, month: 8 } } },
        },
      },
    });
  });

  it.each([
    ["an unknown kind", { kind: "marriage" }, "legacy.rowKind"],
    ["a number that is none", { no: "x" }, "legacy.rowPlace"],
    ["a column nobody knows", { colour: "red" }, "legacy.fieldUnknown"],
    ["a date that does not exist", { bornOn: "1956-02-31" }, "legacy.fieldUnreadable"],
  ])("is refused for %s", (_, wrong, code) => {
    expect(importedRow({ ...row, ...wrong })).toMatchObject({ ok: false, error: { code } });
  });
});
