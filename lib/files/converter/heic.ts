import heic from "heic-decode";
import type { SafePage } from "./frames.ts";
import { convertBitmap, requirePixels } from "./pictures.ts";
import { Refused } from "./refused.ts";

/** The first picture of a telephone's HEIC file; its size is looked at before a pixel is decoded. */
export async function convertHeic(bytes: Uint8Array): Promise<SafePage> {
  const pictures = await heic.all({ buffer: bytes });
  const [first] = pictures;
  if (first === undefined) throw new Refused("files.damaged");
  requirePixels(first.width, first.height);
  return convertBitmap(await first.decode());
}
