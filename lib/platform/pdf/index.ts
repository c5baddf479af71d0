export { directionOfText } from "./bidi.ts";
export { drawRows, gap, heightOf, paginate, paragraphRows, type Row } from "./column.ts";
export { CEDAR, cedarFrame, dottedRule, khatam, panel, qrCode, rule, SAFFRON, SHEET_RULE, SHEET_VOID } from "./drawing.ts";
export { FONT_NAMES, type FontName, fontFingerprints } from "./fonts.ts";
export { layoutParagraph, naturalWidth } from "./paragraph-layout.ts";
export { type Box, createPdf, type Element, type PdfDocument, type PdfIdentity } from "./pdf-document.ts";
export type { TextSegment, TextStyle } from "./text-style.ts";
