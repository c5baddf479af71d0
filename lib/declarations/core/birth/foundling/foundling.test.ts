import { describe, expect, it } from "vitest";
import { aPreparation } from "#tests/support/a-preparation.ts";
import { FOUNDLING_NAMES, foundlingAnswers } from "#tests/support/foundling-answers.ts";
import { actOfCanon, canonOfAct, eventOn } from "#lib/acts/core/index.ts";
import { isoDay } from "#lib/calendar/core/index.ts";
import { birthActTextFr, plainActText } from "#lib/wording/core/index.ts";
import type { Answers } from "../../answers.ts";
import { writtenDate } from "../../form/index.ts";
import { birthForm } from "../form.ts";
import { postedSection } from "../posted-section.ts";
import { foundlingActOf } from "./act.ts";
import { foundlingFacts, foundlingProblems } from "./announcement.ts";
import { approximateBirth } from "./dates.ts";
import { type FoundlingDeclaration, readFoundling } from "./sections.ts";

const today = isoDay(2026, 11, 20);

function declared(changes: Answers = {}): FoundlingDeclaration {
  const read = readFoundling(foundlingAnswers(changes));
  if (!read.ok) throw new Error(JSON.stringify(read.error.problems));
  return read.value;
}

const toldOf = (changes: Answers): Answers => ({
  foundling: { ...(foundlingAnswers()["foundling"] as Answers), ...changes },
});
const prepared = aPreparation({
  chosen: FOUNDLING_NAMES,
  familyName: { ar: "الأمين", latin: "El Amine" },
  identityProof: null,
  placeAr: "حديقة نزهة حسان، جماعة الرباط",
  placeFr: "Jardin Nouzhat Hassan, commune de Rabat",
});
const drawn = (changes: Answers = {}) => {
  const act = foundlingActOf(declared(changes), prepared);
  if (!act.ok) throw new Error(act.error.code);
  return act.value;
};

describe("a child of unknown parents", () => {
  it("is declared by the King's prosecutor, never by a citizen (L36:25)", () => {
    expect(postedSection("filiation", { kind: "foundling" })).toEqual({
      ok: false,
      error: { code: "birth.foundlingByProsecutor" },
    });
    expect(birthForm.sectionsFor(foundlingAnswers())).toContain("prosecutor");
    expect(birthForm.sectionsFor(foundlingAnswers())).not.toContain("mother");
  });

  it.each([
    ["three days old on the 15th", { age: { count: "3", unit: "day" } }, "2026-11"],
    ["twenty days old on the 15th: the month before", { age: { count: "20", unit: "day" } }, "2026-10"],
    ["thirteen months old: the year before", { age: { count: "13", unit: "month" } }, "2025-10"],
    ["some four years old", { age: { count: "4", unit: "year" } }, "2022"],
    [
      "born in the ward, where the day is known",
      { circumstance: "leftAfterBirth", bornOn: { day: "12", month: "11", year: "2026" } },
      "2026-11-12",
    ],
  ])("%s is as exact as the certificate, never 1 January (D99:19)", (_age, changes, expected) => {
    expect(writtenDate(approximateBirth(declared(toldOf(changes)).foundling))).toBe(expected);
  });

  it("brings the minutes and the certificate of approximate age (L36:25)", () => {
    expect(birthForm.documentsFor(foundlingAnswers(), "R36").map(({ kind }) => kind)).toEqual([
      "minutes",
      "ageCertificate",
    ]);
  });

  it("tells the prosecutor's space what is wrong, by field, while the office is not chosen yet", () => {
    const posted = foundlingAnswers({ office: {} });
    expect(foundlingProblems(posted, today)).toEqual([]);
    expect(foundlingFacts(posted)).toMatchObject({
      ok: true,
      value: { eventOn: "2026-11-14", officeCode: "", certificateNumber: "52", sameEventKey: "minutes:118:2026-11-14" },
    });
    const wrong = { ...posted, ...toldOf({ minutesOn: { day: "1", month: "11", year: "2026" }, age: {} }) };
    expect(foundlingProblems(wrong, today)).toContainEqual({
      field: "foundling.age.count",
      code: "birth.approximateAgeMissing",
    });
    const early = { ...posted, ...toldOf({ minutesOn: { day: "1", month: "11", year: "2026" } }) };
    expect(foundlingProblems(early, today)).toEqual([
      { field: "foundling.minutesOn", code: "birth.minutesBeforeFound" },
    ]);
    const later = { ...posted, ...toldOf({ bornOn: { day: "15", month: "11", year: "2026" } }) };
    expect(foundlingProblems(later, today)).toEqual([{ field: "foundling.bornOn", code: "birth.bornAfterFound" }]);
  });

  it("gets all its names from the officer, fathers' and grandfathers' from the names of servitude (L36:25)", () => {
    const without = foundlingActOf(declared(), { ...prepared, chosen: {} });
    expect(without).toEqual({ ok: false, error: { code: "acts.namesNotChosen" } });
    const chosen = { ...FOUNDLING_NAMES, "father.given": { ar: "كريم", latin: "Karim" } };
    expect(foundlingActOf(declared(), { ...prepared, chosen })).toEqual({
      ok: false,
      error: { code: "birth.notAServitudeName" },
    });
    expect(drawn()).toMatchObject({
      areParentNamesChosen: true,
      nationality: "MA",
      identityProof: null,
      bornOn: "2026-11",
      time: null,
      names: { subject: { given: { ar: "نور" }, family: { ar: "الأمين" } }, mother: { given: { ar: "أمينة" } } },
    });
  });

  it("has an act that says the law, the minutes and the certificate, in dignity and without a false day", () => {
    expect(plainActText(drawn().text).split("\n")).toEqual([
      "خلال شهر نونبر سنة ستة وعشرين وألفين ميلادية، على وجه التقريب،",
      "ولدت بحديقة نزهة حسان، جماعة الرباط: نور، التي اسمها العائلي الأمين، من جنس أنثى، مغربية الجنسية.",
      "والدها هو عبد الكريم بن عبد الله.",
      "ووالدتها هي أمينة بنت عبد الرحيم.",
      "وقد اختيرت لها أسماء الأبوين والجدين طبقا لمقتضيات القانون المتعلق بالحالة المدنية.",
      "حرر في يوم الأربعاء رابع عشر جمادى الآخرة من سنة ثمانية وأربعين وأربعمائة وألف هجرية، موافق خامس وعشرين نونبر ستة وعشرين وألفين ميلادية، حسبما صرح به، معززا تصريحه بمحضر عدد 118 بتاريخ رابع عشر نونبر ستة وعشرين وألفين وبشهادة طبية عدد 52 بتاريخ خامس عشر نونبر ستة وعشرين وألفين تحدد عمر المولودة على وجه التقريب، السيد وكيل الملك لدى المحكمة الابتدائية بالرباط، وقد ورد تصريحه كتابة، فأمضينا الرسم وحدنا، نحن نادية الشرقاوي، ضابطة الحالة المدنية بالتفويض لمقاطعة أكدال الرياض.",
    ]);
    const french = plainActText(birthActTextFr(drawn().facts));
    expect(french).toContain("En novembre deux mille vingt-six, approximativement,");
    expect(french).toContain("Les noms des parents et des grands-pères lui ont été choisis");
    expect(french).toContain("procès-verbal n°\u00A0118 du quatorze novembre deux mille vingt-six");
  });

  it("keeps the day it was found beside the words, and its bytes can be read again", () => {
    const act = drawn();
    expect(eventOn(act)).toBe("2026-11-14");
    expect(act.found).toMatchObject({ on: "2026-11-14", minutes: { number: "118" } });
    expect(actOfCanon(canonOfAct(act))).toEqual({ ok: true, value: act });
  });

  it("waits for the certificate where the sex is not determined (L36:28)", () => {
    expect(foundlingActOf(declared({ child: { sex: "pendingCertificate" } }), prepared)).toEqual({
      ok: false,
      error: { code: "acts.sexPending" },
    });
  });
});
