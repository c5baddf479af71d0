/** Words of the alphabetical tables of registers, in both languages. Part of this version of the document. */
export const LABELS = {
  kingdom: { ar: "المملكة المغربية", fr: "Royaume du Maroc" },
  ministry: { ar: "وزارة الداخلية", fr: "Ministère de l’Intérieur" },
  law: {
    R36: ["القانون رقم 36.21 المتعلق بالحالة المدنية", "المرسوم رقم 2.22.04"],
    R37: ["القانون رقم 37.99 المتعلق بالحالة المدنية", "المرسوم رقم 2.99.665، المادة 5"],
  },
  title: {
    year: { ar: "الجدول الأبجدي السنوي", fr: "Table alphabétique annuelle" },
    decade: { ar: "الجدول الأبجدي العشري", fr: "Table alphabétique décennale" },
  },
  register: {
    birth: { ar: "سجل الولادات", fr: "Registre des naissances" },
    death: { ar: "سجل الوفيات", fr: "Registre des décès" },
  },
  columns: {
    order: { ar: "الترتيب", fr: "Ordre" },
    family: { ar: "الاسم العائلي", fr: "Nom" },
    given: { ar: "الاسم الشخصي", fr: "Prénom" },
    act: { ar: "رقم الرسم", fr: "Acte n°" },
    latin: { ar: "الاسم بالحروف اللاتينية", fr: "Nom et prénom" },
  },
  nameless: { ar: "بدون اسم", fr: "sans nom" },
  none: { ar: "لا رسم في هذا السجل", fr: "Aucun acte dans ce registre" },
  total: { ar: "عدد الرسوم", fr: "Nombre d’actes" },
  officer: { ar: "يشهد بصحته ضابط الحالة المدنية", fr: "Certifié exact, l’officier de l’état civil" },
  on: { ar: "حرر يوم", fr: "Fait le" },
  signature: { ar: "التوقيع والطابع", fr: "Signature et cachet" },
} as const;
