/** Words of the letters on a request about an act, in both languages. Part of this version of the document. */
export const LABELS = {
  kingdom: { ar: "المملكة المغربية", fr: "Royaume du Maroc" },
  ministry: { ar: "وزارة الداخلية", fr: "Ministère de l’Intérieur" },
  law: {
    R36: ["القانون رقم 36.21 المتعلق بالحالة المدنية", "المواد 23 و32 إلى 35 و47 إلى 53", "المرسوم رقم 2.22.04"],
    R37: ["القانون رقم 37.99 المتعلق بالحالة المدنية", "المادة 36", "المرسوم رقم 2.99.665"],
  },
  title: {
    receipt: { ar: "وصل طلب يتعلق برسم", fr: "Récépissé d’une demande sur un acte" },
    orientation: { ar: "ورقة توجيه تتعلق برسم", fr: "Feuille d’orientation sur un acte" },
    refusal: { ar: "إشعار برفض طلب يتعلق برسم", fr: "Notification du refus d’une demande sur un acte" },
  },
  reference: { ar: "مرجع الرسم", fr: "Référence de l’acte" },
  officer: { ar: "ضابط الحالة المدنية", fr: "L’officier de l’état civil" },
  on: { ar: "حرر يوم", fr: "Fait le" },
  signature: { ar: "التوقيع والطابع", fr: "Signature et cachet" },
} as const;
