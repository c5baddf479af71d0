import type { BirthExtractPayload } from "../../../core/index.ts";

/** An invented extract: what the version looks like, and what its fingerprint is taken from. */
export const SPECIMEN: BirthExtractPayload = {
  kind: "birth_extract",
  regime: "R37",
  authority: {
    ar: ["عمالة الرباط", "مقاطعة أكدال الرياض", "مكتب الحالة المدنية أكدال"],
    fr: ["Préfecture de Rabat", "Arrondissement Agdal-Riyad", "Bureau de l’état civil Agdal"],
  },
  act: { number: "418", hijriYear: "1431", gregorianYear: "2010" },
  sex: "female",
  givenName: { ar: "فاطمة الزهراء", latin: "Fatima-Zahra", tifinagh: "ⴼⴰⵟⵉⵎⴰ ⵣⵣⴰⵀⵔⴰ" },
  familyName: { ar: "الودغيري الإدريسي", latin: "EL OUADGHIRI EL IDRISSI", tifinagh: "ⵍⵡⴰⴷⵖⵉⵔⵉ ⵍⵉⴷⵔⵉⵙⵉ" },
  born: {
    place: { ar: "الرباط، مستشفى الولادة السويسي", fr: "Rabat, maternité Souissi" },
    hijri: {
      ar: "ثاني عشر ربيع الأول سنة إحدى وثلاثين وأربعمائة وألف",
      fr: "douze Rabia I mille quatre cent trente et un",
    },
    gregorian: {
      ar: "سابع وعشرون فبراير سنة عشر وألفين",
      fr: "vingt-sept février deux mille dix",
    },
  },
  sexWords: { ar: "أنثى", fr: "Féminin" },
  father: { ar: "عبد الصمد بن عبد الجليل", fr: "Abdessamad ben Abdeljalil" },
  mother: { ar: "خديجة بنت محمد العلمي", fr: "Khadija bent Mohammed EL ALAMI" },
  formula: {
    ar: "نشهد نحن الموقع أسفله بصفتنا ضابطا للحالة المدنية بمطابقة هذه النسخة لما هو مضمن في سجلات الحالة المدنية",
    fr: "Extrait certifié conforme aux registres de l’état civil par nous soussigné, officier de l’état civil",
  },
  issue: {
    serial: "SJ26 9QXA 3HFT",
    issuedAt: "2026-12-02T10:05:00Z",
    place: { ar: "الرباط", fr: "Rabat" },
    on: { ar: "2 دجنبر 2026", fr: "2 décembre 2026" },
    officer: {
      name: { ar: "إدريس بنجلون", fr: "Driss BENJELLOUN" },
      quality: { ar: "ضابط الحالة المدنية بالتفويض", fr: "officier de l’état civil par délégation" },
    },
  },
  verification: {
    url: "https://verification.example.ma/v#2.oWFBGQSzYlNOWBpTSjI2OVFYQTNIRlRhTnRGYXRpbWEtWmFocmEgRUwgT1VBREdISVJJYUR",
  },
};
