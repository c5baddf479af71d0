import { FULL_COPY_LABELS } from "../../full-copy-labels.ts";

/** Words of a copy of the electronic act with all its changes (D22:45). They are part of this version of the document. */
export const LABELS = {
  ...FULL_COPY_LABELS,
  title: {
    birth_history_copy: "نسخة من الرسم الإلكتروني للولادة",
    death_history_copy: "نسخة من الرسم الإلكتروني للوفاة",
  },
  asSigned: "الرسم كما وقع أول مرة",
  changes: "التحيينات حسب ترتيبها الزمني",
  change: "تحيين رقم",
  unnumbered: "تحيين",
  enteredOn: "ضمن في",
  takenBackBy: "زال أثره بالتحيين رقم",
  unchanged: "لم يطرأ على الرسم أي تحيين منذ توقيعه.",
  noMore: "انتهت التحيينات، وعددها",
} as const;
