import sharp, { type Sharp } from "sharp";
import { PAGE_SIDE, UPLOAD_LIMITS } from "../core/index.ts";
import type { SafePage } from "./frames.ts";
import { Refused } from "./refused.ts";

// only three decoders of the library stay reachable: neither SVG nor GIF nor TIFF can be reached by a file that lies about itself
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({ operation: ["VipsForeignLoadJpegBuffer", "VipsForeignLoadPngBuffer", "VipsForeignLoadWebpBuffer"] });
sharp.cache(false);
sharp.concurrency(1);

type Bitmap = { data: Uint8Array | Uint8ClampedArray; width: number; height: number };

/** Decodes a JPEG, PNG or WebP and writes it anew: upright, in sRGB, without anything that was not a pixel. */
export async function convertPicture(bytes: Uint8Array): Promise<SafePage> {
  const options = { limitInputPixels: UPLOAD_LIMITS.pixels, failOn: "error", sequentialRead: true } as const;
  const { width, height } = await sharp(bytes, { ...options, limitInputPixels: false }).metadata();
  requirePixels(width, height);
  return writeJpeg(sharp(bytes, options).autoOrient());
}

/** Writes pixels that another decoder gave (four channels). */
export function convertBitmap({ data, width, height }: Bitmap): Promise<SafePage> {
  return writeJpeg(sharp(data, { raw: { width, height, channels: 4 } }));
}

export function requirePixels(width: number, height: number): void {
  if (width * height > UPLOAD_LIMITS.pixels) throw new Refused("files.tooManyPixels");
}

async function writeJpeg(picture: Sharp): Promise<SafePage> {
  const { data, info } = await picture
    .resize({ width: PAGE_SIDE.picture, height: PAGE_SIDE.picture, fit: "inside", withoutEnlargement: true })
    .flatten({ background: "#ffffff" })
    .toColourspace("srgb")
    .jpeg({ quality: 84 })
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, jpeg: new Uint8Array(data) };
}
