import type { NonRegistrationPayload } from "../../../core/index.ts";
import { SPECIMEN as COPY } from "../../legacy-copy/v1/specimen.ts";

const once = (words: string) => ({ ar: words, fr: words });

/** An invented certificate: what the version looks like, and what its fingerprint is taken from. */
export const SPECIMEN: NonRegistrationPayload = {
  kind: "non_registration",
  event: "birth",
  regime: "R36",
  authority: COPY.authority,
  facts: [
    { label: { ar: "الاسم الشخصي", fr: "Prénom" }, value: { ar: "رحمة", fr: "Rahma" } },
    { label: { ar: "الاسم العائلي", fr: "Nom" }, value: { ar: "الودغيري", fr: "EL OUADGHIRI" } },
    { label: { ar: "تاريخ الولادة", fr: "Date de naissance" }, value: { ar: "سنة 1956", fr: "1956" } },
  ],
  searched: [
    { label: { ar: "السنوات", fr: "Années" }, value: { ar: "من 1955 إلى 1957", fr: "de 1955 à 1957" } },
    { label: { ar: "رسم البحث (درهم)", fr: "Droit de recherche (DH)" }, value: once("6") },
  ],
  statement: {
    ar: "نشهد أنه لم يعثر على أي رسم ولادة للشخص المذكور أعلاه.",
    fr: "Nous certifions qu’aucun acte de naissance de la personne ci-dessus n’a été trouvé.",
  },
  notes: [{ ar: "صالحة إلى غاية 2 مارس 2027.", fr: "Valable jusqu’au 2 mars 2027." }],
  formula: {
    ar: "سلمت هذه الشهادة للإدلاء بها لدى المحكمة الابتدائية",
    fr: "Délivré pour servir devant le tribunal de première instance",
  },
  issue: COPY.issue,
  verification: COPY.verification,
};
