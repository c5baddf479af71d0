export { CURRENT_TEMPLATE, type DocumentPayload, drawDocument, TEMPLATE_IDS, type TemplateId } from "./catalogue.ts";
export { type TemplateFingerprint, templateFingerprint } from "./template-fingerprint.ts";
