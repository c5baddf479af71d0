import { EXTRACT_LABELS } from "../../extract-labels.ts";

/** Words of the family booklet. They are part of this version of the document. */
export const LABELS = {
  ...EXTRACT_LABELS,
  title: { ar: "الدفتر العائلي", fr: "Livret de famille" },
  number: { ar: "النسخة رقم", fr: "Copie n°" },
  fee: { ar: "الرسم: 50 درهما", fr: "Droit : 50 DH" },
  readers: {
    husband: { ar: "نسخة الزوج", fr: "Copie remise au mari" },
    wife: { ar: "نسخة الزوجة", fr: "Copie remise à l’épouse" },
    divorced: { ar: "نسخة المطلقة", fr: "Copie remise à l’épouse divorcée" },
    mother: { ar: "نسخة الأم", fr: "Copie remise à la mère" },
  },
  holder: { ar: "الزوج", fr: "Le mari" },
  motherHolder: { ar: "الأم", fr: "La mère" },
  marriages: { ar: "الزواج وانحلاله", fr: "Mariages et dissolutions" },
  wife: { ar: "الزوجة", fr: "Épouse" },
  child: { ar: "الولد", fr: "Enfant" },
  bornAt: { male: { ar: "ازداد بـ", fr: "Né à" }, female: { ar: "ازدادت بـ", fr: "Née à" } },
  register: { ar: "رسم الولادة", fr: "Acte de naissance" },
  cnie: { ar: "البطاقة الوطنية", fr: "Carte nationale" },
  idcs: { ar: "المعرف الرقمي", fr: "Identifiant" },
  died: {
    male: { ar: "توفي في", fr: "Décédé le" },
    female: { ar: "توفيت في", fr: "Décédée le" },
  },
  presumed: {
    male: { ar: "حكم بوفاته في", fr: "Jugé décédé le" },
    female: { ar: "حكم بوفاتها في", fr: "Jugée décédée le" },
  },
  diedAt: { ar: "مكان الوفاة", fr: "Lieu du décès" },
  deathAct: { ar: "رسم الوفاة", fr: "Acte de décès" },
  updatedOn: { ar: "آخر تحيين", fr: "Mis à jour le" },
  marriedOn: { ar: "تاريخ الزواج", fr: "Mariage le" },
  endedBy: { ar: "انحل بـ", fr: "Dissous par" },
  endedOn: { ar: "تاريخ الانحلال", fr: "Dissous le" },
} as const;
