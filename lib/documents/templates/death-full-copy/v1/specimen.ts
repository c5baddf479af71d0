import type { DeathFullCopyPayload } from "../../../core/index.ts";

/** An invented act: what the version looks like, and what its fingerprint is taken from. */
export const SPECIMEN: DeathFullCopyPayload = {
  kind: "death_full_copy",
  content: "full",
  regime: "R36",
  authority: {
    ar: ["عمالة الرباط", "مقاطعة أكدال الرياض", "مكتب الحالة المدنية أكدال"],
    fr: ["Préfecture de Rabat", "Arrondissement Agdal-Riyad", "Bureau de l’état civil Agdal"],
  },
  act: { number: "87", hijriYear: "1448", gregorianYear: "2026" },
  text: [
    [
      {
        text: "في يوم السبت ثالث جمادى الآخرة من سنة ثمانية وأربعين وأربعمائة وألف هجرية، موافق رابع عشر نونبر ستة وعشرين وألفين ميلادية، على الساعة العاشرة والدقيقة الأربعين ليلا،",
      },
    ],
    [
      { text: "توفي بمستشفى ابن سينا، جماعة الرباط، عمالة الرباط: " },
      { text: "أحمد", strong: true },
      { text: "، الذي اسمه العائلي " },
      { text: "البقالي", strong: true },
      {
        text: "، من جنس ذكر، مغربي الجنسية، المولود بفاس في سابع مارس ثمانية وأربعين وتسعمائة وألف، حرفته متقاعد، الساكن بزنقة الأرز، أكدال، الرباط.",
      },
    ],
    [
      { text: "والده هو " },
      { text: "محمد البقالي", strong: true },
      { text: " بن علي، المغربي الجنسية، حرفته فلاح، وهو متوفى." },
    ],
    [
      { text: "ووالدته هي " },
      { text: "فاطمة الناصري", strong: true },
      {
        text: " بنت عبد السلام، المغربية الجنسية، المولودة بفاس خلال سنة ثلاثين وتسعمائة وألف، بدون مهنة، الساكنة بالعنوان المذكور.",
      },
    ],
    [{ text: "وقد كان المتوفى متزوجا بالسيدة خديجة العلمي." }],
    [
      {
        text: "حرر في يوم الأربعاء رابع عشر جمادى الآخرة من سنة ثمانية وأربعين وأربعمائة وألف هجرية، موافق خامس وعشرين نونبر ستة وعشرين وألفين ميلادية، حسبما صرح به ابنه السيد رشيد البقالي، البالغ من العمر ستا وثلاثين سنة، حرفته أستاذ، الساكن بحي السلام، سلا، الذي بعد تلاوة الرسم عليه أمضاه معنا، نحن نادية الشرقاوي، ضابطة الحالة المدنية بالتفويض لمقاطعة أكدال الرياض.",
      },
    ],
  ],
  subject: { ar: "أحمد البقالي", latin: "Ahmed EL BAKKALI", tifinagh: "ⴰⵃⵎⴷ ⵍⴱⵇⵇⴰⵍⵉ" },
  ascendants: [
    { relation: "father", name: { ar: "محمد البقالي", latin: "Mohamed EL BAKKALI", tifinagh: "ⵎⵓⵃⵎⵎⴷ ⵍⴱⵇⵇⴰⵍⵉ" } },
    { relation: "mother", name: { ar: "فاطمة الناصري", latin: "Fatima NACIRI", tifinagh: "ⴼⴰⵟⵉⵎⴰ ⵏⵏⴰⵚⵉⵔⵉ" } },
  ],
  mentions: [],
  formula:
    "نشهد نحن الموقعة أسفله بصفتنا ضابطة للحالة المدنية بمطابقة هذه النسخة لما هو مضمن في السجل الوطني للحالة المدنية",
  issue: {
    serial: "SJ26 7HWQ 4NRC",
    issuedAt: "2026-12-02T09:45:00Z",
    place: "الرباط",
    on: "2 دجنبر 2026",
    officer: { name: "نادية الشرقاوي", quality: "ضابطة الحالة المدنية بالتفويض" },
  },
  verification: {
    url: "https://verification.example.ma/v#2.oWFBGQSzYlNOWBpTSjI2N0hXUTROUkNhTnBBaG1lZCBFTCBCQUtLQUxJYURqMjAyNi0xMS0xNGFPRkFHREFMMWFTWED290dpFnAqpKtpvVUM9K9HdSXN20xPZmuZdaUvMlHu6OH14esCozZ2bTNEIVWwvXS4BNokcT8k7AHw5hr1rh4w",
  },
};
