import { HEAD_LABELS } from "../../head-labels.ts";

/** Words of the alphabetical tables, in both languages. Part of this version of the document. */
export const LABELS = {
  ...HEAD_LABELS,
  title: {
    year: {
      birth: { ar: "الجدول الأبجدي السنوي للولادات", fr: "Table alphabétique annuelle des naissances" },
      death: { ar: "الجدول الأبجدي السنوي للوفيات", fr: "Table alphabétique annuelle des décès" },
    },
    tenYears: {
      birth: { ar: "الجدول الأبجدي العشري للولادات", fr: "Table alphabétique décennale des naissances" },
      death: { ar: "الجدول الأبجدي العشري للوفيات", fr: "Table alphabétique décennale des décès" },
    },
  },
  article: { ar: "المادة 5 من المرسوم رقم 2.99.665", fr: "article 5 du décret n° 2-99-665" },
  columns: {
    number: { ar: "رقم الرسم", fr: "Acte n°" },
    family: { ar: "الاسم العائلي", fr: "Nom de famille" },
    given: { ar: "الاسم الشخصي", fr: "Prénom" },
    latin: { ar: "بالحروف اللاتينية", fr: "En lettres latines" },
    birth: { ar: "تاريخ الولادة", fr: "Né(e) le" },
    death: { ar: "تاريخ الوفاة", fr: "Décédé(e) le" },
    note: { ar: "ملاحظة", fr: "Observation" },
  },
  empty: { ar: "لا رسم في هذا السجل", fr: "Ce registre ne contient aucun acte" },
  on: { ar: "حرر يوم", fr: "Fait le" },
  signature: { ar: "التوقيع والطابع", fr: "Signature et cachet" },
} as const;
