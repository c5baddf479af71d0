import type { ClosingMinutesPayload } from "../../../core/index.ts";

/** Invented minutes: what the version looks like, and what its fingerprint is taken from. */
export const SPECIMEN: ClosingMinutesPayload = {
  kind: "closing_minutes",
  regime: "R36",
  actKind: "birth",
  authority: {
    ar: ["عمالة الرباط", "جماعة الرباط", "مقاطعة أكدال الرياض"],
    fr: ["Préfecture de Rabat", "Commune de Rabat", "Arrondissement d’Agdal-Riyad"],
  },
  office: { ar: "مكتب الحالة المدنية أكدال", fr: "Bureau de l’état civil Agdal" },
  year: 2026,
  words: {
    ar: [
      "حصرنا نحن نادية الشرقاوي، ضابطة الحالة المدنية بالتفويض، سجل الولادات لسنة ستة وعشرين وألفين.",
      "يتضمن هذا السجل ثلاثة رسوم.",
    ],
    fr: [
      "Nous, Nadia CHERKAOUI, officière de l’état civil par délégation, avons clos le registre des naissances de l’année deux mille vingt-six.",
      "Ce registre contient trois actes.",
    ],
  },
  officer: { ar: "نادية الشرقاوي", fr: "Nadia CHERKAOUI" },
  issuedOn: { ar: "31 دجنبر 2026", fr: "31 décembre 2026" },
  sha256: "9f2c41d07be8351a6c0d4fa2b7e9135c08a6d1f47b3e925d0c8f16a4b2e7d935",
  issuedAt: "2026-12-31T16:10:00Z",
};
