import { describe, expect, it } from "vitest";
import { birthAnswers } from "#tests/support/birth-answers.ts";
import { isoDay } from "#lib/calendar/core/index.ts";
import { plainActText } from "#lib/wording/core/index.ts";
import type { Answers } from "../answers.ts";
import { birthActOf } from "./act-content.ts";
import { readBirth } from "./birth-declaration.ts";
import type { Preparation } from "../form/index.ts";

const prepared: Preparation = {
  tifinagh: { "child.given": "ⵢⵓⵙⴼ" },
  familyName: { ar: "ڭنون", latin: "Guennoun" },
  identityProof: { kind: "cnie", number: "A1" },
  signature: "declarant",
  hijri: { year: 1448, month: 6, day: 3, provisional: false, offset: 0, reason: null },
  drawnUpOn: isoDay(2026, 11, 25),
  drawnUpHijri: { year: 1448, month: 6, day: 14 },
  office: {
    code: "044210101-01",
    name: { ar: "مكتب", fr: "Bureau" },
    headAr: ["مقاطعة أكدال الرياض"],
    headFr: ["arrondissement d'Agdal-Ryad"],
  },
  placeAr: "مستشفى الولادة السويسي، جماعة الرباط",
  placeFr: "Maternité Souissi, commune de Rabat",
  officer: {
    staffId: "s1",
    fullNameAr: "نادية الشرقاوي",
    fullNameLatin: "Nadia Cherkaoui",
    gender: "female",
    quality: "delegated",
    officeAr: "مقاطعة أكدال الرياض",
  },
  reference: "NA26K7MT4WD",
  salt: "0".repeat(32),
  offsetMinutes: 0,
};

function act(answers: Answers, changes: Partial<Preparation> = {}) {
  const read = readBirth(answers);
  if (!read.ok) throw new Error(JSON.stringify(read.error.problems));
  return birthActOf(read.value, { ...prepared, ...changes });
}

describe("the act that a declaration becomes", () => {
  it("names subject and ascendants, in Tifinagh too where the officer validated it (L36:19)", () => {
    const drawn = act(birthAnswers());
    expect(drawn.ok && drawn.value.names).toMatchObject({
      subject: { given: { tifinagh: "ⵢⵓⵙⴼ" }, family: { ar: "ڭنون" } },
      father: { given: { ar: expect.any(String) as string } },
      paternalGrandfather: { given: { latin: expect.any(String) as string } },
      maternalGrandfather: { given: { ar: expect.any(String) as string } },
    });
  });

  it("says by law that names were chosen for an unknown father, and marks them as no link between persons (L36:25)", () => {
    const drawn = act(birthAnswers({}, { isMotherAlone: true }));
    expect(drawn.ok && drawn.value.areParentNamesChosen).toBe(true);
    expect(drawn.ok && drawn.value.fatherCnie).toBeNull();
    expect(drawn.ok && plainActText(drawn.value.text)).toContain("وقد اختير له اسم الأب واسم الجد للأب");
  });

  it("is shown to a declarant who cannot hear, or put into their language by an interpreter whom it names (hard case 37)", () => {
    const interpreter = {
      fullNameAr: "موحى أوعلي",
      fullNameLatin: "Moha Ouali",
      gender: "male",
      languageAr: "الأمازيغية",
      languageFr: "amazighe",
    } as const;
    const drawn = act(birthAnswers(), { reading: "shown", interpreter, signature: { officerAlone: "cannotSign" } });
    const text = drawn.ok ? plainActText(drawn.value.text) : "";
    expect(text).toContain("بعد اطلاعه على الرسم وترجمة مضمونه له إلى الأمازيغية من طرف السيد موحى أوعلي");
    expect(text).toContain("صرح بأنه لا يحسن التوقيع، فأمضيناه وحدنا");
    const plain = act(birthAnswers());
    expect(plain.ok && plainActText(plain.value.text)).toContain("بعد تلاوة الرسم عليه");
  });

  it("waits for the certificate while the sex is undetermined (L36:28)", () => {
    const child = { ...(birthAnswers()["child"] as object), sex: "pendingCertificate" };
    expect(act(birthAnswers({ child }))).toEqual({ ok: false, error: { code: "acts.sexPending" } });
  });

  it("asks the officer for the Arabic that the act must say", () => {
    const mother = { ...(birthAnswers()["mother"] as object), profession: { ar: "", latin: "pharmacienne" } };
    expect(act(birthAnswers({ mother }))).toEqual({
      ok: false,
      error: { code: "acts.arabicMissing", params: { field: "mother.profession" } },
    });
  });

  it("gives the order word to a twin (L36:27)", () => {
    const child = { ...(birthAnswers()["child"] as object), isMultiple: "yes", order: "2", count: "2" };
    const drawn = act(birthAnswers({ child }));
    expect(drawn.ok && plainActText(drawn.value.text)).toContain("التوأم الثاني");
  });

  it("words a proxy as the one who sent them, and states that the officer signs alone", () => {
    const person = {
      givenName: { ar: "عمر", latin: "Omar" },
      familyName: { ar: "الزياني", latin: "Ziani" },
      sex: "male",
      bornOn: { year: "1980" },
      profession: { ar: "محام", latin: "avocat" },
    };
    const declarant = { ...(birthAnswers()["declarant"] as object), isProxy: "yes", proxyDeed: "2026/14", person };
    const drawn = act(birthAnswers({ declarant }), { signature: { officerAlone: "cannotSign" } });
    const text = drawn.ok ? plainActText(drawn.value.text) : "";
    expect(text).toContain("عمر الزياني");
    expect(text).toContain("وكيل");
    expect(text).toContain("فأمضيناه وحدنا");
  });
});
