import { describe, expect, it } from "vitest";
import { hostileDocuments } from "#tests/support/hostile-acts.ts";
import { type Item, plain, readPdf, readPdfWithPoppler } from "#tests/support/pdf-text.ts";
import { lostFields, printedFields } from "#tests/support/printed-fields.ts";
import { drawDocument } from "./catalogue.ts";

const SEED = Number(process.env["SIJIL_SEED"] ?? 37);
const ACTS = 500;
const BATCHES = 10;
/** The edge of the frame that every issued page has: no word crosses it. */
const FRAME = 22;

const documents = hostileDocuments(SEED, ACTS);
const batches = Array.from({ length: BATCHES }, (_, batch) =>
  documents.filter((_, number) => number % BATCHES === batch),
);

describe(`${ACTS} acts with names that are hostile but legal, seed ${SEED}`, () => {
  it.each(batches.map((batch, number) => [number + 1, batch] as const))(
    "say every field exactly, and no word leaves its page: part %i",
    async (_, batch) => {
      const flaws: string[] = [];
      for (const { called, payload } of batch) {
        const bytes = await drawDocument(payload);
        const { text, pages, sheets } = await readPdf(bytes);
        const fields = printedFields(payload).map(plain);
        flaws.push(...lostFields(fields, text, pages).map((field) => `${called}: not said: ${field}`));
        flaws.push(...lostMarks(fields, bytes).map((word) => `${called}: vowel marks lost: ${word}`));
        for (const [page, { width, height, items }] of sheets.entries())
          flaws.push(
            ...items
              .filter((item) => leaves(item, width, height))
              .map(({ str }) => `${called}, page ${page + 1}: leaves its page: ${str}`),
          );
      }
      expect(flaws).toEqual([]);
    },
    60_000,
  );
});

/** The words whose vowel marks poppler does not read as they were given; none where it is not installed. */
function lostMarks(fields: readonly string[], bytes: Uint8Array): string[] {
  const marked = fields.flatMap((field) => field.match(/[\p{L}\p{M}]*\p{M}[\p{L}\p{M}]*/gu) ?? []);
  const text = marked.length === 0 ? undefined : readPdfWithPoppler(bytes, "layout");
  return text === undefined ? [] : marked.filter((word) => !text.includes(word));
}

/** Letters reach a little above their size and below their line. */
function leaves({ x, y, width, size }: Item, pageWidth: number, pageHeight: number): boolean {
  const [right, top, bottom] = [x + width, y + size, y - 0.3 * size];
  return x < FRAME || bottom < FRAME || right > pageWidth - FRAME || top > pageHeight - FRAME;
}
