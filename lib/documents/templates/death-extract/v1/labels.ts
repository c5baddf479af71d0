import { EXTRACT_LABELS } from "../../extract-labels.ts";

/** Words of an extract of a death act (D99:36). They are part of this version of the document. */
export const LABELS = {
  ...EXTRACT_LABELS,
  title: { ar: "نسخة موجزة من رسم الوفاة", fr: "Extrait d’acte de décès" },
  diedAt: {
    male: { ar: "توفي بـ", fr: "Décédé à" },
    female: { ar: "توفيت بـ", fr: "Décédée à" },
    undetermined: { ar: "محل الوفاة", fr: "Lieu de décès" },
  },
  bornAt: {
    male: { ar: "المولود بـ", fr: "Né à" },
    female: { ar: "المولودة بـ", fr: "Née à" },
    undetermined: { ar: "محل الولادة", fr: "Lieu de naissance" },
  },
  bornOn: { ar: "تاريخ الولادة", fr: "Date de naissance" },
  residence: {
    male: { ar: "الساكن قيد حياته بـ", fr: "Domicilié à" },
    female: { ar: "الساكنة قيد حياتها بـ", fr: "Domiciliée à" },
    undetermined: { ar: "محل السكنى", fr: "Domicile" },
  },
  profession: { ar: "المهنة", fr: "Profession" },
} as const;
