import { HEAD_LABELS } from "../head-labels.ts";

/** Words of a printed register, in both languages. */
export const LABELS = {
  ...HEAD_LABELS,
  title: {
    birth: { ar: "سجل الولادات", fr: "Registre des naissances" },
    death: { ar: "سجل الوفيات", fr: "Registre des décès" },
  },
  year: { ar: "سنة", fr: "Année" },
  numbers: { ar: "الرسوم المطبوعة", fr: "Actes imprimés" },
  held: { ar: "الرسوم المضمنة بالسجل", fr: "Actes du registre" },
  range: { ar: "من رقم", arTo: "إلى رقم", fr: "du n°", frTo: "au n°" },
  state: {
    open: { ar: "السجل غير مختوم", fr: "Registre non clos" },
    closed: { ar: "ختم السجل يوم", fr: "Registre clos le" },
  },
  head: { ar: "بصمة آخر رسم في السجل", fr: "Empreinte du dernier acte du registre" },
  printed: { ar: "طبع يوم", fr: "Imprimé le" },
  act: "رسم رقم",
  hijriYear: "السنة الهجرية",
  mentions: "البيانات الهامشية",
  none: "لا شيء",
} as const;
