import { describe, expect, it } from "vitest";
import { isoDay } from "#lib/calendar/core/index.ts";
import { formToObject } from "#lib/kernel/form-state.ts";
import { marriageAnswers, marriageWith } from "#tests/support/marriage-answers.ts";
import { marriageForm } from "./form.ts";
import { MARRIAGE_FIELDS } from "./posted-section.ts";
import { MARRIAGE_SCHEMAS, MARRIAGE_SECTIONS } from "./sections.ts";

const today = isoDay(2026, 11, 22);
const posted = (fields: Record<string, string>) => ({ ...formToObject(Object.entries(fields)) });

describe("a request to enter a marriage", () => {
  it("is understood whole, names both spouses and has no term for the citizen (FC:68)", () => {
    const read = marriageForm.understand(marriageAnswers());
    expect(read).toMatchObject({
      ok: true,
      value: {
        officeCode: "044210101-01",
        commune: "04.421.01.01",
        eventOn: "2026-09-15",
        sameEventKey: "cnie:A482917+JB305641",
        subject: { ar: "رشيد البقالي – سلمى الناصري", latin: "Rachid El Bakkali – Salma Naciri" },
      },
    });
    expect(read.ok && read.value.deadlineEvent("R37")).toBeNull();
    expect(marriageForm.placeOf(marriageAnswers())?.deadlineEvent("R36")).toBeNull();
  });

  it("meets another of the same couple by folded names where a card is not known", () => {
    const key = (wife: object) => {
      const read = marriageForm.understand(marriageWith("wife", { cnie: "", ...wife }));
      return read.ok ? read.value.sameEventKey : "";
    };
    expect(key({})).toMatch(/^name:/u);
    expect(key({ familyName: { ar: "الناصرى", latin: "Nassiri" } })).toBe(key({}));
    expect(key({ givenName: { ar: "مريم", latin: "Meryem" } })).not.toBe(key({}));
  });

  it("asks on each page what its section reads", () => {
    for (const section of MARRIAGE_SECTIONS) {
      const asked = Object.keys(MARRIAGE_SCHEMAS[section].shape);
      const drawn = new Set(MARRIAGE_FIELDS[section].map((field) => field.split(".")[0] ?? ""));
      expect([...drawn].sort()).toEqual(asked.sort());
    }
  });

  it("keeps no answer that the chosen title does not ask", () => {
    expect(
      marriageForm.posted("deed", posted({ titleKind: "rabbinicalDeed", number: "7", page: "3", "court.ar": "فاس" })),
    ).toEqual({ ok: true, value: { titleKind: "rabbinicalDeed", number: "7" } });
    expect(
      marriageForm.posted("husband", posted({ statusBefore: "single", permissionNumber: "9", minorPermission: "3" })),
    ).toEqual({ ok: true, value: { statusBefore: "single" } });
    expect(marriageForm.posted("place", posted({ commune: "04", country: "FR" }))).toEqual({
      ok: true,
      value: { commune: "04" },
    });
    expect(marriageForm.posted("declarant", posted({ link: "wife", "person.givenName.ar": "أمينة" }))).toEqual({
      ok: true,
      value: { link: "wife" },
    });
    expect(marriageForm.posted("deed", posted({ status: "ready" })).ok).toBe(false);
    expect(marriageForm.posted("child", {}).ok).toBe(false);
  });

  it.each([
    ["place", { marriedOn: { day: "1", month: "12", year: "2026" } }, "place.marriedOn", "declarations.dateInFuture"],
    ["place", { placeClass: "abroad" }, "place.country", "couple.countryMissing"],
    ["place", { placeClass: "abroad", country: "MA" }, "place.town.ar", "couple.townMissing"],
    ["place", { commune: "" }, "place.commune", "couple.communeMissing"],
    ["deed", { titleKind: "" }, "deed.titleKind", "marriage.titleKindMissing"],
    ["deed", { number: "" }, "deed.number", "marriage.numberMissing"],
    ["deed", { court: {} }, "deed.court.ar", "couple.courtMissing"],
    ["deed", { titleKind: "rabbinicalDeed" }, "deed.authority.ar", "couple.authorityMissing"],
    ["deed", { addressedOn: { day: "1", month: "12", year: "2026" } }, "deed.addressedOn", "declarations.dateInFuture"],
    ["husband", { statusBefore: "" }, "husband.statusBefore", "marriage.statusBeforeMissing"],
    ["wife", { statusBefore: "married" }, "wife.statusBefore", "marriage.statusBeforeMissing"],
    ["wife", { birthActYear: "94" }, "wife.birthActYear", "couple.actYearWrong"],
    ["wife", { bornOn: { day: "", month: "", year: "2027" } }, "wife.bornOn", "declarations.dateInFuture"],
    ["declarant", { link: "" }, "declarant.link", "couple.linkMissing"],
    ["declarant", { link: "representative" }, "declarant.person.givenName.ar", "declarations.declarantMissing"],
    ["declarant", { isProxy: "yes" }, "declarant.proxyDeed", "declarations.proxyDeedMissing"],
  ] as const)("names what is wrong in %s", (section, wrong, field, code) => {
    expect(marriageForm.problemsOf(section, marriageWith(section, wrong), today)).toContainEqual({ field, code });
  });

  it("tells every problem of every section at once", () => {
    const read = marriageForm.understand({});
    expect(!read.ok && new Set(read.error.problems.map(({ field }) => field.split(".")[0]))).toEqual(
      new Set(MARRIAGE_SECTIONS),
    );
  });

  it("shows the lines of the mention, without those left empty by right", () => {
    const paths = marriageForm.reviewFields(marriageAnswers()).map(({ path }) => path);
    expect(paths).toContain("deed.addressedOn");
    expect(paths).not.toContain("deed.consulate");
    expect(paths).not.toContain("husband.profession");
  });
});
