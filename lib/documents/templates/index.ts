export { CURRENT_TEMPLATE, type DocumentPayload, drawDocument, type TemplateId } from "./catalogue.ts";
export { type TemplateFingerprint, templateFingerprint } from "./template-fingerprint.ts";
export { drawRegisterBook } from "./register-book/book.ts";
