import type { Bilingual } from "../core/index.ts";
import { HEAD_LABELS } from "./head-labels.ts";

/** Words fixed by law and custom for an extract of any act (D99:36). */
export const EXTRACT_LABELS = {
  ...HEAD_LABELS,
  act: { ar: "رسم رقم", fr: "Acte n°" },
  volume: { ar: "الجزء", fr: "Volume" },
  page: { ar: "الصفحة", fr: "Page" },
  hijriYear: { ar: "السنة الهجرية", fr: "Année hégirienne" },
  gregorianYear: { ar: "السنة الميلادية", fr: "Année grégorienne" },
  givenName: { ar: "الاسم الشخصي", fr: "Prénom" },
  familyName: { ar: "الاسم العائلي", fr: "Nom" },
  day: {
    hijri: { ar: "في (هجرية)", fr: "Le (hégire)" },
    gregorian: { ar: "موافق (ميلادية)", fr: "Correspondant au" },
    alone: { ar: "في (ميلادية)", fr: "Le" },
  },
  sex: { ar: "الجنس", fr: "Sexe" },
  nationality: { ar: "الجنسية", fr: "Nationalité" },
  father: {
    male: { ar: "والده", fr: "Fils de" },
    female: { ar: "والدها", fr: "Fille de" },
    undetermined: { ar: "الوالد", fr: "Père" },
  },
  mother: {
    male: { ar: "والدته", fr: "Et de" },
    female: { ar: "والدتها", fr: "Et de" },
    undetermined: { ar: "الوالدة", fr: "Mère" },
  },
  motherAlone: { male: "Fils de", female: "Fille de", undetermined: "Mère" },
  made: { ar: "حرر بـ", fr: "Fait à" },
  on: { ar: "في", fr: "le" },
  sealAndSignature: "الطابع والتوقيع – Sceau et signature",
  verify: { ar: "للتحقق امسح الرمز", fr: "Vérification par ce code" },
  qr: "رمز التحقق من صحة هذه النسخة – Code de vérification",
} as const;

/** The same with the title of one kind of act. */
export type ExtractLabels = typeof EXTRACT_LABELS & { title: Bilingual };
