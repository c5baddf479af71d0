import jsQR from "jsqr";
import sharp, { type Sharp } from "sharp";
import { coloured, drawPages } from "#tests/support/page-raster.ts";

type Picture = { name: string; mimeType: string; buffer: Buffer };

/** The printed code of a document with some paper around it, cut from the page at 300 dots per inch. */
export async function cutCode(pdf: Uint8Array): Promise<Buffer> {
  for (const page of (await drawPages(pdf, 300)).reverse()) {
    const found = jsQR(coloured(page), page.width, page.height);
    if (!found) continue;
    const { topLeftCorner: corner, topRightCorner: right } = found.location;
    const side = right.x - corner.x;
    const paper = side * 0.12;
    const [left, top, size] = [corner.x - paper, corner.y - paper, side + 2 * paper].map(Math.round);
    return sharp(page.grey, { raw: { width: page.width, height: page.height, channels: 1 } })
      .extract({ left: left ?? 0, top: top ?? 0, width: size ?? 0, height: size ?? 0 })
      .png()
      .toBuffer();
  }
  throw new Error("no code on any page");
}

/** A photograph of the code as a telephone takes it: on a table, a little turned, a little blurred, warm light. */
export async function photographOfCode(pdf: Uint8Array): Promise<Picture> {
  const lying = sharp(await cutCode(pdf))
    .resize(1100)
    .rotate(5, { background: "#7a5f45" });
  const paper = await sharp(await lying.png().toBuffer())
    .blur(0.8)
    .tint("#f4e8d0")
    .toBuffer();
  const table = onTable({ width: 1600, height: 2000 }, paper);
  return { name: "IMG_0042.jpg", mimeType: "image/jpeg", buffer: await table.jpeg({ quality: 78 }).toBuffer() };
}

/** What a camera of that size sees when the code is held before it: some frames, as a film of JPEG pictures. */
export async function filmOfCode(pdf: Uint8Array, { width, height } = { width: 1280, height: 960 }): Promise<Buffer> {
  const side = Math.round(Math.min(width, height) * 0.85);
  const paper = await sharp(await cutCode(pdf))
    .resize(side)
    .toBuffer();
  const frame = await onTable({ width, height }, paper).jpeg({ quality: 90, chromaSubsampling: "4:2:0" }).toBuffer();
  return Buffer.concat(Array.from({ length: 10 }, () => frame));
}

function onTable({ width, height }: { width: number; height: number }, paper: Buffer): Sharp {
  return sharp({ create: { width, height, channels: 3, background: "#7a5f45" } }).composite([
    { input: paper, gravity: "centre" },
  ]);
}
