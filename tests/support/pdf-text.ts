import { spawnSync } from "node:child_process";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A piece of text where it stands: from the left and from the bottom of its page, in points. */
export type Item = { str: string; x: number; y: number; width: number; size: number };
/** A page with what stands on it. */
export type Sheet = { width: number; height: number; items: Item[] };

/** The text of a PDF as pdf.js reads it, in the order of the file; two pieces apart on a line have a space between them. */
export async function readPdf(
  bytes: Uint8Array,
): Promise<{ pages: number; text: string; lang: string; title: string; sheets: Sheet[] }> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const pdf = await task.promise;
  let text = "";
  const sheets: Sheet[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const content = await page.getTextContent({ disableNormalization: true });
    const items = content.items.flatMap((item): Item[] => {
      if (!("str" in item) || item.str.trim() === "") return [];
      const [, , , size, x, y] = item.transform.map(Number);
      return [{ str: item.str, x: x ?? 0, y: y ?? 0, width: item.width, size: size ?? 0 }];
    });
    const [, , width = 0, height = 0] = page.view;
    sheets.push({ width, height, items });
    items.forEach((item, at) => {
      const before = items[at - 1];
      text += before && touches(before, item) ? item.str : ` ${item.str}`;
    });
  }
  const { info } = await pdf.getMetadata();
  const title: unknown = Reflect.get(info, "Title");
  const lang: unknown = Reflect.get(info, "Language");
  const pages = pdf.numPages;
  await task.destroy();
  return { pages, text: plain(text), title: String(title), lang: String(lang), sheets };
}

/** The text of a PDF as poppler reads it, or nothing where poppler is not installed. */
export function readPdfWithPoppler(
  bytes: Uint8Array,
  mode: "layout" | "file-order" = "file-order",
): string | undefined {
  const order = mode === "file-order" ? ["-raw"] : [];
  const run = spawnSync("pdftotext", [...order, "-", "-"], { input: bytes, maxBuffer: 1 << 26 });
  if (run.error || run.status !== 0) return undefined;
  return plain(run.stdout.toString("utf8"));
}

/** One space between words, no direction marks, NFC: what a reader would call the same text. */
export function plain(text: string): string {
  return text
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "")
    .replace(/\s+/gu, " ")
    .trim()
    .normalize("NFC");
}

function touches(before: Item, after: Item): boolean {
  if (Math.abs(before.y - after.y) > 0.5 * after.size) return false;
  const gap = Math.max(before.x, after.x) - Math.min(before.x + before.width, after.x + after.width);
  return gap < 0.12 * after.size;
}
