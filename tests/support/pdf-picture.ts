import { PDFiumLibrary } from "@hyzyla/pdfium";
import jsQR from "jsqr";

/** Dots per point at which a page is drawn until its code is read: jsQR misses some sizes of a dense code that others read. */
const SCALES = [3, 4, 5, 6] as const;

/** The text of the QR code found on a page (from 0) once it is drawn at 288 dots per inch or finer, or nothing. */
export async function readQrCode(bytes: Uint8Array, page: number): Promise<string | undefined> {
  const library = await PDFiumLibrary.init();
  try {
    for (const scale of SCALES) {
      const pdf = await library.loadDocument(bytes);
      const picture = await pdf.getPage(page).render({ scale, render: "bitmap" });
      const pixels = Uint8ClampedArray.from(picture.data);
      pdf.destroy();
      const code = jsQR(pixels, picture.width, picture.height)?.data;
      if (code) return code;
    }
    return undefined;
  } finally {
    library.destroy();
  }
}
