/** The kinds of file that are received; anything else is refused by what its first bytes say, whatever its name. */
export const FILE_KINDS = {
  jpeg: { mime: "image/jpeg", extension: "jpg" },
  png: { mime: "image/png", extension: "png" },
  webp: { mime: "image/webp", extension: "webp" },
  heic: { mime: "image/heic", extension: "heic" },
  pdf: { mime: "application/pdf", extension: "pdf" },
} as const;
export type FileKind = keyof typeof FILE_KINDS;

/** Brands of HEIF files that hold HEVC pictures, as telephones make them; AVIF and films have others. */
const HEIC_BRANDS = ["heic", "heix", "hevc", "hevx", "mif1", "msf1"];

const PNG_SIGNATURE = "\x89PNG\r\n\x1a\n";

/** The kind of a file by its first bytes (12 are enough), or nothing when it is not one of ours. */
export function recogniseKind(bytes: Uint8Array): FileKind | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 12));
  if (head.startsWith("\xff\xd8\xff")) return "jpeg";
  if (head.startsWith(PNG_SIGNATURE)) return "png";
  if (head.startsWith("%PDF-")) return "pdf";
  if (head.startsWith("RIFF") && head.slice(8) === "WEBP") return "webp";
  if (head.slice(4, 8) === "ftyp" && HEIC_BRANDS.includes(head.slice(8))) return "heic";
  return undefined;
}

/** Whether bytes begin and end as a JPEG does. */
export function isWholeJpeg(bytes: Uint8Array): boolean {
  return recogniseKind(bytes) === "jpeg" && bytes.at(-2) === 0xff && bytes.at(-1) === 0xd9;
}
