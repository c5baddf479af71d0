import type { LateReceiptPayload } from "../../../core/index.ts";
import { SPECIMEN as COPY } from "../../birth-full-copy/v1/specimen.ts";

/** An invented receipt: what the version looks like, and what its fingerprint is taken from. */
export const SPECIMEN: LateReceiptPayload = {
  kind: "late_receipt",
  actKind: "birth",
  reference: "NA26 K7MT 4WD",
  authority: COPY.authority,
  subject: { ar: "يوسف البقالي", fr: "Youssef EL BAKKALI" },
  eventOn: { ar: "14 شتنبر 2026", fr: "14 septembre 2026" },
  applicant: "رشيد البقالي",
  certificate: "77/2026",
  documents: [
    { ar: "شهادة عدم التسجيل", fr: "Certificat de non-inscription" },
    { ar: "شهادة الولادة", fr: "Avis de naissance" },
  ],
  askedOn: { ar: "25 نونبر 2026", fr: "25 novembre 2026" },
  dueOn: { ar: "24 يناير 2027", fr: "24 janvier 2027" },
  issuedAt: "2026-11-25T10:40:00Z",
};
