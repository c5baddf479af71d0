import type { BirthFullCopyPayload } from "../../../core/index.ts";

/** An invented act: what the version looks like, and what its fingerprint is taken from. */
export const SPECIMEN: BirthFullCopyPayload = {
  kind: "birth_full_copy",
  content: "full",
  regime: "R36",
  authority: {
    ar: ["عمالة الرباط", "مقاطعة أكدال الرياض", "مكتب الحالة المدنية أكدال"],
    fr: ["Préfecture de Rabat", "Arrondissement Agdal-Riyad", "Bureau de l’état civil Agdal"],
  },
  act: { number: "1203", hijriYear: "1448", gregorianYear: "2026" },
  text: [
    [
      {
        text: "في يوم السبت ثالث جمادى الآخرة من سنة ثمان وأربعين وأربعمائة وألف هجرية، موافق رابع عشر نونبر سنة ست وعشرين وألفين ميلادية، على الساعة العاشرة والدقيقة الثانية والخمسين صباحا، ولد بمستشفى الولادة السويسي، جماعة الرباط، عمالة الرباط: ",
      },
      { text: "يوسف", strong: true },
      { text: "، الذي اسمه العائلي " },
      { text: "البقالي", strong: true },
      { text: "، من جنس ذكر، مغربي الجنسية." },
    ],
    [
      { text: "والده هو " },
      { text: "رشيد البقالي", strong: true },
      { text: " بن محمد، المغربي الجنسية، المولود بفاس في سابع مارس سنة تسعين وتسعمائة وألف، حرفته أستاذ." },
    ],
    [
      { text: "ووالدته هي " },
      { text: "سلمى الناصري", strong: true },
      {
        text: " بنت عبد السلام، المغربية الجنسية، المولودة بأكادير في تاسع عشر شتنبر سنة أربع وتسعين وتسعمائة وألف، حرفتها مهندسة.",
      },
    ],
    [{ text: "الساكنان بزنقة الأرز، أكدال، الرباط." }],
    [
      {
        text: "حرر في يوم الأربعاء رابع عشر جمادى الآخرة من سنة ثمان وأربعين وأربعمائة وألف هجرية، موافق خامس وعشرين نونبر سنة ست وعشرين وألفين ميلادية، حسبما صرح به والده السيد رشيد البقالي، البالغ من العمر ستا وثلاثين سنة، حرفته أستاذ، الساكن بالعنوان المذكور، الذي بعد تلاوة الرسم عليه أمضاه معنا، نحن نادية الشرقاوي، ضابطة الحالة المدنية بالتفويض لمقاطعة أكدال الرياض.",
      },
    ],
  ],
  subject: { ar: "يوسف البقالي", latin: "Youssef EL BAKKALI", tifinagh: "ⵢⵓⵙⴼ ⵍⴱⵇⵇⴰⵍⵉ" },
  ascendants: [
    { relation: "father", name: { ar: "رشيد البقالي", latin: "Rachid EL BAKKALI", tifinagh: "ⵔⴰⵛⵉⴷ ⵍⴱⵇⵇⴰⵍⵉ" } },
    { relation: "mother", name: { ar: "سلمى الناصري", latin: "Salma ENNASIRI", tifinagh: "ⵙⴰⵍⵎⴰ ⵏⵏⴰⵚⵉⵔⵉ" } },
  ],
  mentions: [],
  formula:
    "نشهد نحن الموقعة أسفله بصفتنا ضابطة للحالة المدنية بمطابقة هذه النسخة لما هو مضمن في السجل الوطني للحالة المدنية",
  issue: {
    serial: "SJ26 4K7M T2WD",
    issuedAt: "2026-12-02T09:30:00Z",
    place: "الرباط",
    on: "2 دجنبر 2026",
    officer: { name: "نادية الشرقاوي", quality: "ضابطة الحالة المدنية بالتفويض" },
  },
  verification: {
    url: "https://verification.example.ma/v#2.oWFBGQSzYlNOWBpTSjI2NEs3TVQyV0RhTnFZb3Vzc2VmIEVMIEJBS0tBTElhRGoyMDI2LTEyLTAyYU9GQUdEQUwxYVNYQPb3R2kWcCqkq2m9VQz0r0d1Jc3bTg2a5l1pS8yUe7o4fXh6wKjNnZtM0QhVbC9dLgE2iRxPyTsAfDmGvWuHjB",
  },
};
