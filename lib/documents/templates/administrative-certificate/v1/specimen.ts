import type { AdministrativeCertificatePayload } from "../../../core/index.ts";
import { SPECIMEN as COPY } from "../../legacy-copy/v1/specimen.ts";

/** An invented certificate: what the version looks like, and what its fingerprint is taken from. */
export const SPECIMEN: AdministrativeCertificatePayload = {
  kind: "administrative_certificate",
  regime: "R36",
  authority: COPY.authority,
  title: { ar: "شهادة الحياة الفردية", fr: "Certificat de vie individuel" },
  number: "14/2026",
  words: [
    {
      ar: "نشهد أن السيدة فاطمة البقالي، الحاملة للبطاقة الوطنية رقم A100200، حية ترزق، وقد حضرت أمامنا في هذا اليوم.",
      fr: "Nous certifions que Madame Fatma EL BAKKALI, titulaire de la CNIE A100200, est en vie et s’est présentée devant nous ce jour.",
    },
  ],
  signatures: [{ ar: "السلطة المحلية", fr: "L’autorité locale" }],
  formula: {
    ar: "سلمت هذه الشهادة الإدارية للإدلاء بها عند الاقتضاء",
    fr: "Certificat administratif délivré pour servir et valoir ce que de droit",
  },
  issue: COPY.issue,
  verification: COPY.verification,
};
