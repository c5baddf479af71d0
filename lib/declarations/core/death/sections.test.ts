import { describe, expect, it } from "vitest";
import { deathAnswers, deathWith } from "#tests/support/death-answers.ts";
import { readDeath } from "./death-declaration.ts";
import { DECEASED_KINDS } from "./deceased-kind.ts";
import { deathSectionsFor, readDeathSection } from "./sections.ts";

describe("the questions of a death", () => {
  it("ask a family for the deceased, the marriage, the birth act and both parents (D99:33)", () => {
    expect(deathSectionsFor(deathAnswers())).toEqual([
      "place",
      "office",
      "deceasedKind",
      "deceased",
      "family",
      "birthAct",
      "father",
      "mother",
      "declarant",
    ]);
  });

  it("never ask a name, a birth act or a marital status for a stillborn child (L36:29)", () => {
    expect(deathSectionsFor(deathAnswers({}, "stillborn"))).toEqual([
      "place",
      "office",
      "deceasedKind",
      "stillborn",
      "father",
      "mother",
      "declarant",
    ]);
  });

  it("ask a newborn who lived for the names that its birth act gives first (L36:29)", () => {
    expect(deathSectionsFor(deathAnswers({}, "bornAlive"))).toContain("newborn");
  });

  it("describe a body found and ask nothing about its family (L36:38)", () => {
    expect(deathSectionsFor(deathAnswers({}, "unidentified"))).toEqual([
      "place",
      "office",
      "deceasedKind",
      "body",
      "declarant",
    ]);
  });

  it.each(DECEASED_KINDS)("are understood as a whole: %s", (kind) => {
    expect(readDeath(deathAnswers({}, kind))).toMatchObject({ ok: true });
  });

  it("leave a minute that nobody knows unknown (FC:328)", () => {
    const read = readDeath(deathWith("place", { time: { hour: "", minute: "" }, timeUnknown: "yes" }));
    expect(read.ok && read.value.place.time).toBeUndefined();
    expect(read.ok && read.value.place.timeUnknown).toBe("yes");
  });

  it("accept a year of birth alone, and never make a day of it (D99:19)", () => {
    const read = readDeath(deathAnswers());
    expect(read.ok && read.value.deceased?.bornOn).toMatchObject({ precision: "year" });
  });

  it("accept a father who is not known (D22:24)", () => {
    expect(readDeath(deathAnswers({ father: { isUnknown: "yes" } })).ok).toBe(true);
  });

  it("accept a birth never registered (D99:33)", () => {
    expect(readDeath(deathAnswers({ birthAct: { isRegistered: "no" } })).ok).toBe(true);
  });
});

describe("a wrong answer about a death", () => {
  it.each([
    ["place", { diedOn: { day: "31", month: "2", year: "2026" } }, "place.diedOn.day", "calendar.notARealDay"],
    ["place", { time: {} }, "place.time.hour", "death.timeMissing"],
    ["place", { time: { hour: "4", minute: "" } }, "place.time.minute", "declarations.minuteWrong"],
    ["place", { manner: "" }, "place.manner", "death.mannerMissing"],
    ["deceased", { cnie: "12345" }, "deceased.cnie", "identifiers.cnie"],
    ["deceased", { residence: {} }, "deceased.residence.ar", "declarations.residenceMissing"],
    ["family", { maritalStatus: "widowed", spouse: {} }, "family.spouse.givenName.ar", "death.spouseMissing"],
    ["birthAct", { year: "52" }, "birthAct.year", "death.actYearWrong"],
    ["father", { familyName: {} }, "father.familyName.latin", "names.missing"],
    ["declarant", { link: "neighbour" }, "declarant.link", "death.linkMissing"],
    ["declarant", { person: {} }, "declarant.person.givenName.ar", "declarations.declarantMissing"],
    ["declarant", { isProxy: "yes" }, "declarant.proxyDeed", "declarations.proxyDeedMissing"],
  ] as const)("in %s (%j) is named by its field and a message key", (section, wrong, field, code) => {
    const read = readDeathSection(section, deathWith(section, wrong));
    expect(!read.ok && read.error.problems).toContainEqual(expect.objectContaining({ field, code }));
  });

  it("is a stillborn child without a mother: the act says who gave birth (L36:29)", () => {
    const read = readDeath({ ...deathAnswers({}, "stillborn"), mother: { isUnknown: "yes" } });
    expect(!read.ok && read.error.problems).toEqual([{ field: "mother.isUnknown", code: "death.motherMissing" }]);
  });

  it("is an unidentified body declared by anybody but police or prosecutor (L36:38)", () => {
    const read = readDeath(deathWith("declarant", { link: "other" }, "unidentified"));
    expect(!read.ok && read.error.problems).toEqual([{ field: "declarant.link", code: "death.unidentifiedByPolice" }]);
  });
});
