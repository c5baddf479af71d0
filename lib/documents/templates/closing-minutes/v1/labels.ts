/** Words around the closing minutes of a register, in both languages. Part of this version of the document. */
export const LABELS = {
  kingdom: { ar: "المملكة المغربية", fr: "Royaume du Maroc" },
  ministry: { ar: "وزارة الداخلية", fr: "Ministère de l’Intérieur" },
  law: ["القانون رقم 36.21 المتعلق بالحالة المدنية", "المرسوم رقم 2.99.665، المادة 5"],
  title: { ar: "محضر حصر السجل", fr: "Procès-verbal de clôture" },
  register: {
    birth: { ar: "سجل الولادات", fr: "Registre des naissances" },
    death: { ar: "سجل الوفيات", fr: "Registre des décès" },
  },
  officer: { ar: "ضابط الحالة المدنية", fr: "L’officier de l’état civil" },
  on: { ar: "وقع إلكترونيا يوم", fr: "Signé électroniquement le" },
  signature: { ar: "التوقيع والطابع", fr: "Signature et cachet" },
  digest: { ar: "بصمة المحضر", fr: "Empreinte du procès-verbal" },
} as const;
