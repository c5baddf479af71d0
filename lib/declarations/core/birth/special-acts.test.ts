import { describe, expect, it } from "vitest";
import { aPreparation } from "#tests/support/a-preparation.ts";
import { abroadAnswers, onBoardAnswers } from "#tests/support/abroad-answers.ts";
import { birthAnswers } from "#tests/support/birth-answers.ts";
import { actOfCanon, type BirthAct, canonOfAct } from "#lib/acts/core/index.ts";
import { birthActTextFr, plainActText } from "#lib/wording/core/index.ts";
import type { Answers } from "../answers.ts";
import type { Preparation } from "../form/index.ts";
import { birthForm } from "./form.ts";

const FRANCE = { ar: "فرنسا", fr: "France" };

/** Draws the act up as the desk does: with the place that the declaration words where it is no commune of Morocco. */
function drawn(answers: Answers, changes: Partial<Preparation> = {}, country = FRANCE): BirthAct {
  const understood = birthForm.understand(answers);
  if (!understood.ok) throw new Error(JSON.stringify(understood.error));
  const plan = understood.value.act;
  const place = plan?.elsewhere?.place(country);
  const where = place && { placeAr: place.ar, placeFr: place.fr, country };
  const act = plan?.act(aPreparation({ ...where, ...changes }));
  if (!act?.ok || act.value.kind !== "birth") throw new Error(JSON.stringify(act));
  expect(actOfCanon(canonOfAct(act.value))).toEqual({ ok: true, value: act.value });
  return act.value;
}

const arabic = ({ text }: BirthAct) => plainActText(text);
const french = ({ facts }: BirthAct) => plainActText(birthActTextFr(facts));

function withPart(section: string, changes: Answers, from = birthAnswers()): Answers {
  return { ...from, [section]: { ...(from[section] as Answers), ...changes } };
}

describe("the act of a birth abroad (D22:23)", () => {
  const act = drawn(abroadAnswers({}, { notTakenOver: { ar: "", latin: "middle name: James" } }));

  it("is carried into the register on the full copy of the foreign act, whose reference it says", () => {
    expect(arabic(act)).toContain("ولد بمستشفى الأم والطفل، ليون، فرنسا: ");
    expect(arabic(act)).toMatch(
      /^نقل في يوم .*، بناء على نسخة كاملة من رسم الولادة عدد 1204 المسجل بتاريخ سادس عشر نونبر ستة وعشرين وألفين لدى بلدية ليون بفرنسا، حسبما صرح به والده/mu,
    );
    expect(french(act)).toContain("à Hôpital Femme Mère Enfant, Lyon, France");
    expect(french(act)).toContain(
      "au vu d’une copie intégrale de l’acte de naissance n°\u00A01204 enregistré le seize novembre deux mille vingt-six par la mairie de Lyon (France)",
    );
  });

  it("keeps the reference and what could not be taken over, so that nothing is lost", () => {
    expect(act.transcribed).toEqual({
      country: "FR",
      number: "1204",
      on: "2026-11-16",
      authority: { ar: "بلدية ليون", latin: "la mairie de Lyon" },
      notTakenOver: { latin: "middle name: James" },
    });
  });

  it("says no hour that the foreign act does not give", () => {
    const timeless = drawn(abroadAnswers({ time: { hour: "", minute: "" } }));
    expect(timeless.time).toBeNull();
    expect(arabic(timeless).split("\n")[0]).not.toContain("الساعة");
  });
});

describe("the place of a birth on the road (D22:21)", () => {
  it("is named in the words of the family where the child was born on the road, with the commune they name", () => {
    const road = { ar: "سيارة إسعاف بالطريق السيار", latin: "ambulance, autoroute" };
    const answers = withPart("place", { placeKind: "onTheWay", establishment: road });
    const understood = birthForm.understand(answers);
    expect(understood.ok && understood.value.act?.establishment).toEqual(road);
    expect(understood.ok && understood.value.commune).toBe((answers["place"] as Answers)["commune"]);
    expect(birthForm.placeOf(answers)?.deadlineEvent("R36")).toMatchObject({ placeClass: "morocco" });
    const silent = withPart("place", { placeKind: "onTheWay", establishment: {} });
    expect(birthForm.understand(silent).ok).toBe(false);
  });
});

describe("the act of a birth on the way (L36:31)", () => {
  const MOROCCO = { ar: "المغرب", fr: "Maroc" };

  it("names the ship, its flag and its journal, and keeps where it arrived", () => {
    const act = drawn(onBoardAnswers(), {}, MOROCCO);
    expect(arabic(act)).toContain("ولد على متن السفينة ابن بطوطة، تحت علم المغرب: ");
    expect(arabic(act)).toContain("حسب ما دون في سجل السفينة تحت عدد 14.");
    expect(french(act)).toContain("est né à bord du navire Ibn Battouta (pavillon\u00A0: Maroc)");
    expect(french(act)).toContain("selon le journal du navire, n°\u00A014");
    expect(act.onBoard).toMatchObject({ arrivedOn: "2026-11-15", arrivedAt: { ar: "ميناء طنجة المتوسط" } });
  });

  it("names an aircraft by its flight, and no journal that was not kept", () => {
    const act = drawn(
      onBoardAnswers({
        kind: "aircraft",
        name: { ar: "الخطوط الملكية المغربية AT 765", latin: "Royal Air Maroc AT 765" },
        journal: "",
      }),
      {},
      MOROCCO,
    );
    expect(arabic(act)).toContain("على متن طائرة الخطوط الملكية المغربية AT 765، المسجلة في المغرب");
    expect(arabic(act)).not.toContain("سجل الطائرة");
  });
});

describe("the act of a child of foreign parents", () => {
  const passport = { cnie: "", identityKind: "passport", otherIdentity: "A01234567" };
  const foreign = { nationality: "SN", ...passport };

  it("is Moroccan by its mother, its father known by his passport (NAT:6)", () => {
    const act = drawn(withPart("father", foreign));
    expect(act).toMatchObject({ nationality: "MA", identities: { father: { kind: "passport", number: "A01234567" } } });
    expect(arabic(act)).toContain("مغربي الجنسية");
    expect(arabic(act)).toContain("السنغالي الجنسية");
  });

  it("says the nationality of a child who is not Moroccan (L36:1)", () => {
    const act = drawn(withPart("father", foreign, withPart("mother", foreign)));
    expect(act.nationality).toBe("SN");
    expect(arabic(act)).toContain("من جنس ذكر، سنغالي الجنسية");
    expect(french(act)).toContain("de nationalité sénégalaise");
  });

  it("follows the officer who read another nationality on the papers", () => {
    const both = withPart("father", foreign, withPart("mother", foreign));
    expect(drawn(withPart("child", { nationality: "ML" }, both)).nationality).toBe("ML");
  });

  it("keeps that a mother without papers was known by her own word (L36:1)", () => {
    const act = drawn(withPart("mother", { cnie: "", otherIdentity: "" }));
    expect(act.identities).toEqual({ mother: { kind: "declared" } });
    expect(arabic(act)).not.toContain("مصرح");
  });
});

describe("the act of a child whose father has no family name (L36:33)", () => {
  const father = { familyName: {}, hasNoFamilyName: "yes", givenName: { ar: "مولاي علي", latin: "Moulay Ali" } };

  it("gives the family name chosen for the first time, and the father as his act has him, title included (L36:34)", () => {
    const act = drawn(withPart("father", father));
    expect(act.names.father).toEqual({ given: { ar: "مولاي علي", latin: "Moulay Ali" } });
    expect(act.names.subject.family).toMatchObject({ ar: "ڭنون" });
    expect(arabic(act)).toContain("والده هو مولاي علي بن");
    expect(arabic(act)).toContain("صرح به والده السيد مولاي علي،");
  });
});

describe("the act of a child whose declared father cannot be entered (D22:22, L36:25)", () => {
  const { father: _father, ...rest } = birthAnswers({ filiation: { kind: "motherAlone" } });
  const answers: Answers = { ...rest, father: {}, declarant: { link: "mother", residence: { ar: "الرباط" } } };
  const chosen = {
    "father.given": { ar: "عبد الكريم", latin: "Abdelkrim" },
    "paternalGrandfather.given": { ar: "عبد الله", latin: "Abdellah" },
  };

  it("bears the names that the mother chose at the counter, and says so", () => {
    const act = drawn(answers, { chosen });
    expect(act.areParentNamesChosen).toBe(true);
    expect(arabic(act)).toContain("والده هو عبد الكريم بن عبد الله.");
    expect(arabic(act)).toContain("وقد اختير له اسم الأب واسم الجد للأب");
  });

  it("is not declared by that father as its father", () => {
    const understood = birthForm.understand({ ...answers, declarant: { link: "father", residence: { ar: "الرباط" } } });
    expect(understood.ok && understood.value.act?.act(aPreparation({ chosen }))).toEqual({
      ok: false,
      error: { code: "birth.fatherNotEntered" },
    });
  });

  it("is not drawn up before they are chosen", () => {
    const understood = birthForm.understand(answers);
    expect(understood.ok && understood.value.act?.act(aPreparation())).toEqual({
      ok: false,
      error: { code: "acts.namesNotChosen" },
    });
  });
});

describe("an ordinary act", () => {
  it("has none of the fields that only special births have", () => {
    const keys = Object.keys(drawn(birthAnswers()));
    for (const key of ["found", "transcribed", "onBoard", "identities"]) expect(keys).not.toContain(key);
  });
});
