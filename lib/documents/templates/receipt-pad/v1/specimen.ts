import type { ReceiptPadPayload } from "../../../core/index.ts";

/** An invented pad: what the version looks like, and what its fingerprint is taken from. */
export const SPECIMEN: ReceiptPadPayload = {
  kind: "receipt_pad",
  office: { ar: "مكتب الحالة المدنية الرباط أكدال", fr: "Bureau d’état civil de Rabat Agdal" },
  numbers: ["044210101-01-P0001", "044210101-01-P0002", "044210101-01-P0003"],
  issuedAt: "2026-11-22T10:40:00Z",
};
