import type { PreliminaryFormPayload } from "../../../core/index.ts";

/** An invented declaration: what the version looks like, and what its fingerprint is taken from. */
export const SPECIMEN: PreliminaryFormPayload = {
  kind: "preliminary_form",
  locale: "ar",
  subject: "birth",
  reference: "NA26 K7MT 4WD",
  url: "https://portail.example.ma/r/NA26K7MT4WD",
  submittedAt: "2026-11-16T18:42:00Z",
  submittedOn: "16 نونبر 2026",
  sections: [
    {
      title: "المولود",
      rows: [
        { label: "الاسم الشخصي", values: ["يوسف", "Youssef"] },
        { label: "الاسم العائلي", values: ["البقالي", "EL BAKKALI"] },
        { label: "تاريخ الولادة", values: ["14 نونبر 2026"] },
        { label: "ساعة الولادة", values: ["10:52"] },
        { label: "مكان الولادة", values: ["مستشفى الولادة السويسي، الرباط"] },
        { label: "الجنس", values: ["ذكر"] },
      ],
    },
    {
      title: "الأب",
      rows: [
        { label: "الاسم الكامل", values: ["رشيد البقالي", "Rachid EL BAKKALI"] },
        { label: "رقم البطاقة الوطنية", values: ["AB123456"] },
        { label: "المهنة", values: ["أستاذ"] },
      ],
    },
    {
      title: "الأم",
      rows: [
        { label: "الاسم الكامل", values: ["سلمى الناصري", "Salma ENNASIRI"] },
        { label: "رقم البطاقة الوطنية", values: ["JB98765"] },
      ],
    },
  ],
  documents: [
    { name: "شهادة الولادة", sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08" },
    { name: "رسم الزواج", sha256: "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752" },
  ],
  deadline: { on: "14 دجنبر 2026", note: "الاثنين، أي 30 يوما بعد الولادة." },
  office: {
    name: "مكتب الحالة المدنية أكدال الرياض",
    address: "شارع فرنسا، أكدال، الرباط",
    hours: ["من الاثنين إلى الجمعة", "من 08:30 إلى 16:30"],
    phone: "05 37 00 00 00",
  },
  bring: [
    "أصل شهادة الولادة المسلمة من المستشفى",
    "أصل رسم الزواج",
    "البطاقة الوطنية للتعريف الإلكترونية للأبوين",
    "هذا المطبوع",
  ],
};
