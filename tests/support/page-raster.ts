import { PDFiumLibrary } from "@hyzyla/pdfium";

/** A page as a printer or a screen would show it: one byte of grey for each point, from 0 (black) to 255 (white). */
export type Raster = { width: number; height: number; grey: Uint8Array };

let library: Promise<PDFiumLibrary> | undefined;

/** Every page of a PDF drawn at that many dots per inch, by PDFium, which had no part in writing it. */
export async function drawPages(bytes: Uint8Array, dotsPerInch: number): Promise<Raster[]> {
  library ??= PDFiumLibrary.init();
  const pdf = await (await library).loadDocument(bytes);
  try {
    const pages: Raster[] = [];
    for (let number = 0; number < pdf.getPageCount(); number += 1)
      pages.push(greyOf(await pdf.getPage(number).render({ scale: dotsPerInch / 72, render: "bitmap" })));
    return pages;
  } finally {
    pdf.destroy();
  }
}

/** Black and white alone, as a laser printer puts it on paper. */
export function monochrome({ width, height, grey }: Raster): Raster {
  return { width, height, grey: grey.map((value) => (value < 128 ? 0 : 255)) };
}

/** The same points as red, green, blue and alpha, for decoders that ask for them. */
export function coloured({ grey }: Raster): Uint8ClampedArray {
  const pixels = new Uint8ClampedArray(grey.length * 4).fill(255);
  grey.forEach((value, at) => pixels.fill(value, 4 * at, 4 * at + 3));
  return pixels;
}

function greyOf({ width, height, data }: { width: number; height: number; data: Uint8Array }): Raster {
  const grey = new Uint8Array(width * height);
  for (let at = 0; at < grey.length; at += 1) {
    const [red = 0, green = 0, blue = 0] = data.subarray(4 * at, 4 * at + 3);
    grey[at] = Math.round(0.299 * red + 0.587 * green + 0.114 * blue);
  }
  return { width, height, grey };
}
