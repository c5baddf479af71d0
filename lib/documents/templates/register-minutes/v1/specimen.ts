import type { RegisterMinutesPayload } from "../../../core/index.ts";
import { SPECIMEN as TABLE } from "../../register-table/v1/specimen.ts";

/** Invented minutes: what the version looks like, and what its fingerprint is taken from. */
export const SPECIMEN: RegisterMinutesPayload = {
  kind: "register_minutes",
  eventKind: "birth",
  regime: "R36",
  authority: TABLE.authority,
  years: "2026",
  words: {
    ar: [
      "في يوم الخميس حادي وثلاثين دجنبر سنة ست وعشرين وألفين، نحن نادية الشرقاوي، ضابطة الحالة المدنية بالتفويض، حصرنا وختمنا سجل الولادات لسنة ست وعشرين وألفين (2026) الممسوك بمكتب الحالة المدنية أكدال.",
      "وعدد الرسوم المضمنة به ثمانية وعشرون (28)، أولها تحت رقم واحد (1)، وآخرها تحت رقم ثمانية وعشرين (28).",
      "وحرر هذا المحضر طبقا للمادة 5 من المرسوم رقم 2.99.665، وأمضيناه.",
    ],
    fr: [
      "Le jeudi trente et un décembre deux mille vingt-six, nous, Nadia CHERKAOUI, officière de l’état civil par délégation, avons arrêté et clos le registre des naissances de l’année deux mille vingt-six (2026) tenu par le bureau de l’état civil Agdal.",
      "Il contient vingt-huit (28) actes, le premier sous le numéro un (1), le dernier sous le numéro vingt-huit (28).",
      "Le présent procès-verbal est dressé et signé conformément à l’article 5 du décret n° 2-99-665.",
    ],
  },
  head: "9f86d081 884c7d65 9a2feaa0 c55ad015 a3bf4f1b 2b0b822c d15d6c15 b0f00a08",
  key: "officer-2026-07",
  officer: TABLE.officer,
  signedAt: "2026-12-31T15:00:00Z",
  signedOn: { ar: "31 دجنبر 2026", fr: "31 décembre 2026" },
};
