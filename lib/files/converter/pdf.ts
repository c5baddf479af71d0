import { constants, inflateSync } from "node:zlib";
import { PDFiumLibrary } from "@hyzyla/pdfium";
import { PAGE_SIDE, UPLOAD_LIMITS, unsafeInPdf } from "../core/index.ts";
import type { SafePage } from "./frames.ts";
import { convertBitmap } from "./pictures.ts";
import { Refused } from "./refused.ts";

const POINTS_PER_INCH = 72;
const DOTS_PER_INCH = 200;
const MOST_UNPACKED = 32 * 1024 * 1024;
const MOST_OBJECT_STREAMS = 5_000;
/** `/ObjStm`, any of its letters written as `#4f`. */
const OBJECT_STREAM = new RegExp(
  `/${[..."ObjStm"].map((letter) => `(?:${letter}|#${letter.charCodeAt(0).toString(16)})`).join("")}`,
  "gi",
);

/** Draws each page of a PDF; nothing of the file itself is passed on. Refuses passwords, scripts, actions and attached files. */
export async function* convertPdf(bytes: Uint8Array): AsyncGenerator<SafePage> {
  const unsafe = unsafeInPdf(objectsOf(bytes));
  if (unsafe !== undefined) throw new Refused(unsafe);
  const library = await PDFiumLibrary.init();
  const pdf = await library.loadDocument(bytes).catch(refuseDocument);
  const count = pdf.getPageCount();
  if (count === 0) throw new Refused("files.damaged");
  if (count > UPLOAD_LIMITS.pdfPages) throw new Refused("files.tooManyPages");
  for (let number = 0; number < count; number += 1) {
    const page = pdf.getPage(number);
    const { originalWidth, originalHeight } = page.getOriginalSize();
    const longest = Math.max(originalWidth, originalHeight);
    const shortest = Math.min(originalWidth, originalHeight);
    if (!(shortest >= 1)) throw new Refused("files.damaged");
    const scale = Math.min(DOTS_PER_INCH / POINTS_PER_INCH, PAGE_SIDE.pdf / longest);
    if (shortest * scale < 1) throw new Refused("files.damaged");
    // what was filled in a form is part of the page; the bytes come as red, green, blue, alpha
    yield await convertBitmap(await page.render({ scale, renderFormFields: true }));
  }
}

function refuseDocument(fault: unknown): never {
  const text = fault instanceof Error ? fault.message : "";
  throw new Refused(/password|security/i.test(text) ? "files.encrypted" : "files.damaged");
}

/** The objects of the file as text, those packed in object streams included, up to a size no honest scan reaches. */
function objectsOf(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString("latin1");
  const unpacked: string[] = [];
  let left = MOST_UNPACKED;
  OBJECT_STREAM.lastIndex = 0;
  while (OBJECT_STREAM.test(text)) {
    const keyword = text.indexOf("stream", OBJECT_STREAM.lastIndex);
    if (keyword === -1) break;
    const start = text.indexOf("\n", keyword) + 1;
    const objects = inflateFrom(bytes.subarray(start), left);
    left -= objects.length;
    if (unpacked.push(objects) > MOST_OBJECT_STREAMS) throw new Refused("files.damaged");
    OBJECT_STREAM.lastIndex = Math.max(start, keyword);
  }
  return [text, ...unpacked].join("\n");
}

function inflateFrom(packed: Uint8Array, most: number): string {
  try {
    const lenient = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: Math.max(1, most) };
    return inflateSync(packed, lenient).toString("latin1");
  } catch (fault) {
    if (fault instanceof RangeError) throw new Refused("files.damaged");
    return "";
  }
}
