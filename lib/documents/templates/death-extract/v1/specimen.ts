import type { DeathExtractPayload } from "../../../core/index.ts";

/** An invented extract: what the version looks like, and what its fingerprint is taken from. */
export const SPECIMEN: DeathExtractPayload = {
  kind: "death_extract",
  regime: "R37",
  authority: {
    ar: ["عمالة الرباط", "مقاطعة أكدال الرياض", "مكتب الحالة المدنية أكدال"],
    fr: ["Préfecture de Rabat", "Arrondissement Agdal-Riyad", "Bureau de l’état civil Agdal"],
  },
  act: { number: "52", hijriYear: "1440", gregorianYear: "2019" },
  sex: "female",
  givenName: { ar: "أمينة", latin: "Amina", tifinagh: "ⴰⵎⵉⵏⴰ" },
  familyName: { ar: "الودغيري الإدريسي", latin: "EL OUADGHIRI EL IDRISSI", tifinagh: "ⵍⵡⴰⴷⵖⵉⵔⵉ ⵍⵉⴷⵔⵉⵙⵉ" },
  died: {
    place: { ar: "الرباط، مستشفى ابن سينا", fr: "Rabat, hôpital Ibn Sina" },
    hijri: {
      ar: "خامس رجب من سنة أربعين وأربعمائة وألف",
      fr: "cinq rejeb mil quatre cent quarante",
    },
    gregorian: { ar: "ثاني عشر مارس تسعة عشر وألفين", fr: "douze mars deux mille dix-neuf" },
  },
  sexWords: { ar: "أنثى", fr: "Féminin" },
  birthPlace: { ar: "فاس", fr: "Fès" },
  bornOn: { ar: "شهر مارس سنة ثمانية وأربعين وتسعمائة وألف", fr: "mars mil neuf cent quarante-huit" },
  profession: { ar: "خياطة", fr: "couturière" },
  residence: { ar: "زنقة الأرز، أكدال، الرباط", fr: "rue des Cèdres, Agdal, Rabat" },
  father: { ar: "عبد الصمد بن عبد الجليل", fr: "Abdessamad ben Abdeljalil" },
  mother: { ar: "خديجة بنت محمد العلمي", fr: "Khadija bent Mohammed EL ALAMI" },
  formula: {
    ar: "نشهد نحن الموقع أسفله بصفتنا ضابطا للحالة المدنية بمطابقة هذه النسخة لما هو مضمن في سجلات الحالة المدنية",
    fr: "Extrait certifié conforme aux registres de l’état civil par nous soussigné, officier de l’état civil",
  },
  issue: {
    serial: "SJ26 3FTX 9QWH",
    issuedAt: "2026-12-02T10:15:00Z",
    place: { ar: "الرباط", fr: "Rabat" },
    on: { ar: "2 دجنبر 2026", fr: "2 décembre 2026" },
    officer: {
      name: { ar: "إدريس بنجلون", fr: "Driss BENJELLOUN" },
      quality: { ar: "ضابط الحالة المدنية بالتفويض", fr: "officier de l’état civil par délégation" },
    },
  },
  verification: {
    url: "https://verification.example.ma/v#2.oWFBGQSzYlNOWBpTSjI2M0ZUWDlRV0hhTnRBbWluYSBFTCBPVUFER0hJUkkgRUwgSURSSVNTSWFE",
  },
};
