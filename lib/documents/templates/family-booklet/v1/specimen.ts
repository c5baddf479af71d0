import type { FamilyBookletPayload } from "../../../core/index.ts";

type Person = FamilyBookletPayload["holder"];

const BENNIS = { ar: "بنيس", latin: "BENNIS", tifinagh: "ⴱⵏⵏⵉⵙ" };
const born = {
  place: { ar: "الرباط، مستشفى الولادة السويسي", fr: "Rabat, maternité Souissi" },
  hijri: {
    ar: "ثاني عشر ربيع الأول سنة إحدى وثلاثين وأربعمائة وألف",
    fr: "douze Rabia I mille quatre cent trente et un",
  },
  gregorian: { ar: "سابع وعشرون فبراير سنة عشر وألفين", fr: "vingt-sept février deux mille dix" },
};

function invented(givenName: Person["givenName"], sex: Person["sex"], number: number): Person {
  return {
    givenName,
    familyName: BENNIS,
    sex,
    born,
    father: { ar: "عبد الصمد بن عبد الجليل", fr: "Abdessamad ben Abdeljalil" },
    mother: { ar: "خديجة بنت محمد العلمي", fr: "Khadija bent Mohammed EL ALAMI" },
    act: { ar: `${number} / 2010، مكتب الحالة المدنية أكدال`, fr: `${number} / 2010, Bureau de l’état civil Agdal` },
  };
}

/** An invented booklet: what the version looks like, and what its fingerprint is taken from. */
export const SPECIMEN: FamilyBookletPayload = {
  kind: "family_booklet",
  reader: "husband",
  number: "2",
  authority: {
    ar: ["عمالة الرباط", "مقاطعة أكدال الرياض", "مكتب الحالة المدنية أكدال"],
    fr: ["Préfecture de Rabat", "Arrondissement Agdal-Riyad", "Bureau de l’état civil Agdal"],
  },
  holder: {
    ...invented({ ar: "يونس", latin: "Younes", tifinagh: "ⵢⵓⵏⵙ" }, "male", 12),
    cnie: "A100200",
    idcs: "DEMO-120000001",
  },
  marriages: [
    {
      name: { ar: "سلمى الناصري", fr: "Salma NACIRI" },
      wife: 1,
      since: { ar: "أول مارس سنة عشر وألفين", fr: "premier mars deux mille dix" },
      end: {
        how: { ar: "طلاق بائن", fr: "divorce irrévocable" },
        on: { ar: "خامس أبريل سنة خمس عشرة وألفين", fr: "cinq avril deux mille quinze" },
      },
    },
    {
      name: { ar: "أمينة التازي", fr: "Amina TAZI" },
      wife: 2,
      since: { ar: "أول مارس سنة ست عشرة وألفين", fr: "premier mars deux mille seize" },
    },
  ],
  wives: [
    { ...invented({ ar: "سلمى", latin: "Salma" }, "female", 33), cnie: "A100201" },
    { ...invented({ ar: "أمينة", latin: "Amina" }, "female", 34), cnie: "A100202" },
  ],
  children: [
    { ...invented({ ar: "آدم", latin: "Adam" }, "male", 71), ofWife: 1 },
    {
      ...invented({ ar: "دلال", latin: "Dalal" }, "female", 72),
      ofWife: 2,
      death: {
        on: { ar: "أول فبراير سنة ثلاث وعشرين وألفين", fr: "premier février deux mille vingt-trois" },
        place: { ar: "سلا", fr: "Salé" },
        act: { ar: "45 / 2023، مكتب الحالة المدنية حسان", fr: "45 / 2023, Bureau de l’état civil Hassan" },
      },
      updatedOn: { ar: "2 دجنبر 2025", fr: "2 décembre 2025" },
    },
  ],
  formula: {
    ar: "نشهد نحن الموقعة أسفله بصفتنا ضابطة للحالة المدنية بمطابقة هذه النسخة لما هو مضمن في السجل الوطني للحالة المدنية",
    fr: "Extrait certifié conforme au registre national de l’état civil par nous soussignée, officière de l’état civil",
  },
  issue: {
    serial: "SJ26 4FTX 9QWH",
    issuedAt: "2026-12-02T10:15:00Z",
    place: { ar: "الرباط", fr: "Rabat" },
    on: { ar: "2 دجنبر 2026", fr: "2 décembre 2026" },
    officer: {
      name: { ar: "نادية الشرقاوي", fr: "Nadia CHERKAOUI" },
      quality: { ar: "ضابطة الحالة المدنية بالتفويض", fr: "officière de l’état civil par délégation" },
    },
  },
  verification: { url: "https://verification.example.ma/v?serial=SJ264FTX9QWH" },
};
