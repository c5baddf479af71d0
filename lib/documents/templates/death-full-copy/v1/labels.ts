import { FULL_COPY_LABELS, type FullCopyLabels } from "../../full-copy-labels.ts";

/** Words of a full copy of a death act. They are part of this version of the document. */
export const LABELS: FullCopyLabels = {
  ...FULL_COPY_LABELS,
  title: { full: "نسخة كاملة من رسم الوفاة", history: "نسخة من الرسم الإلكتروني للوفاة" },
};
