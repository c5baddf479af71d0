import type { Bilingual } from "../../../core/index.ts";
import { EXTRACT_LABELS } from "../../extract-labels.ts";

const anyone = (words: Bilingual) => ({ male: words, female: words, undetermined: words });

/** Words of an individual card (D99:37). They are part of this version of the document. */
export const LABELS = {
  ...EXTRACT_LABELS,
  title: { ar: "البطاقة الشخصية للحالة المدنية", fr: "Fiche individuelle d’état civil" },
  bornAt: {
    male: { ar: "ازداد بـ", fr: "Né à" },
    female: { ar: "ازدادت بـ", fr: "Née à" },
    undetermined: { ar: "محل الولادة", fr: "Lieu de naissance" },
  },
  bornOn: {
    male: { ar: "بتاريخ", fr: "Né le" },
    female: { ar: "بتاريخ", fr: "Née le" },
    undetermined: { ar: "تاريخ الولادة", fr: "Date de naissance" },
  },
  agreeing: "موافق",
  address: { ar: "السكنى حسب التصريح", fr: "Domicile déclaré" },
  deathMention: { ar: "بيان الوفاة", fr: "Mention de décès" },
  capacityMention: { ar: "قيود على أهلية المتجنس", fr: "Capacité (naturalisé)" },
  none: { ar: "لا شيء", fr: "Néant" },
  birthAct: { ar: "رسم الولادة", fr: "Acte de naissance" },
  number: { ar: "رقم", fr: "n°" },
  ofYear: { ar: "لسنة", fr: "de" },
  hijri: { ar: "هـ", fr: "H" },
  shown: { ar: "الوثيقة المعتمد عليها", fr: "Pièce présentée" },
  shownOn: { booklet: { ar: "المؤرخ في", fr: "du" }, extract: { ar: "المؤرخة في", fr: "du" } },
  paper: {
    booklet: { ar: "الدفتر العائلي", fr: "Livret de famille" },
    extract: { ar: "نسخة موجزة من رسم الولادة", fr: "Extrait d’acte de naissance" },
  },
  applicant: { ar: "طالب البطاقة", fr: "Demandeur" },
  quality: {
    holder: {
      male: { ar: "المعني بالأمر", fr: "l’intéressé" },
      female: { ar: "المعنية بالأمر", fr: "l’intéressée" },
      undetermined: { ar: "المعني بالأمر", fr: "l’intéressé" },
    },
    guardian: anyone({ ar: "النائب الشرعي", fr: "représentant légal" }),
    proxy: anyone({ ar: "الوكيل", fr: "mandataire" }),
  },
  declares: {
    ar: "يشهد طالب البطاقة بصحة المعلومات المضمنة فيها.",
    fr: "Le demandeur certifie exactes ces informations.",
  },
  applicantSigns: { ar: "توقيع طالب البطاقة", fr: "Signature du demandeur" },
  validity: { ar: "صالحة لمدة ثلاثة أشهر من تاريخ تسليمها", fr: "Valable trois mois à compter de sa délivrance" },
  qr: "رمز التحقق من صحة هذه البطاقة – Code de vérification",
} as const;
