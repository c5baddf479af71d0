import { describe, expect, it } from "vitest";
import { createPdf } from "#lib/platform/pdf/index.ts";
import { hostileDocuments } from "#tests/support/hostile-acts.ts";
import { type Item, plain, readPdf, readPdfWithPoppler, type Sheet } from "#tests/support/pdf-text.ts";
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
        flaws.push(...sheets.flatMap(strays).map((word) => `${called}: leaves its page: ${word}`));
      }
      expect(flaws).toEqual([]);
    },
    60_000,
  );

  it("would be found if one letter were another, or a word stood over the edge", async () => {
    const [first] = documents;
    if (!first) throw new Error("no act");
    const fields = printedFields(first.payload).map(plain);
    const { text, pages } = await readPdf(await drawDocument(first.payload));
    expect(lostFields([...fields, "ڭنوش", "GUENNOUCH"], text, pages)).toEqual(["ڭنوش", "GUENNOUCH"]);

    const pdf = createPdf({ title: "حد", lang: "ar-MA", size: "A4", createdAt: new Date(0), id: "edge" });
    pdf.addPage();
    const style = { family: "act", size: 12, leading: 1.5, direction: "ltr", lang: "fr-MA" } as const;
    for (const [at, x] of [10, 300, pdf.width - 40].entries())
      pdf.paragraph([{ text: `Guennoun${at}` }], { x, y: 100 + 40 * at, width: 200 }, style);
    const { sheets } = await readPdf(await pdf.finish());
    // pdf.js leaves out the letters that are off the page
    expect(sheets.flatMap(strays)).toEqual(["Guennoun0", expect.stringMatching(/^Guenn(?!oun2)/)]);
  });
});

/** The words whose vowel marks poppler does not read as they were given; none where it is not installed. */
function lostMarks(fields: readonly string[], bytes: Uint8Array): string[] {
  const marked = fields.flatMap((field) => field.match(/[\p{L}\p{M}]*\p{M}[\p{L}\p{M}]*/gu) ?? []);
  const text = marked.length === 0 ? undefined : readPdfWithPoppler(bytes, "layout");
  return text === undefined ? [] : marked.filter((word) => !text.includes(word));
}

/** The words of a page that cross its frame. */
function strays({ width, height, items }: Sheet): string[] {
  return items.filter((item) => leaves(item, width, height)).map(({ str }) => str);
}

/** Letters reach a little above their size and below their line. */
function leaves({ x, y, width, size }: Item, pageWidth: number, pageHeight: number): boolean {
  const [right, top, bottom] = [x + width, y + size, y - 0.3 * size];
  return x < FRAME || bottom < FRAME || right > pageWidth - FRAME || top > pageHeight - FRAME;
}
