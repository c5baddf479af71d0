import type { BirthHistoryPayload } from "../../../core/index.ts";
import { SPECIMEN as FULL_COPY } from "../../birth-full-copy/v1/specimen.ts";

const { content: _content, mentions: _mentions, ...copy } = FULL_COPY;

/** An invented act with a marriage whose mention was taken back: what the version looks like, and what its fingerprint is taken from. */
export const SPECIMEN: BirthHistoryPayload = {
  ...copy,
  kind: "birth_history_copy",
  changes: [
    {
      number: "1",
      enteredOn: "12 يناير 2051",
      words:
        "تزوج بالسيدة هدى العلوي، المولودة بسلا في ثالث ماي سنة ثمان وعشرين وألفين، بمقتضى رسم الزواج عدد 214 المضمن بكناش الزواج رقم 9 بقسم قضاء الأسرة بالمحكمة الابتدائية بسلا بتاريخ رابع يناير سنة إحدى وخمسين وألفين.",
      takenBackBy: "2",
    },
    {
      number: "2",
      enteredOn: "3 مارس 2053",
      words:
        "زال أثر البيان رقم 1 بمقتضى الحكم عدد 88/2053 الصادر عن المحكمة الابتدائية بسلا بتاريخ تاسع عشر فبراير سنة ثلاث وخمسين وألفين.",
      takenBackBy: null,
    },
  ],
};
