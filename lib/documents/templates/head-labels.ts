/** What stands at the head of every document of an act: the State, the ministry and the law that governs the register. */
export const HEAD_LABELS = {
  kingdom: { ar: "المملكة المغربية", fr: "Royaume du Maroc" },
  ministry: { ar: "وزارة الداخلية", fr: "Ministère de l’Intérieur" },
  law: {
    R36: [
      "طبقا للقانون رقم 36.21 المتعلق بالحالة المدنية",
      "الصادر بتنفيذه الظهير الشريف رقم 1.21.81",
      "بتاريخ 3 ذي الحجة 1442 (14 يوليوز 2021)",
    ],
    R37: [
      "طبقا للقانون رقم 37.99 المتعلق بالحالة المدنية",
      "الصادر بتنفيذه الظهير الشريف رقم 1.02.239",
      "بتاريخ 25 رجب 1423 (3 أكتوبر 2002)",
    ],
  },
} as const;
