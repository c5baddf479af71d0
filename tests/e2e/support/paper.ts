import PDFDocument from "pdfkit";
import sharp from "sharp";

type Sent = { name: string; mimeType: string; buffer: Buffer };

/** A telephone's photograph of a sheet of paper on a table. */
export async function photograph(words: string): Promise<Sent> {
  const sheet = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="1600">
    <rect width="1200" height="1600" fill="#8a6f52"/><rect x="90" y="110" width="1020" height="1380" fill="#fbf8f0"/>
    <text x="160" y="300" font-size="64" fill="#1a2b24">${words}</text>
    ${Array.from({ length: 12 }, (_, at) => `<rect x="160" y="${400 + at * 80}" width="${600 + ((at * 137) % 240)}" height="18" fill="#56615b"/>`).join("")}
  </svg>`;
  return {
    name: "photo.jpg",
    mimeType: "image/jpeg",
    buffer: await sharp(Buffer.from(sheet)).jpeg({ quality: 82 }).toBuffer(),
  };
}

/** A photograph of twenty megapixels whose grain no compression takes away: too heavy for the server as it is. */
export async function heavyPhotograph(): Promise<Sent> {
  const grain = { type: "gaussian", mean: 170, sigma: 18 } as const;
  const buffer = await sharp({
    create: { width: 5_000, height: 4_000, channels: 3, background: "white", noise: grain },
  })
    .jpeg({ quality: 96 })
    .toBuffer();
  return { name: "IMG_0001.jpg", mimeType: "image/jpeg", buffer };
}

/** A PDF of eleven megabytes. */
export function heavyPdf(): Sent {
  return { name: "scan.pdf", mimeType: "application/pdf", buffer: Buffer.alloc(11 * 1024 * 1024, "%PDF-1.7\n") };
}

/** A scan of one page, as an office machine writes it. */
export async function scan(words: string): Promise<Sent> {
  const picture = await photograph(words);
  const pdf = new PDFDocument({ size: "A4", margin: 0 });
  pdf.image(picture.buffer, 0, 0, { width: 595 });
  const parts: Buffer[] = [];
  const whole = new Promise<Buffer>((resolve) =>
    pdf.on("data", (part: Buffer) => parts.push(part)).on("end", () => resolve(Buffer.concat(parts))),
  );
  pdf.end();
  return { name: "scan.pdf", mimeType: "application/pdf", buffer: await whole };
}
