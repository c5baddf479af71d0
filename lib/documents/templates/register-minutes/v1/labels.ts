import { HEAD_LABELS } from "../../head-labels.ts";

/** Words around the closing minutes of a register, in both languages. Part of this version of the document. */
export const LABELS = {
  ...HEAD_LABELS,
  title: {
    birth: { ar: "محضر حصر وختم سجل الولادات", fr: "Procès-verbal de clôture du registre des naissances" },
    death: { ar: "محضر حصر وختم سجل الوفيات", fr: "Procès-verbal de clôture du registre des décès" },
  },
  head: { ar: "بصمة آخر رسم في السجل", fr: "Empreinte du dernier acte du registre" },
  key: { ar: "مفتاح التوقيع", fr: "Clé de signature" },
  formula: { ar: "وقع هذا المحضر إلكترونيا", fr: "Procès-verbal signé électroniquement" },
  on: { ar: "وقع يوم", fr: "Signé le" },
  signature: { ar: "الطابع", fr: "Cachet" },
} as const;
