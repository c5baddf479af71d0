import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { type DocumentPayload, drawDocument, SPECIMENS, TEMPLATE_IDS } from "#lib/documents/templates/catalogue.ts";
import { FRENCH_SPECIMENS } from "./french-specimens.ts";
import { drawPages, type Raster } from "./page-raster.ts";

const ROOT = join(import.meta.dirname, "..", "..");
export const GOLDEN_FOLDER = join(ROOT, "tests", "golden");
const DIFFERENCES = join(ROOT, ".cache", "golden");

/** A page is drawn finely, for PDFium puts letters on whole dots, and kept coarse: a move of half a point is seen, and a page weighs less than 20 kB. */
const DRAWN_FINER = 3;
const DOTS_PER_INCH = 48;
/** Sixteen greys, from 0 to 255. */
const STEP = 17;
/** How far apart two greys must lie to be seen as different: more than one step. */
const SEEN = STEP + 3;
/** So many points of a page may differ: a speck, never a letter. */
const MOST_POINTS = 8;

/** Each specimen of the catalogue; one that speaks the language of its reader in both. */
export function goldenSpecimens(): [name: string, payload: DocumentPayload][] {
  return TEMPLATE_IDS.flatMap((template): [string, DocumentPayload][] => {
    const name = template.replace("/", "-");
    const payload: DocumentPayload = SPECIMENS[template];
    if (!("locale" in payload)) return [[name, payload]];
    const french: DocumentPayload = FRENCH_SPECIMENS[template] ?? { ...payload, locale: "fr" };
    return [
      [`${name}-ar`, payload],
      [`${name}-fr`, french],
    ];
  });
}

export type GoldenPage = { file: string; page: Raster };

/** The pages of a specimen as they are kept: grey, small, one file a page. */
export async function goldenPages(name: string, payload: DocumentPayload): Promise<GoldenPage[]> {
  const pages = await drawPages(await drawDocument(payload), DOTS_PER_INCH * DRAWN_FINER);
  return pages.map((page, at) => ({ file: `${name}-${at + 1}.png`, page: coarse(page) }));
}

/** Each point the middle of the fine ones under it, in sixteen greys. */
function coarse({ width: fineWidth, height: fineHeight, grey: fine }: Raster): Raster {
  const [width, height] = [Math.floor(fineWidth / DRAWN_FINER), Math.floor(fineHeight / DRAWN_FINER)];
  const grey = new Uint8Array(width * height);
  for (let at = 0; at < grey.length; at += 1) {
    const from = Math.floor(at / width) * DRAWN_FINER * fineWidth + (at % width) * DRAWN_FINER;
    let sum = 0;
    for (let row = 0; row < DRAWN_FINER; row += 1)
      for (let column = 0; column < DRAWN_FINER; column += 1) sum += fine[from + row * fineWidth + column] ?? 255;
    grey[at] = Math.round(sum / DRAWN_FINER ** 2 / STEP) * STEP;
  }
  return { width, height, grey };
}

export async function writeGolden({ file, page }: GoldenPage): Promise<number> {
  const { data } = await picture(page)
    .png({ palette: true, colours: 16, dither: 0, compressionLevel: 9 })
    .toBuffer({ resolveWithObject: true });
  writeFileSync(join(GOLDEN_FOLDER, file), data);
  return data.length;
}

/** What differs from the page that is kept, in words; nothing when nobody would see it. The difference is drawn into .cache/golden. */
export async function differenceFromGolden({ file, page }: GoldenPage): Promise<string | undefined> {
  const kept = await readGolden(file);
  if (!kept) return `${file} is not kept yet: npm run golden`;
  if (kept.width !== page.width || kept.height !== page.height)
    return `${file} has another size: ${page.width} × ${page.height} instead of ${kept.width} × ${kept.height}`;
  const points = differingPoints(kept, page);
  if (points.length <= MOST_POINTS) return undefined;
  const drawn = await drawDifference(file, kept, page);
  const rows = points.map((at) => Math.floor(at / page.width));
  const [from, to] = [Math.min(...rows), Math.max(...rows)].map((row) => Math.round((row * 72) / DOTS_PER_INCH));
  return `${file} differs in ${points.length} points, from ${from} to ${to} points below the top of the page: see ${drawn}`;
}

async function readGolden(file: string): Promise<Raster | undefined> {
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(GOLDEN_FOLDER, file));
  } catch {
    return undefined;
  }
  const { data, info } = await sharp(bytes).toColourspace("b-w").raw().toBuffer({ resolveWithObject: true });
  const grey = Uint8Array.from({ length: info.width * info.height }, (_, at) => data[at * info.channels] ?? 0);
  return { width: info.width, height: info.height, grey };
}

function differingPoints(kept: Raster, drawn: Raster): number[] {
  const points: number[] = [];
  kept.grey.forEach((value, at) => {
    if (Math.abs(value - (drawn.grey[at] ?? 0)) > SEEN) points.push(at);
  });
  return points;
}

/** What was there and is gone in red, what is new in blue, what stayed in grey. */
async function drawDifference(file: string, kept: Raster, drawn: Raster): Promise<string> {
  const colours = new Uint8Array(kept.grey.length * 3);
  kept.grey.forEach((before, at) => {
    const now = drawn.grey[at] ?? 255;
    const same = Math.abs(before - now) <= SEEN;
    colours.set(same ? [1, 1, 1].map(() => 160 + now * 0.37) : [now, Math.min(before, now), before], 3 * at);
  });
  mkdirSync(DIFFERENCES, { recursive: true });
  const size = { width: kept.width, height: kept.height, channels: 3 } as const;
  await sharp(colours, { raw: size })
    .resize(kept.width * 2, undefined, { kernel: "nearest" })
    .png()
    .toFile(join(DIFFERENCES, file));
  return join(".cache", "golden", file);
}

function picture({ width, height, grey }: Raster) {
  return sharp(grey, { raw: { width, height, channels: 1 } });
}
