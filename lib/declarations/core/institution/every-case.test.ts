import { describe, expect, it } from "vitest";
import type { IsoDay } from "#lib/calendar/core/index.ts";
import type { Answers } from "../answers.ts";
import { FOUNDLING_FIELDS } from "../birth/foundling/index.ts";
import { concernsOf } from "./concern.ts";
import { directorsDelay, isTimeForExOfficio } from "./ex-officio.ts";
import { institutionFormOf, institutionKindOf } from "./forms.ts";
import { INSTITUTION_KINDS } from "./institution-form.ts";
import { kindsFor } from "./makers.ts";
import { newbornHalves } from "./newborn.ts";
import { contradicted, laidOver } from "./own-part.ts";
import { postedFields } from "./paper.ts";
import { rowAnswers } from "./row-answers.ts";

const TODAY = "2026-11-20" as IsoDay;
const day = (date: number, month = 11): Answers => ({ day: String(date), month: String(month), year: "2026" });
const two = (ar: string, latin: string): Answers => ({ ar, latin });
const WARD = {
  placeKind: "healthInstitution",
  establishment: two("المستشفى", "Hôpital"),
  commune: "04.421.01.06",
  verifiedBy: "health",
};
const MOTHER = { givenName: two("فاطمة", "Fatima"), familyName: two("العلوي", "El Alaoui"), cnie: "AB123456" };

describe("who declares what (L36:20, 25, 36; D22:14-15)", () => {
  it.each([
    ["hospital", ["birth", "newborn", "death", "stillborn"]],
    ["authority", ["birth", "newborn", "death", "stillborn"]],
    ["prison", ["birth", "death"]],
    ["prosecutor", ["foundling", "unidentified"]],
    ["court", ["marriage", "divorce"]],
    ["partner", []],
  ])("an institution that is a %s declares %j", (institution, kinds) => {
    expect(kindsFor(institution)).toEqual(kinds);
  });

  it("asks of a child of unknown parents exactly what its declaration reads (L36:25)", () => {
    expect([...postedFields(institutionFormOf("foundling").parts)].sort()).toEqual([...FOUNDLING_FIELDS].sort());
  });

  it("never asks who declares for the family, nor what the family chooses (L36:20)", () => {
    for (const kind of INSTITUTION_KINDS)
      expect(
        postedFields(institutionFormOf(kind).parts).filter((field) =>
          /^(?:declarant|filiation|chosenNames)\./.test(field),
        ),
      ).toEqual([]);
  });
});

describe("a stillborn child (case 9, case 11: L36:27, L36:29)", () => {
  const triplet: Answers = {
    place: { ...WARD, certificateNumber: "S-1", diedOn: day(14), time: { hour: "4", minute: "5" }, manner: "natural" },
    deceasedKind: { kind: "stillborn" },
    stillborn: { sex: "female", isMultiple: "yes", order: "2", count: "3" },
    mother: MOTHER,
  };
  it("is declared with its place among triplets and the mother's name, and no name of its own", () => {
    const form = institutionFormOf("stillborn");
    expect(form.problemsOf(triplet, TODAY)).toEqual([]);
    expect(form.understand(triplet)).toMatchObject({
      ok: true,
      value: { sameEventKey: "stillborn:cnie:AB123456", subject: { latin: "Fatima El Alaoui" } },
    });
    expect(postedFields(form.parts).filter((field) => field.startsWith("stillborn.given"))).toEqual([]);
  });

  it("has an order that its number allows", () => {
    const wrong = { ...triplet, stillborn: { sex: "male", isMultiple: "yes", order: "4", count: "3" } };
    expect(institutionFormOf("stillborn").problemsOf(wrong, TODAY)).toEqual([
      { field: "stillborn.order", code: "death.twinOrderMissing" },
    ]);
  });
});

describe("a row of a file of stillborn children", () => {
  const cells = {
    "place.certificateNumber": "S-2",
    "place.diedOn": "14/11/2026",
    "stillborn.sex": "غير محدد",
    "mother.givenName.ar": "فاطمة",
    "mother.givenName.latin": "Fatima",
    "mother.familyName.ar": "العلوي",
    "mother.familyName.latin": "El Alaoui",
  };
  it("says as much as a page, and no hour where nobody noted one", () => {
    const { answers, problems } = rowAnswers("stillborn", cells);
    expect(problems).toEqual([]);
    const whole = laidOver(answers, { place: { ...WARD, manner: "natural" }, deceasedKind: { kind: "stillborn" } });
    expect(institutionFormOf("stillborn").problemsOf(whole, TODAY)).toEqual([]);
    expect(whole["place"]).toMatchObject({ timeUnknown: "yes" });
  });

  it("is refused at the column whose word says nothing", () => {
    expect(rowAnswers("stillborn", { ...cells, "stillborn.sex": "X" }).problems).toEqual([
      { field: "stillborn.sex", code: "institution.wordUnknown" },
    ]);
  });
});

describe("a newborn who died before being declared (case 8: L36:29)", () => {
  const page: Answers = {
    place: {
      ...WARD,
      placeKind: "hospital",
      certificateNumber: "N-1",
      bornOn: day(12),
      time: { hour: "8", minute: "0" },
    },
    office: { code: "044210101-01" },
    child: { sex: "male" },
    mother: MOTHER,
    death: { certificateNumber: "D-1", diedOn: day(14), time: { hour: "9", minute: "30" }, manner: "natural" },
  };
  it("is a birth, then a death that names the birth by its number", () => {
    expect(institutionFormOf("newborn").problemsOf(page, TODAY)).toEqual([]);
    const { birth, death } = newbornHalves(page, "NA26K7MT4WD");
    expect(birth["death"]).toBeUndefined();
    expect(death).toMatchObject({
      place: { certificateNumber: "D-1", diedOn: day(14) },
      deceasedKind: { kind: "bornAlive" },
      newborn: { sex: "male", bornOn: day(12), birthReference: "NA26K7MT4WD" },
    });
    expect(institutionKindOf({ kind: "death", answers: death })).toBe("bornAlive");
  });

  it("did not die before it was born, and the page says so beside the day of the death", () => {
    const wrong = { ...page, death: { ...(page["death"] as Answers), diedOn: day(10) } };
    expect(institutionFormOf("newborn").problemsOf(wrong, TODAY)).toEqual([
      { field: "death.diedOn", code: "death.bornAfterDeath" },
    ]);
  });
});

describe("a body that nobody knows (case 39: L36:38)", () => {
  const body: Answers = {
    place: {
      ...WARD,
      placeKind: "publicPlace",
      certificateNumber: "PV-12",
      diedOn: day(13),
      timeUnknown: "yes",
      manner: "unknownCause",
    },
    deceasedKind: { kind: "unidentified" },
    body: { sex: "male", apparentAge: "40-50", marks: "ندبة" },
    minutes: {
      on: day(14),
      police: two("الشرطة القضائية", "PJ"),
      court: two("المحكمة الابتدائية بالرباط", "TPI de Rabat"),
    },
  };
  it("is described on endorsed minutes, without a photograph and without a name", () => {
    const form = institutionFormOf("unidentified");
    expect(form.problemsOf(body, TODAY)).toEqual([]);
    expect(form.understand(body)).toMatchObject({
      ok: true,
      value: { sameEventKey: "", certificateNumber: "PV-12", subject: { ar: "", latin: "" } },
    });
    expect(postedFields(form.parts).filter((field) => /photo|givenName/.test(field))).toEqual([]);
  });

  it("needs the court whose prosecutor endorsed them", () => {
    const { court: _court, ...minutes } = body["minutes"] as Answers;
    expect(institutionFormOf("unidentified").problemsOf({ ...body, minutes }, TODAY)).toEqual([
      { field: "minutes.court.ar", code: "birth.courtMissing" },
    ]);
  });
});

describe("deaths that need care", () => {
  const dead = (deceased: Answers, place: Answers = {}): Answers => ({
    place: { ...WARD, certificateNumber: "A-1", diedOn: day(15), timeUnknown: "yes", manner: "accident", ...place },
    deceasedKind: { kind: "person" },
    deceased: { givenName: two("سارة", "Sara"), familyName: two("بناني", "Bennani"), sex: "female", ...deceased },
  });
  it("of several persons in one accident know no order: no minute is invented (case 42: FC:328)", () => {
    for (const given of ["Sara", "Omar"]) {
      const read = institutionFormOf("death").understand(dead({ givenName: two("عمر", given) }));
      expect(read.ok).toBe(true);
    }
    const { timeUnknown: _timeUnknown, ...place } = dead({})["place"] as Answers;
    expect(institutionFormOf("death").problemsOf({ ...dead({}), place }, TODAY)).toEqual([
      { field: "place.time.hour", code: "death.timeMissing" },
    ]);
  });

  it("of a foreigner carry the passport and the names as it writes them (case 46)", () => {
    const read = institutionFormOf("death").understand(dead({ nationality: "FR", otherIdentity: "18AB12345" }));
    expect(read).toMatchObject({ ok: true, value: { subject: { latin: "Sara Bennani" } } });
  });

  it("of somebody whose birth was never registered are declared with what is known (case 45: D99:33)", () => {
    expect(institutionFormOf("death").problemsOf(dead({ bornOn: { year: "1960" } }), TODAY)).toEqual([]);
  });
});

describe("a summary of the family court (L36:36, D22:15)", () => {
  const spouse = (given: string): Answers => ({
    givenName: two("اسم", given),
    familyName: two("البقالي", "El Bakkali"),
    fatherName: two("محمد", "Mohamed"),
    nationality: "MA",
    bornOn: { year: "1990" },
    birthPlace: two("الرباط", "Rabat"),
    statusBefore: "single",
  });
  it("is read by the rules of the spouses' own request, with no applicant but the court", () => {
    const answers: Answers = {
      place: { commune: "04.421.01.01", marriedOn: day(2), placeClass: "morocco" },
      deed: { titleKind: "adoulAct", number: "125", drawnUpOn: day(2), court: two("المحكمة", "Tribunal") },
      husband: spouse("Rachid"),
      wife: spouse("Salma"),
      declarant: { link: "court", residence: two("المحكمة", "Tribunal") },
    };
    expect(institutionFormOf("marriage").problemsOf(answers, TODAY)).toEqual([]);
    expect(institutionFormOf("marriage").understand(answers)).toMatchObject({
      ok: true,
      value: { certificateNumber: "125/2026", officeCode: "" },
    });
  });
});

describe("the sixty days of the officer and the three of directors", () => {
  it("open when the relatives' thirty are over (L36:39, D22:40)", () => {
    expect(isTimeForExOfficio("2026-10-21" as IsoDay, TODAY)).toBe(false);
    expect(isTimeForExOfficio("2026-10-20" as IsoDay, TODAY)).toBe(true);
  });
  it("count a director late from the fourth day (L37:26)", () => {
    expect(directorsDelay("2026-11-10" as IsoDay, "2026-11-13" as IsoDay)).toBeUndefined();
    expect(directorsDelay("2026-11-10" as IsoDay, "2026-11-14" as IsoDay)).toBe(1);
  });
});

describe("a birth that is looked at in silence (case 67: CP:470)", () => {
  const pattern = { placeKind: "home", commune: "", officeCode: "", sameCertificate: 0 };
  it("needs more than one sign: a birth at home alone is ordinary life", () => {
    expect(concernsOf(pattern, false)).toEqual([]);
    expect(concernsOf(pattern, true)).toEqual(["outsideHospital", "farOffice"]);
    expect(concernsOf({ ...pattern, placeKind: "hospital" }, true)).toEqual([]);
    expect(concernsOf({ ...pattern, placeKind: "hospital", sameCertificate: 2 }, false)).toEqual(["sameCertificate"]);
  });
});

describe("what an institution declared and what an officer wrote beside it", () => {
  it("contradict one another only where both say something", () => {
    expect(contradicted({ sex: "male", order: "" }, { sex: "female", order: "2" })).toEqual(["sex"]);
  });
});
