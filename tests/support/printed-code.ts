import { spawnSync } from "node:child_process";
import jsQR from "jsqr";
import { coloured, drawPages, monochrome, type Raster } from "./page-raster.ts";

type Decoder = { name: string; read(page: Raster): string | undefined; dotsPerInch: readonly number[] };

/** What an office printer puts on paper when it is set to draft. */
const DRAFT = 150;

/** zbar, which has no line in common with what drew the code. */
const ZBAR: Decoder = { name: "zbarimg", read: readWithZbar, dotsPerInch: [DRAFT] };
/** The decoder of our own page, in its place: it misses a dense code at some sizes, and is shown it finer then. */
const JSQR: Decoder = { name: "jsQR", read: readWithJsQr, dotsPerInch: [DRAFT, 200, 300] };

/** The decoder of this machine, and why it is not zbar where it is not. */
export function decoderHere(): Decoder {
  if (!spawnSync("zbarimg", ["--version"]).error) return ZBAR;
  console.warn("zbarimg is not installed: printed codes are read by jsQR alone");
  return JSQR;
}

/** The code on the last page of a document that has one, once it is printed in black and white alone. */
export async function readPrintedCode(pdf: Uint8Array, decoder: Decoder): Promise<string | undefined> {
  for (const dotsPerInch of decoder.dotsPerInch) {
    const pages = (await drawPages(pdf, dotsPerInch)).map(monochrome).reverse();
    const code = pages.map((page) => decoder.read(page)).find((found) => found !== undefined);
    if (code !== undefined) return code;
  }
  return undefined;
}

function readWithJsQr(page: Raster): string | undefined {
  return jsQR(coloured(page), page.width, page.height)?.data || undefined;
}

function readWithZbar({ width, height, grey }: Raster): string | undefined {
  const input = Buffer.concat([Buffer.from(`P5 ${width} ${height} 255\n`), grey]);
  const run = spawnSync("zbarimg", ["--raw", "--quiet", "-Sdisable", "-Sqrcode.enable", "-"], { input });
  return run.status === 0 ? run.stdout.toString("utf8").trim() : undefined;
}
