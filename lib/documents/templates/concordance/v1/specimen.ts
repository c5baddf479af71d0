import type { ConcordancePayload } from "../../../core/index.ts";
import { SPECIMEN as COPY } from "../../legacy-copy/v1/specimen.ts";

const once = (words: string) => ({ ar: words, fr: words });
const NAME = { ar: "الاسم الشخصي", fr: "Prénom" };
const FAMILY = { ar: "الاسم العائلي", fr: "Nom" };

/** An invented certificate: what the version looks like, and what its fingerprint is taken from. */
export const SPECIMEN: ConcordancePayload = {
  kind: "concordance",
  regime: "R36",
  authority: COPY.authority,
  foreign: [
    { label: NAME, value: once("Fatma") },
    { label: FAMILY, value: once("BAKALI") },
    { label: { ar: "الوثيقة", fr: "Document" }, value: once("Titre de séjour 7512345678") },
  ],
  register: [
    { label: NAME, value: { ar: "فاطمة", fr: "Fatma" } },
    { label: FAMILY, value: { ar: "البقالي", fr: "EL BAKKALI" } },
    { label: { ar: "مرجع الرسم", fr: "Référence de l’acte" }, value: once("12 / 1956") },
  ],
  statement: {
    ar: "يتعلق الأمر بنفس الشخص.",
    fr: "Il s’agit d’une seule et même personne.",
  },
  formula: {
    ar: "سلمت هذه الشهادة بطلب من المعنية بالأمر",
    fr: "Délivrée à la demande de l’intéressée",
  },
  issue: COPY.issue,
  verification: COPY.verification,
};
