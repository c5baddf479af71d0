import { EXTRACT_LABELS } from "../../extract-labels.ts";

/** Words of a copy of a paper act. They are part of this version of the document. */
export const LABELS = {
  ...EXTRACT_LABELS,
  titles: {
    full: {
      birth: { ar: "نسخة كاملة من رسم الولادة", fr: "Copie intégrale d’acte de naissance" },
      death: { ar: "نسخة كاملة من رسم الوفاة", fr: "Copie intégrale d’acte de décès" },
    },
    extract: {
      birth: { ar: "نسخة موجزة من رسم الولادة", fr: "Extrait d’acte de naissance" },
      death: { ar: "نسخة موجزة من رسم الوفاة", fr: "Extrait d’acte de décès" },
    },
  },
  paper: {
    ar: "رسم ورقي مرقمن ومصادق عليه: تنقل البيانات كما هي مكتوبة دون ترجمة، ويعتد بالأصل عند الاختلاف (المادة 13 من القانون رقم 36.21).",
    fr: "Acte sur papier, numérisé et certifié : les données sont reproduites telles qu’elles sont écrites, sans traduction ; en cas de différence, l’original prévaut (loi n° 36-21, art. 13).",
  },
  mentions: { ar: "البيانات الهامشية", fr: "Mentions marginales" },
} as const;
