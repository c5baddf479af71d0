import { z } from "zod";

const ScannedPage = z.object({ n: z.int(), width: z.int(), height: z.int(), blobKey: z.string() });
export type ScannedPage = z.output<typeof ScannedPage>;

/** The pictures of a scanned paper, as its row keeps them; throws where the row was not written by us. */
export function scannedPages(kept: unknown): readonly ScannedPage[] {
  return z.array(ScannedPage).parse(kept);
}

/** What a screen draws of a scan: its pictures are read by their number. */
export type ScanView = { id: string; pages: readonly { n: number; width: number; height: number }[] };

/** The same without where the bytes lie. */
export function viewOfScan({ id, pages }: { id: string; pages: unknown }): ScanView {
  return { id, pages: scannedPages(pages).map(({ n, width, height }) => ({ n, width, height })) };
}
