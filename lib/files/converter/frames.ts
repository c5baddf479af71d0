import { type FileRefusal, isFileRefusal, isWholeJpeg } from "../core/index.ts";

/** One picture that may be shown. */
export type SafePage = { width: number; height: number; jpeg: Uint8Array };

/** What the converter found: pictures, or why there are none. */
export type Conversion = { pages: readonly SafePage[] } | { refusal: FileRefusal };

const PAGE = 0x50;
const REFUSAL = 0x52;
const END = 0x45;
const HEAD = 9;

/** One frame: kind (1 byte), width and height (2 each), length (4), then that many bytes. The last frame is an empty END. */
function frame(kind: number, width: number, height: number, body: Uint8Array): Buffer {
  const head = Buffer.alloc(HEAD);
  head.writeUInt8(kind, 0);
  head.writeUInt16BE(width, 1);
  head.writeUInt16BE(height, 3);
  head.writeUInt32BE(body.length, 5);
  return Buffer.concat([head, body]);
}

export const pageFrame = (page: SafePage): Buffer => frame(PAGE, page.width, page.height, page.jpeg);
export const refusalFrame = (refusal: FileRefusal): Buffer => frame(REFUSAL, 0, 0, Buffer.from(refusal));
export const endFrame = (): Buffer => frame(END, 0, 0, new Uint8Array());

/** Reads what a converter wrote. Nothing when it stopped before its END, or wrote what no converter of ours writes. */
export function readFrames(output: Buffer): Conversion | undefined {
  const pages: SafePage[] = [];
  for (let at = 0; at + HEAD <= output.length;) {
    const kind = output.readUInt8(at);
    const body = output.subarray(at + HEAD, at + HEAD + output.readUInt32BE(at + 5));
    if (body.length !== output.readUInt32BE(at + 5)) return undefined;
    if (kind === END) return pages.length > 0 && at + HEAD === output.length ? { pages } : undefined;
    if (kind === REFUSAL) {
      const code = body.toString("utf8");
      return isFileRefusal(code) ? { refusal: code } : undefined;
    }
    if (kind !== PAGE || !isWholeJpeg(body)) return undefined;
    pages.push({ width: output.readUInt16BE(at + 1), height: output.readUInt16BE(at + 3), jpeg: new Uint8Array(body) });
    at += HEAD + body.length;
  }
  return undefined;
}
