import type { RulingLetterPayload } from "../../../core/index.ts";
import { SPECIMEN as COPY } from "../../birth-full-copy/v1/specimen.ts";

/** An invented refusal: what the version looks like, and what its fingerprint is taken from. */
export const SPECIMEN: RulingLetterPayload = {
  kind: "ruling_letter",
  letter: "refusal",
  regime: "R36",
  reference: "41/2026",
  authority: COPY.authority,
  facts: [
    { label: { ar: "صاحب الرسم", fr: "Titulaire" }, value: { ar: "يوسف البقالي", fr: "Youssef EL BAKKALI" } },
    { label: { ar: "الموضوع", fr: "Objet" }, value: { ar: "خطأ مادي", fr: "Erreur matérielle" } },
  ],
  words: [
    { ar: "السبب: الوثيقة لا تثبت الخطأ.", fr: "Motif : la pièce ne montre pas l’erreur." },
    {
      ar: "يمكنكم تقديم طلب إلى رئيس المحكمة المختصة.",
      fr: "Vous pouvez présenter une demande au président du tribunal compétent.",
    },
  ],
  officer: { ar: "نادية الشرقاوي", fr: "Nadia CHERKAOUI" },
  issuedAt: "2026-11-25T10:40:00Z",
  issuedOn: { ar: "25 نونبر 2026", fr: "25 novembre 2026" },
};
