import type { ReceiptPayload } from "../../../core/index.ts";

/** An invented receipt: what the version looks like, and what its fingerprint is taken from. */
export const SPECIMEN: ReceiptPayload = {
  kind: "receipt",
  locale: "ar",
  stage: "beingDeposited",
  subject: "birth",
  reference: "NA26 K7MT 4WD",
  url: "https://sijil.example/ar/track?reference=NA26K7MT4WD",
  depositedAt: "2026-11-22T10:40:00Z",
  depositedOn: "22 نونبر 2026",
  name: "يوسف البقالي",
  office: "مكتب الحالة المدنية الرباط أكدال",
  sent: ["شهادة الولادة"],
  seen: ["البطاقة الوطنية للتعريف الإلكترونية للأب"],
  missing: ["رسم الزواج"],
  completeBy: "22 دجنبر 2026",
};
