import { HEAD_LABELS } from "./head-labels.ts";

/** Words fixed by law and custom for a full copy of any act (D99:36, L36:43, D22:45). */
export const FULL_COPY_LABELS = {
  ...HEAD_LABELS,
  act: "رسم رقم",
  hijriYear: "السنة الهجرية",
  gregorianYear: "السنة الميلادية",
  volume: "الجزء",
  page: "الصفحة",
  margin: "الطرة",
  relation: { father: "الأب", mother: "الأم" },
  mentions: "البيانات الهامشية",
  none: "لا شيء",
  madeAt: "حرر بـ",
  in: "في",
  sealAndSignature: "الطابع والتوقيع",
  verify: "للتحقق من هذه النسخة امسح الرمز",
  serial: "الرقم التسلسلي",
  qr: "رمز التحقق من صحة هذه النسخة",
} as const;

/** What every copy of an act is worded with. */
export type CopyLabels = typeof FULL_COPY_LABELS;

/** The same with the titles of one kind of act. */
export type FullCopyLabels = CopyLabels & { title: Readonly<Record<"full" | "history", string>> };
