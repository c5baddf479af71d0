import { describe, expect, it } from "vitest";
import { plainActText } from "./act-text.ts";
import type { MarriageTitleFacts } from "./mention-marriage-facts.ts";
import { marriageMentionTextFr } from "./mention-marriage-fr.ts";
import { marriageMentionText } from "./mention-marriage.ts";
import { IN_BOTH_CALENDARS, LATER, ON_HUSBAND, ON_WIFE, RABAT, SIGNING } from "./mention.fixture.ts";

const ADOULS: MarriageTitleFacts = {
  kind: "adoulAct",
  entry: { number: "125", page: "88", register: "12" },
  on: IN_BOTH_CALENDARS,
  court: RABAT,
  addressedOn: LATER,
};
const ACKNOWLEDGED: MarriageTitleFacts = {
  kind: "mutualAcknowledgement",
  entry: { number: "125" },
  on: LATER,
  court: { ar: "قسم قضاء الأسرة بسلا", fr: "section de la justice de la famille de Salé" },
};
const JUDGED: MarriageTitleFacts = { kind: "recognitionJudgment", number: "88/2026", on: LATER, court: RABAT };
const FOREIGN: MarriageTitleFacts = {
  kind: "foreignDeed",
  on: LATER,
  authority: { ar: "بلدية ليون", fr: "la mairie de Lyon" },
  place: { ar: "ليون، فرنسا", fr: "Lyon, France" },
  deposit: {
    consulate: {
      ar: "القنصلية العامة للمملكة المغربية بليون",
      fr: "le consulat général du Royaume du Maroc à Lyon",
    },
    number: "41",
    on: LATER,
  },
};
const RABBINICAL: MarriageTitleFacts = {
  kind: "rabbinicalDeed",
  number: "7",
  on: LATER,
  authority: { ar: "الموثق العبري بالدار البيضاء", fr: "le notaire hébraïque de Casablanca" },
};

const facts = (title: MarriageTitleFacts, persons = ON_HUSBAND) => ({
  ...persons,
  ...SIGNING,
  marriedOn: LATER,
  title,
});
const sentence = (title: MarriageTitleFacts, persons = ON_HUSBAND) =>
  plainActText(marriageMentionText(facts(title, persons))).split("\n")[0];
const sentenceFr = (title: MarriageTitleFacts, persons = ON_HUSBAND) =>
  plainActText(marriageMentionTextFr(facts(title, persons)))
    .replaceAll("\u00A0", " ")
    .split("\n")[0];

const SALMA = "سلمى الناصري بنت عبد السلام، المولودة بأكادير في تاسع عشر شتنبر أربعة وتسعين وتسعمائة وألف";
const RACHID = "رشيد البقالي بن محمد، المولود بفاس خلال سنة تسعين وتسعمائة وألف";
const SALMA_FR =
  "Mme Salma NACIRI, fille d’Abdeslam, née le dix-neuf septembre mil neuf cent quatre-vingt-quatorze à Agadir";
const RACHID_FR = "M. Rachid EL BAKKALI, fils de Mohamed, né en l’année mil neuf cent quatre-vingt-dix à Fès";
const DAY = "حادي وعشرين شتنبر ستة وعشرين وألفين";
const DAY_FR = "vingt et un septembre deux mille vingt-six";
const ENTRY = `حسب رسم الزواج المضمن تحت عدد 125، صحيفة 88، كناش 12، بتاريخ ثالث ربيع الآخر من سنة ثمانية وأربعين وأربعمائة وألف هجرية موافق خامس عشر شتنبر ستة وعشرين وألفين ميلادية، المخاطب عليه من طرف قاضي الأسرة بالمحكمة الابتدائية بالرباط بتاريخ ${DAY}.`;
const CONSULATE = `حسب عقد الزواج المبرم طبقا للقانون المحلي لدى بلدية ليون، بتاريخ ${DAY}، والمودعة نسخة منه بالقنصلية العامة للمملكة المغربية بليون تحت عدد 41 بتاريخ ${DAY}.`;

describe("the mention of a marriage in Arabic", () => {
  it.each([
    ["MAR on the husband's act", ADOULS, ON_HUSBAND, `تزوج صاحب الرسم بالسيدة ${SALMA}، ${ENTRY}`],
    ["MAR on the wife's act", ADOULS, ON_WIFE, `تزوجت صاحبة الرسم بالسيد ${RACHID}، ${ENTRY}`],
    [
      "MAR-TQ on the wife's act, by a court told by its whole name",
      ACKNOWLEDGED,
      ON_WIFE,
      `تقاررت صاحبة الرسم بالزوجية مع السيد ${RACHID}، ابتداء من ${DAY}، حسب رسم التقارر بالزوجية المضمن تحت عدد 125، بتاريخ ${DAY}، المخاطب عليه من طرف قاضي الأسرة بقسم قضاء الأسرة بسلا.`,
    ],
    [
      "MAR-TQ on the husband's act",
      ACKNOWLEDGED,
      ON_HUSBAND,
      `تقارر صاحب الرسم بالزوجية مع السيدة ${SALMA}، ابتداء من ${DAY}، حسب رسم التقارر بالزوجية المضمن تحت عدد 125، بتاريخ ${DAY}، المخاطب عليه من طرف قاضي الأسرة بقسم قضاء الأسرة بسلا.`,
    ],
    [
      "MAR-TH on the wife's act",
      JUDGED,
      ON_WIFE,
      `ثبتت زوجية صاحبة الرسم مع السيد ${RACHID}، ابتداء من ${DAY}، بمقتضى الحكم عدد 88/2026 الصادر بتاريخ ${DAY} عن المحكمة الابتدائية بالرباط.`,
    ],
    [
      "MAR-EXT on the husband's act",
      FOREIGN,
      ON_HUSBAND,
      `تزوج صاحب الرسم بالسيدة ${SALMA}، وذلك في ${DAY} بليون، فرنسا، ${CONSULATE}`,
    ],
    [
      "the deed of Moroccan Jews",
      RABBINICAL,
      ON_WIFE,
      `تزوجت صاحبة الرسم بالسيد ${RACHID}، حسب عقد الزواج العبري عدد 7، المحرر من طرف الموثق العبري بالدار البيضاء، بتاريخ ${DAY}.`,
    ],
  ] as const)("says %s", (_case, title, persons, words) => {
    expect(sentence(title, persons)).toBe(words);
  });

  it("closes with the day and the officer", () => {
    expect(plainActText(marriageMentionText(facts(ADOULS))).split("\n")[1]).toBe(
      "حرر في رابع عشر جمادى الآخرة من سنة ثمانية وأربعين وأربعمائة وألف هجرية، موافق خامس وعشرين نونبر ستة وعشرين وألفين ميلادية، نادية الشرقاوي، ضابطة الحالة المدنية بالتفويض لمقاطعة أكدال الرياض.",
    );
  });

  it("leaves neither blank nor comma for what is not known", () => {
    const persons = { subject: "male", spouse: { fullNameAr: "سلمى الناصري" } } as const;
    const bare: MarriageTitleFacts = { kind: "foreignDeed", on: LATER, authority: { ar: "بلدية ليون" } };
    expect(sentence(bare, persons)).toBe(
      `تزوج صاحب الرسم بالسيدة سلمى الناصري، وذلك في ${DAY}، حسب عقد الزواج المبرم طبقا للقانون المحلي لدى بلدية ليون، بتاريخ ${DAY}.`,
    );
  });
});

describe("the mention of a marriage in French", () => {
  const entry = `suivant l’acte de mariage n° 125, folio 88, registre 12, du trois rabii II mil quatre cent quarante-huit de l’hégire, correspondant au quinze septembre deux mille vingt-six, homologué par le juge de la famille près le tribunal de première instance de Rabat le ${DAY_FR}.`;

  it.each([
    ["MAR on the husband's act", ADOULS, ON_HUSBAND, `Marié à ${SALMA_FR}, ${entry}`],
    ["MAR on the wife's act", ADOULS, ON_WIFE, `Mariée à ${RACHID_FR}, ${entry}`],
    [
      "MAR-TQ",
      ACKNOWLEDGED,
      ON_WIFE,
      `Mariage mutuellement reconnu entre la titulaire de l’acte et ${RACHID_FR}, à compter du ${DAY_FR}, suivant l’acte d’aveu réciproque de mariage n° 125, du ${DAY_FR}, homologué par le juge de la famille près la section de la justice de la famille de Salé.`,
    ],
    [
      "MAR-TH",
      JUDGED,
      ON_HUSBAND,
      `Mariage reconnu entre le titulaire de l’acte et ${SALMA_FR}, à compter du ${DAY_FR}, par jugement n° 88/2026 rendu le ${DAY_FR} par le tribunal de première instance de Rabat.`,
    ],
    [
      "MAR-EXT",
      FOREIGN,
      ON_WIFE,
      `Mariée à ${RACHID_FR}, le mariage ayant été célébré le ${DAY_FR} à Lyon, France, suivant l’acte de mariage établi selon la loi locale par la mairie de Lyon, le ${DAY_FR}, dont copie a été déposée au consulat général du Royaume du Maroc à Lyon sous le n° 41 le ${DAY_FR}.`,
    ],
    [
      "the deed of Moroccan Jews",
      RABBINICAL,
      ON_HUSBAND,
      `Marié à ${SALMA_FR}, suivant l’acte de mariage hébraïque n° 7, dressé par le notaire hébraïque de Casablanca, le ${DAY_FR}.`,
    ],
  ] as const)("says %s", (_case, title, persons, words) => {
    expect(sentenceFr(title, persons)).toBe(words);
  });

  it("closes with the day and the officer", () => {
    expect(plainActText(marriageMentionTextFr(facts(ADOULS))).split("\n")[1]).toBe(
      "Fait le quatorze joumada II mil quatre cent quarante-huit de l’hégire, correspondant au vingt-cinq novembre deux mille vingt-six, Nadia CHERKAOUI, officier de l’état civil par délégation de l’arrondissement Agdal-Riyad.",
    );
  });
});
