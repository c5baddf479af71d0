/** Words of the sheet that an office of paper registers copies from (D99:3, D99:12). Part of this version of the document. */
export const LABELS = {
  kingdom: { ar: "المملكة المغربية", fr: "Royaume du Maroc" },
  ministry: { ar: "وزارة الداخلية", fr: "Ministère de l’Intérieur" },
  law: [
    "طبقا للقانون رقم 37.99 المتعلق بالحالة المدنية",
    "الصادر بتنفيذه الظهير الشريف رقم 1.02.239",
    "بتاريخ 25 رجب 1423 (3 أكتوبر 2002)",
  ],
  title: { birth: "نص رسم الولادة للنقل إلى السجل", death: "نص رسم الوفاة للنقل إلى السجل" },
  notAnAct: "هذه الورقة ليست رسما ولا نسخة من رسم",
  howTo:
    "ينقل هذا النص بخط اليد إلى نظيري السجل الورقي، بالحروف ودون بياض ولا اختصار، ثم يتلى على المصرح ويوقع. الرقم هو رقم السجل الورقي: يكتب فيه أولا، ثم يدخل هنا وفي النظام.",
  reference: "الرقم المرجعي للتصريح",
  margin: "الطرة",
  afterwards: "بعد التوقيع في السجل",
  number: "رقم الرسم",
  volume: "الجزء",
  page: "الصفحة",
  date: "تاريخ التحرير",
  prepared: "أعد النص",
  on: "يوم",
} as const;
