import type { AlphabeticalTablePayload } from "../../../core/index.ts";

const line = (no: number, family: [string, string], given: [string, string]) => ({
  year: 2026,
  no,
  family: { ar: family[0], latin: family[1] },
  given: { ar: given[0], latin: given[1] },
});

/** An invented register: what the version looks like, and what its fingerprint is taken from. */
export const SPECIMEN: AlphabeticalTablePayload = {
  kind: "alphabetical_table",
  regime: "R36",
  actKind: "birth",
  authority: {
    ar: ["عمالة الرباط", "جماعة الرباط", "مقاطعة أكدال الرياض"],
    fr: ["Préfecture de Rabat", "Commune de Rabat", "Arrondissement d’Agdal-Riyad"],
  },
  office: { ar: "مكتب الحالة المدنية أكدال", fr: "Bureau de l’état civil Agdal" },
  from: 2026,
  to: 2026,
  lines: [
    line(3, ["الإدريسي", "El Idrissi"], ["أحمد", "Ahmed"]),
    line(1, ["البقالي", "El Bakkali"], ["يوسف", "Youssef"]),
    line(2, ["الݣنوني", "El Guennouni"], ["سلمى", "Salma"]),
    line(4, ["", ""], ["", ""]),
  ],
  officer: { ar: "نادية الشرقاوي", fr: "Nadia CHERKAOUI" },
  issuedOn: { ar: "31 دجنبر 2026", fr: "31 décembre 2026" },
  issuedAt: "2026-12-31T16:10:00Z",
};
