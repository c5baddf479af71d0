import { EXTRACT_LABELS } from "./extract-labels.ts";

const { kingdom, ministry, law, made, on, sealAndSignature, verify } = EXTRACT_LABELS;

/** Words around every certificate. They are part of its first version. */
export const CERTIFICATE_LABELS = {
  ...{ kingdom, ministry, law, made, on, sealAndSignature, verify },
  qr: "رمز التحقق من صحة هذه الشهادة – Code de vérification",
} as const;
