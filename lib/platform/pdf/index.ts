export { directionOfText } from "./bidi.ts";
export { drawRows, gap, heightOf, paginate, paragraphRows, type Row } from "./column.ts";
export { CEDAR, cedarFrame, dottedRule, khatam, panel, qrCode, rule, SHEET_RULE, SHEET_VOID } from "./drawing.ts";
export { type FontName, fontFingerprints } from "./fonts.ts";
export { joinPdfs } from "./join-pdfs.ts";
export { createPdf, type Element, type PdfDocument } from "./pdf-document.ts";
export type { TextSegment, TextStyle } from "./text-style.ts";
