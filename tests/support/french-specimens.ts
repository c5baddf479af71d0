import { type DocumentPayload, SPECIMENS, type TemplateId } from "#lib/documents/templates/catalogue.ts";
import { HARD_DOCUMENTS } from "./hard-documents.ts";

/** What a document says to a reader of French, where its specimen speaks to one of Arabic. */
export const FRENCH_SPECIMENS: Partial<Record<TemplateId, DocumentPayload | undefined>> = {
  "preliminary-form/v1": HARD_DOCUMENTS["a form in French"],
  "receipt/v1": {
    ...SPECIMENS["receipt/v1"],
    locale: "fr",
    depositedOn: "22 novembre 2026",
    name: "Youssef EL BAKKALI",
    office: "Bureau de l’état civil d’Agdal, Rabat",
    sent: ["Certificat de naissance"],
    seen: ["Carte nationale d’identité électronique du père"],
    missing: ["Acte de mariage"],
    completeBy: "22 décembre 2026",
  },
};
