import { describe, expect, it } from "vitest";
import { plainActText } from "./act-text.ts";
import type { AttestedDissolution, DissolutionFacts, JudgedDissolution } from "./mention-divorce-facts.ts";
import { divorceMentionTextFr } from "./mention-divorce-fr.ts";
import { divorceMentionText } from "./mention-divorce.ts";
import { LATER, ON_HUSBAND, ON_WIFE, RABAT, SIGNING } from "./mention.fixture.ts";

const attested = (kind: AttestedDissolution, more: object = {}): DissolutionFacts => ({
  title: "adoulAct",
  kind,
  entry: { number: "74", page: "31" },
  on: LATER,
  court: RABAT,
  ...more,
});
const judged = (kind: JudgedDissolution, isRevocable = false): DissolutionFacts => ({
  title: "judgment",
  kind,
  isRevocable,
  number: "1203/2026",
  on: LATER,
  court: RABAT,
});
const FOREIGN: DissolutionFacts = {
  title: "foreignJudgment",
  number: "24/01877",
  on: LATER,
  authority: { ar: "المحكمة القضائية بليون", fr: "le tribunal judiciaire de Lyon" },
  exequatur: { number: "506", on: LATER, court: RABAT },
};
const RABBINICAL: DissolutionFacts = {
  title: "rabbinicalDeed",
  number: "9",
  on: LATER,
  authority: { ar: "الغرفة العبرية بالدار البيضاء", fr: "la chambre hébraïque de Casablanca" },
};

const sentence = (dissolution: DissolutionFacts, persons = ON_HUSBAND) =>
  plainActText(divorceMentionText({ ...persons, ...SIGNING, dissolution })).split("\n")[0] ?? "";
const sentenceFr = (dissolution: DissolutionFacts, persons = ON_HUSBAND) =>
  plainActText(divorceMentionTextFr({ ...persons, ...SIGNING, dissolution }))
    .replaceAll("\u00A0", " ")
    .split("\n")[0] ?? "";

const DAY = "حادي وعشرين شتنبر ستة وعشرين وألفين";
const DAY_FR = "vingt et un septembre deux mille vingt-six";
const RABAT_COURT = "المحكمة الابتدائية بالرباط";
const SALMA = "السيدة سلمى الناصري بنت عبد السلام، المولودة بأكادير في تاسع عشر شتنبر أربعة وتسعين وتسعمائة وألف";
const RACHID = "السيد رشيد البقالي بن محمد، المولود بفاس خلال سنة تسعين وتسعمائة وألف";
const RACHID_FR = "M. Rachid EL BAKKALI, fils de Mohamed, né en l’année mil neuf cent quatre-vingt-dix à Fès";

describe("the mention of a dissolution in Arabic", () => {
  it.each([
    ["talaqRevocable", "وقع طلاق رجعي بين صاحب الرسم والسيدة", "رسم الطلاق"],
    ["talaqBeforeConsummation", "وقع طلاق بائن قبل البناء بين صاحب الرسم والسيدة", "رسم الطلاق"],
    ["talaqThird", "وقع طلاق بائن مكمل للثلاث بين صاحب الرسم والسيدة", "رسم الطلاق"],
    ["talaqTamlik", "وقع طلاق بائن بالتمليك بين صاحب الرسم والسيدة", "رسم الطلاق"],
    ["talaqMutual", "وقع طلاق بائن بالاتفاق بين صاحب الرسم والسيدة", "رسم الطلاق"],
    ["khul", "وقع طلاق بائن بالخلع بين صاحب الرسم والسيدة", "رسم الخلع"],
    ["reprise", "وقعت الرجعة بين صاحب الرسم وزوجته السيدة", "رسم الرجعة"],
    ["remarriage", "وقعت المراجعة بعقد جديد بين صاحب الرسم والسيدة", "رسم المراجعة"],
  ] as const)("names what adouls attest: %s (FC:123, D99:27)", (kind, opening, deed) => {
    const words = sentence(attested(kind));
    expect(words.startsWith(`${opening} سلمى الناصري`)).toBe(true);
    expect(words).toContain(`حسب ${deed} المضمن تحت عدد 74، صحيفة 31، بتاريخ ${DAY}`);
  });

  it.each([
    ["chiqaq", false, "وقع التطليق للشقاق بين صاحبة الرسم والسيد", "وهو طلاق بائن"],
    ["harm", false, "وقع التطليق للضرر بين صاحبة الرسم والسيد", "وهو طلاق بائن"],
    ["maintenance", true, "وقع التطليق لعدم الإنفاق بين صاحبة الرسم والسيد", "وهو طلاق رجعي"],
    ["absence", false, "وقع التطليق للغيبة بين صاحبة الرسم والسيد", "وهو طلاق بائن"],
    ["defect", false, "وقع التطليق للعيب بين صاحبة الرسم والسيد", "وهو طلاق بائن"],
    ["oath", true, "وقع التطليق للإيلاء والهجر بين صاحبة الرسم والسيد", "وهو طلاق رجعي"],
    ["khul", false, "وقع الطلاق بالخلع بين صاحبة الرسم والسيد", "وهو طلاق بائن"],
    ["fasakh", false, "تقرر فسخ زواج صاحبة الرسم بالسيد", ""],
    ["nullity", false, "تقرر بطلان زواج صاحبة الرسم بالسيد", ""],
  ] as const)("names what a court pronounces: %s (FC:94-112, FC:122)", (kind, isRevocable, opening, effect) => {
    const words = sentence(judged(kind, isRevocable), ON_WIFE);
    expect(words.startsWith(`${opening} رشيد البقالي`)).toBe(true);
    if (effect === "") expect(words).not.toContain("طلاق");
    else expect(words).toContain(`، ${effect}، بمقتضى الحكم عدد 1203/2026 الصادر بتاريخ ${DAY} عن ${RABAT_COURT}.`);
  });

  it("states the count reached, the judge's address and the court's permission (FC:139)", () => {
    const more = { count: 1, addressedOn: LATER, permission: { number: "318", on: LATER } };
    expect(sentence(attested("talaqRevocable", more), ON_WIFE)).toBe(
      `وقع طلاق رجعي بين صاحبة الرسم و${RACHID}، وهي الطلقة الأولى، حسب رسم الطلاق المضمن تحت عدد 74، صحيفة 31، بتاريخ ${DAY}، المخاطب عليه من طرف قاضي الأسرة بالمحكمة الابتدائية بالرباط بتاريخ ${DAY}، بناء على إذن المحكمة عدد 318 الصادر بتاريخ ${DAY}.`,
    );
  });

  it("speaks of a husband to the wife who is taken back, and of a wife to her husband (FC:124)", () => {
    expect(sentence(attested("reprise"), ON_WIFE)).toContain(`وقعت الرجعة بين صاحبة الرسم وزوجها ${RACHID}`);
    expect(sentence(attested("reprise"), ON_HUSBAND)).toContain(`وقعت الرجعة بين صاحب الرسم وزوجته ${SALMA}`);
  });

  it("carries the exequatur of a foreign judgment (FC:128)", () => {
    expect(sentence(FOREIGN)).toBe(
      `انحل الزواج بين صاحب الرسم و${SALMA}، بمقتضى الحكم الأجنبي عدد 24/01877 الصادر بتاريخ ${DAY} عن المحكمة القضائية بليون، المذيل بالصيغة التنفيذية بموجب الحكم عدد 506 الصادر بتاريخ ${DAY} عن ${RABAT_COURT}.`,
    );
  });

  it("says the divorce of Moroccan Jews in the words of their law (FC:2)", () => {
    expect(sentence(RABBINICAL, ON_WIFE)).toBe(
      `انحل الزواج بين صاحبة الرسم و${RACHID}، وفق قواعد الأحوال الشخصية العبرية المغربية، حسب وثيقة الطلاق العبري عدد 9، المحررة من طرف الغرفة العبرية بالدار البيضاء، بتاريخ ${DAY}.`,
    );
  });
});

describe("the mention of a dissolution in French", () => {
  it.each([
    [
      attested("talaqRevocable", { count: 2 }),
      "Divorce révocable entre la titulaire de l’acte et",
      "deuxième divorce entre eux",
    ],
    [
      attested("talaqThird"),
      "Divorce irrévocable complétant les trois entre la titulaire de l’acte et",
      "l’acte de divorce n° 74",
    ],
    [
      attested("khul"),
      "Divorce irrévocable par compensation (khol’) entre la titulaire de l’acte et",
      "khol’ n° 74, folio 31",
    ],
    [
      attested("reprise"),
      "Reprise de la vie conjugale entre la titulaire de l’acte et",
      "suivant l’acte de reprise n° 74",
    ],
    [
      attested("remarriage"),
      "Remariage par un nouvel acte entre la titulaire de l’acte et",
      "l’acte de remariage n° 74",
    ],
    [
      judged("chiqaq"),
      "Divorce judiciaire pour discorde (chiqaq) entre la titulaire de l’acte et",
      ", irrévocable, par jugement",
    ],
    [
      judged("maintenance", true),
      "Divorce judiciaire pour défaut d’entretien entre la titulaire de l’acte et",
      ", révocable, ",
    ],
    [judged("fasakh"), "Résolution du mariage entre la titulaire de l’acte et", "par jugement n° 1203/2026 rendu le"],
    [
      judged("nullity"),
      "Nullité du mariage entre la titulaire de l’acte et",
      "par le tribunal de première instance de Rabat.",
    ],
  ] as const)("names the kind of dissolution (%#)", (dissolution, opening, words) => {
    const said = sentenceFr(dissolution, ON_WIFE);
    expect(said.startsWith(`${opening} ${RACHID_FR}, `)).toBe(true);
    expect(said).toContain(words);
  });

  it("carries the exequatur of a foreign judgment (FC:128)", () => {
    expect(sentenceFr(FOREIGN, ON_WIFE)).toBe(
      `Dissolution du mariage entre la titulaire de l’acte et ${RACHID_FR}, par jugement étranger n° 24/01877 rendu le ${DAY_FR} par le tribunal judiciaire de Lyon, revêtu de l’exequatur par jugement n° 506 rendu le ${DAY_FR} par le tribunal de première instance de Rabat.`,
    );
  });

  it("says the divorce of Moroccan Jews in the words of their law (FC:2)", () => {
    expect(sentenceFr(RABBINICAL, ON_WIFE)).toBe(
      `Dissolution du mariage entre la titulaire de l’acte et ${RACHID_FR}, selon le statut personnel hébraïque marocain, suivant l’acte de divorce hébraïque n° 9, dressé par la chambre hébraïque de Casablanca, le ${DAY_FR}.`,
    );
  });
});
