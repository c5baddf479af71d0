import { describe, expect, it } from "vitest";
import { abroadAnswers, onBoardAnswers } from "#tests/support/abroad-answers.ts";
import { birthAnswers } from "#tests/support/birth-answers.ts";
import { deadline, HIJRI_SEED, holidayTable, isoDay } from "#lib/calendar/core/index.ts";
import type { Answers } from "../answers.ts";
import { settledAnswers } from "../form/index.ts";
import { readBirth } from "./birth-declaration.ts";
import { birthForm } from "./form.ts";
import { birthPreChecks, type CheckedFile } from "./pre-checks.ts";
import { birthReviewFields } from "./review-fields.ts";

const holidays = holidayTable({ version: "t", hijri: HIJRI_SEED, firstYear: 2026, lastYear: 2028 });
const sent = (...kinds: string[]) => kinds.map((kind) => ({ kind, status: "clean" }));

function checks(answers: Answers, overrides: Partial<CheckedFile> = {}): Record<string, string> {
  const read = readBirth(answers);
  const event = birthForm.placeOf(answers)?.deadlineEvent("R36");
  if (!read.ok || !event) throw new Error(JSON.stringify(read));
  const file: CheckedFile = {
    declared: read.value,
    regime: "R36",
    deadline: deadline(event, { holidays, suspensions: [] }),
    today: isoDay(2026, 11, 20),
    documents: [],
    sameEvent: [],
    ...overrides,
  };
  return Object.fromEntries(birthPreChecks(file).map(({ code, level }) => [code, level]));
}

function withPart(section: string, changes: Answers, from = birthAnswers()): Answers {
  return { ...from, [section]: { ...(from[section] as Answers), ...changes } };
}

function required(answers: Answers): string[] {
  const needs = birthForm.documentsFor(answers, "R36");
  return needs.filter(({ need }) => need === "required").map(({ kind }) => kind);
}

const foreignMother = {
  cnie: "",
  nationality: "SN",
  identityKind: "passport",
  otherIdentity: "A01234567",
  givenName: { ar: "أواتو", latin: "Awa Tou" },
};
const married = { day: "15", month: "6", year: "2024" };

describe("the checks of hard births", () => {
  it.each([
    [
      "a birth at sea whose journal is cited (L36:31)",
      onBoardAnswers(),
      {},
      { "check.onBoard": "green", "check.inTime": "green" },
    ],
    [
      "a birth in the air without journal (L36:31)",
      onBoardAnswers({ journal: "" }),
      {},
      { "check.journalMissing": "amber" },
    ],
    [
      "a birth abroad, a year to declare it (D22:23, D22:40)",
      abroadAnswers(),
      { today: isoDay(2027, 10, 1) },
      { "check.transcription": "amber", "check.inTime": "green" },
    ],
    [
      "a child whom the consulate knows already (L36:23)",
      abroadAnswers({}, { isAtConsulate: "yes" }),
      {},
      { "check.consularAct": "amber" },
    ],
    [
      "a foreign act that says more than ours may (D22:23)",
      abroadAnswers({}, { notTakenOver: { ar: "", latin: "middle name: James" } }),
      {},
      { "check.foreignContents": "amber" },
    ],
    [
      "an acknowledgement without all its documents (D22:22)",
      birthAnswers({ filiation: { kind: "acknowledged" } }),
      { documents: sent("acknowledgementDeed") },
      { "check.acknowledgementIncomplete": "amber" },
    ],
    [
      "an acknowledgement with the deed and both full copies (D22:22)",
      birthAnswers({ filiation: { kind: "acknowledged" } }),
      { documents: sent("acknowledgementDeed", "fatherFullCopy", "motherFullCopy") },
      { "check.acknowledged": "amber" },
    ],
    [
      "a marriage without act (FC:16)",
      birthAnswers({ filiation: { kind: "marriageUndocumented" } }, { isMotherAlone: true }),
      {},
      { "check.marriageUndocumented": "amber" },
    ],
    [
      "a birth more than a year after the marriage ended (FC:154)",
      withPart("marriage", { marriedOn: married, endedOn: { day: "1", month: "10", year: "2025" } }),
      {},
      { "check.bornAfterMarriage": "amber" },
    ],
    [
      "a birth within the year after the marriage ended (FC:154)",
      withPart("marriage", { marriedOn: married, endedOn: { day: "1", month: "12", year: "2025" } }),
      {},
      { "check.marriedBefore": "green" },
    ],
    [
      "a mother without any paper (L36:1)",
      withPart("mother", { cnie: "", otherIdentity: "" }),
      {},
      { "check.identityDeclared": "amber" },
    ],
    [
      "a foreign mother by her passport, a Moroccan father (NAT:6)",
      withPart("mother", foreignMother),
      {},
      { "check.identityByPapers": "green", "check.childMoroccanByOne": "green" },
    ],
    [
      "two foreign parents (L36:1)",
      withPart("father", { nationality: "SN" }, withPart("mother", foreignMother)),
      {},
      { "check.childForeign": "amber" },
    ],
    [
      "a title in the father's own name, as his act has it (L36:34)",
      withPart("father", { givenName: { ar: "مولاي علي", latin: "Moulay Ali" } }),
      {},
      { "check.givenNameFine": "green" },
    ],
    [
      "a father without family name: the first choice (L36:33)",
      withPart("child", { familyName: {} }, withPart("father", { familyName: {}, hasNoFamilyName: "yes" })),
      {},
      { "check.familyNameFirstChoice": "amber" },
    ],
    [
      "a sharifian name as the first choice (L36:33)",
      withPart(
        "child",
        { familyName: { ar: "العلوي", latin: "Alaoui" } },
        withPart("father", { familyName: {}, hasNoFamilyName: "yes" }),
      ),
      {},
      { "check.familyNameDisputed": "amber" },
    ],
    [
      "a sex that the doctor has not determined (L36:28)",
      withPart("child", { sex: "pendingCertificate" }),
      {},
      { "check.sexAwaited": "amber" },
    ],
  ] as const)("notice %s, and block nobody by it", (_case, answers, overrides, expected) => {
    const found = checks(answers, overrides as Partial<CheckedFile>);
    for (const [code, level] of Object.entries(expected)) expect([code, found[code]]).toEqual([code, level]);
    expect(Object.values(found)).not.toContain("red");
  });
});

describe("twins (L36:27)", () => {
  const second = withPart("child", { isMultiple: "yes", order: "2", count: "3" });
  const other = { reference: "NA26K7MT4WD", name: { ar: "آدم البقالي", latin: "Adam El Bakkali" } };
  const ours = `${(second["child"] as { givenName: { ar: string } }).givenName.ar} ${(second["child"] as { familyName: { ar: string } }).familyName.ar}`;

  it("are no doubles of one another, before or after midnight", () => {
    expect(checks(second, { sameEvent: [other] })).toMatchObject({ "check.possibleTwin": "amber" });
    expect(checks(birthAnswers(), { sameEvent: [other], siblings: [other] })).toMatchObject({
      "check.noDuplicate": "green",
    });
  });

  it("have each a given name of its own", () => {
    expect(checks(second, { siblings: [other] })).toMatchObject({ "check.twinOwnName": "green" });
    const namesake = { ...other, name: { ar: ours, latin: "" } };
    expect(checks(second, { siblings: [namesake] })).toMatchObject({ "check.twinSameName": "red" });
  });

  it("take an order word among all that were born, whoever lived", () => {
    const read = readBirth(second);
    expect(read.ok && read.value.child).toMatchObject({ order: 2, count: 3 });
    expect(readBirth(withPart("child", { isMultiple: "yes", order: "4", count: "3" })).ok).toBe(false);
  });
});

describe("the documents of hard births", () => {
  it.each([
    ["a first child abroad (D22:23)", abroadAnswers(), ["foreignBirthAct", "foreignActLegalisation", "marriageAct"]],
    [
      "a child abroad of an unknown father (D22:23)",
      { ...abroadAnswers(), ...birthAnswers({}, { isMotherAlone: true }), place: abroadAnswers()["place"] ?? "" },
      ["foreignBirthAct", "foreignActLegalisation", "motherFullCopy"],
    ],
    [
      "a mother without papers: nothing more is required (L36:1)",
      withPart("mother", { cnie: "" }),
      ["birthCertificate", "marriageAct"],
    ],
  ] as const)("for %s", (_case, answers, expected) => {
    expect(required(answers)).toEqual(expected);
  });
});

describe("an acknowledgement that cannot be accepted", () => {
  const answers = birthAnswers({ filiation: { kind: "acknowledged" } });
  const review = { "filiation.kind": { verdict: "corrected", verified: "motherAlone", reason: "noDeed" } } as const;
  const settled = settledAnswers(answers, birthReviewFields(answers), review);

  it("is treated like an unknown father: the mother chooses the names at the counter (L36:25)", () => {
    const understood = birthForm.understand(settled);
    expect(understood.ok && understood.value.act?.namesToChoose).toEqual([
      { role: "father.given", isServitude: true },
      { role: "paternalGrandfather.given", isServitude: true },
    ]);
    expect(understood.ok && understood.value.act?.familyName.isToSettle).toBe(true);
  });
});

describe("what is asked of hard births", () => {
  it("is the foreign act abroad, the ship on the way, and neither of an ordinary birth", () => {
    expect(birthForm.sectionsFor(abroadAnswers())).toContain("foreignAct");
    expect(birthForm.sectionsFor(onBoardAnswers())).toContain("vehicle");
    expect(birthForm.sectionsFor(birthAnswers())).toHaveLength(8);
  });

  it("is the country and the city abroad, and the hour only where the foreign act gives it", () => {
    expect(readBirth(abroadAnswers({ time: { hour: "", minute: "" } })).ok).toBe(true);
    expect(birthForm.problemsOf("place", abroadAnswers({ country: "MA", city: {} }), isoDay(2026, 11, 20))).toEqual([
      { field: "place.country", code: "birth.countryMissing" },
      { field: "place.city.ar", code: "birth.cityMissing" },
    ]);
    const at = (time: Answers) => birthForm.problemsOf("place", withPart("place", { time }), isoDay(2026, 11, 20));
    expect(at({ hour: "", minute: "" })).toEqual([{ field: "place.time.hour", code: "declarations.hourWrong" }]);
  });

  it("is a foreign act that does not come before the birth", () => {
    const early = abroadAnswers({}, { on: { day: "13", month: "11", year: "2026" } });
    expect(birthForm.problemsOf("foreignAct", early, isoDay(2026, 11, 20))).toEqual([
      { field: "foreignAct.on", code: "birth.foreignActBeforeBirth" },
    ]);
    expect(birthForm.problemsOf("foreignAct", abroadAnswers(), isoDay(2026, 11, 20))).toEqual([]);
  });

  it("offers offices for a country, not for a commune of Morocco, when the child was born abroad", () => {
    expect(birthForm.placeOf(abroadAnswers())).toMatchObject({ countryAbroad: "FR" });
    expect(birthForm.placeOf(birthAnswers())?.countryAbroad).toBeUndefined();
  });
});
