import { PDFiumLibrary } from "@hyzyla/pdfium";
import jsQR from "jsqr";

/** The text of the QR code found on a page (from 0) once it is drawn at 216 dots per inch, or nothing. */
export async function readQrCode(bytes: Uint8Array, page: number): Promise<string | undefined> {
  const library = await PDFiumLibrary.init();
  try {
    const pdf = await library.loadDocument(bytes);
    const picture = await pdf.getPage(page).render({ scale: 3, render: "bitmap" });
    const pixels = Uint8ClampedArray.from(picture.data);
    pdf.destroy();
    return jsQR(pixels, picture.width, picture.height)?.data;
  } finally {
    library.destroy();
  }
}
