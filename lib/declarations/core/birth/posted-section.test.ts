import { describe, expect, it } from "vitest";
import { formToObject } from "#lib/kernel/form-state.ts";
import { postedSection, SECTION_FIELDS } from "./posted-section.ts";
import { BIRTH_SECTIONS, SECTION_SCHEMAS } from "./sections.ts";

const posted = (fields: Record<string, string>) => ({ ...formToObject(Object.entries(fields)) });

describe("the answers a page posts", () => {
  it("belong to questions that the section asks", () => {
    for (const section of BIRTH_SECTIONS) {
      const asked = Object.keys(SECTION_SCHEMAS[section].shape);
      const drawn = new Set(SECTION_FIELDS[section].map((field) => field.split(".")[0] ?? ""));
      expect([...drawn].sort()).toEqual(asked.sort());
    }
  });

  it("are refused when the page has no such field", () => {
    expect(postedSection("child", posted({ sex: "male", status: "ready" }))).toEqual({
      ok: false,
      error: { code: "gate.unknownField" },
    });
    expect(postedSection("child", posted({ "sex.male": "yes" }))).toEqual({
      ok: false,
      error: { code: "gate.unknownField" },
    });
  });

  it("take a chosen suggestion where nothing was typed, and keep what was typed", () => {
    const chosen = postedSection(
      "child",
      posted({ "givenName.ar": "يوسف", "givenName.latin": " ", "givenName.suggested": "Youssef" }),
    );
    expect(chosen).toEqual({ ok: true, value: { givenName: { ar: "يوسف", latin: "Youssef" } } });
    const typed = postedSection(
      "child",
      posted({ "givenName.ar": "يوسف", "givenName.latin": "Youcef", "givenName.suggested": "Youssef" }),
    );
    expect(typed).toEqual({ ok: true, value: { givenName: { ar: "يوسف", latin: "Youcef" } } });
    const arabic = postedSection(
      "child",
      posted({ "givenName.ar": "", "givenName.latin": "Salma", "givenName.suggested": "سلمى" }),
    );
    expect(arabic).toEqual({ ok: true, value: { givenName: { ar: "سلمى", latin: "Salma" } } });
  });

  it("do not keep a second identity of a parent who declares", () => {
    const parent = postedSection("declarant", posted({ link: "mother", "person.givenName.ar": "سلمى" }));
    expect(parent).toEqual({ ok: true, value: { link: "mother" } });
    const proxy = postedSection("declarant", posted({ link: "mother", isProxy: "yes", "person.givenName.ar": "سلمى" }));
    expect(proxy).toEqual({
      ok: true,
      value: { link: "mother", isProxy: "yes", person: { givenName: { ar: "سلمى" } } },
    });
  });

  it("give a chosen name of servitude in both scripts", () => {
    const chosen = postedSection(
      "chosenNames",
      posted({ fatherName: "عبد الله", grandfatherName: "", familyNameFrom: "mother" }),
    );
    expect(chosen).toEqual({
      ok: true,
      value: {
        fatherName: { ar: "عبد الله", latin: "Abdellah" },
        grandfatherName: { ar: "", latin: "" },
        familyNameFrom: "mother",
      },
    });
  });
});
