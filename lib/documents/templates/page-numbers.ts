import type { PdfDocument } from "#lib/platform/pdf/index.ts";

const INK_SOFT = "#47524c";

/** Writes « 1 / 2 » at the foot of every page, in the direction of the document. */
export function numberPages(doc: PdfDocument, locale: "ar" | "fr", y: number, family: "act" | "form" = "act"): void {
  const direction = locale === "ar" ? ("rtl" as const) : ("ltr" as const);
  const lang = locale === "ar" ? "ar-MA" : "fr-MA";
  const style = { family, size: 9.5, leading: 1.4, direction, lang, align: "center" as const, color: INK_SOFT };
  for (let page = 0; page < doc.pageCount; page += 1) {
    doc.goToPage(page);
    const text = `${page + 1} / ${doc.pageCount}`;
    doc.paragraph([{ text, isolate: true, unbroken: true }], { x: 0, y, width: doc.width }, style);
  }
}
