import type { OfficeLetterPayload } from "../../../core/index.ts";
import { SPECIMEN as COPY } from "../../birth-full-copy/v1/specimen.ts";

/** An invented notice with its slip: what the version looks like, and what its fingerprint is taken from. */
export const SPECIMEN: OfficeLetterPayload = {
  kind: "office_letter",
  title: { ar: "إعلام بوفاة", fr: "Avis de décès" },
  regime: "R36",
  reference: "NA26K7MT4WD/1",
  authority: COPY.authority,
  to: { ar: "مكتب الحالة المدنية حسان", fr: "Bureau de l’état civil Hassan" },
  facts: [
    { label: { ar: "صاحب رسم الولادة", fr: "Titulaire" }, value: { ar: "يوسف البقالي", fr: "Youssef EL BAKKALI" } },
    { label: { ar: "تاريخ الوفاة", fr: "Date du décès" }, value: { ar: "14 نونبر 2026", fr: "14 novembre 2026" } },
  ],
  words: [
    {
      ar: "يرجى إدراج البيان بطرة رسم ولادته.",
      fr: "Prière de porter la mention en marge de son acte de naissance.",
    },
  ],
  fingerprint: "9f2c 41aa 07d3 be58",
  hasSlip: true,
  officer: { ar: "نادية الشرقاوي", fr: "Nadia CHERKAOUI" },
  issuedAt: "2026-11-25T10:40:00Z",
  issuedOn: { ar: "25 نونبر 2026", fr: "25 novembre 2026" },
};
