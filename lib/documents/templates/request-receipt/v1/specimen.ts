import type { RequestReceiptPayload } from "../../../core/index.ts";
import { SPECIMEN as COPY } from "../../birth-full-copy/v1/specimen.ts";

/** An invented receipt: what the version looks like, and what its fingerprint is taken from. */
export const SPECIMEN: RequestReceiptPayload = {
  kind: "request_receipt",
  reference: "RQ26 K7MT 4WD",
  authority: COPY.authority,
  facts: [
    {
      label: { ar: "الوثيقة", fr: "Document" },
      value: { ar: "نسخة موجزة من رسم الولادة", fr: "Extrait d’acte de naissance" },
    },
    { label: { ar: "الرسم", fr: "Acte" }, value: { ar: "12/2026", fr: "12/2026" } },
    { label: { ar: "الطالب", fr: "Demandeur" }, value: { ar: "سلمى الناصري", fr: "Salma NACIRI" } },
    { label: { ar: "تاريخ الطلب", fr: "Demandé le" }, value: { ar: "25 نونبر 2026", fr: "25 novembre 2026" } },
  ],
  words: [{ ar: "يقرأ الطلب الآن.", fr: "La demande est lue en ce moment." }],
  issuedAt: "2026-11-25T10:40:00Z",
};
