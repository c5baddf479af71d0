import { EXTRACT_LABELS } from "../../extract-labels.ts";

/** Words of an extract of a birth act (D99:36). They are part of this version of the document. */
export const LABELS = {
  ...EXTRACT_LABELS,
  title: { ar: "نسخة موجزة من رسم الولادة", fr: "Extrait d’acte de naissance" },
  bornAt: {
    male: { ar: "ازداد بـ", fr: "Né à" },
    female: { ar: "ازدادت بـ", fr: "Née à" },
    undetermined: { ar: "محل الولادة", fr: "Lieu de naissance" },
  },
  deathMention: { ar: "بيان الوفاة", fr: "Mention marginale de décès" },
  none: { ar: "لا شيء", fr: "Néant" },
} as const;
