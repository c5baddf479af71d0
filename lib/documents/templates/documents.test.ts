import { describe, expect, it } from "vitest";
import { HARD_DOCUMENTS } from "#tests/support/hard-documents.ts";
import { archivalFlaws } from "#tests/support/pdf-archive.ts";
import { readQrCode } from "#tests/support/pdf-picture.ts";
import { checkPdf } from "#tests/support/pdf-soundness.ts";
import { plain, readPdf, readPdfWithPoppler } from "#tests/support/pdf-text.ts";
import { hasInOrder, printedFields } from "#tests/support/printed-fields.ts";
import { type DocumentPayload, drawDocument, SPECIMENS } from "./catalogue.ts";

const documents: [string, DocumentPayload][] = [...Object.entries(SPECIMENS), ...Object.entries(HARD_DOCUMENTS)];

describe.each(documents)("%s", (_name, payload) => {
  it("says every field exactly", async () => {
    const { text, pages } = await readPdf(await drawDocument(payload));
    const missing = printedFields(payload)
      .map(plain)
      .filter((field) => !text.includes(field));
    const lost = missing.filter((field) => pages === 1 || !hasInOrder(text, field));
    expect(lost).toEqual([]);
    expect(missing.length).toBeLessThanOrEqual(2 * (pages - 1));
  });

  it("says every field to poppler, spaces apart", async ({ skip }) => {
    const bytes = await drawDocument(payload);
    const read = readPdfWithPoppler(bytes);
    if (read === undefined) return skip("pdftotext is not installed");
    const { pages } = await readPdf(bytes);
    const text = read.replaceAll(" ", "");
    const missing = printedFields(payload).filter((field) => !text.includes(plain(field).replaceAll(" ", "")));
    expect(missing.filter((field) => pages === 1 || !hasInOrder(read, spaced(field)))).toEqual([]);
  });

  it("has the same bytes each time", async () => {
    const [first, second] = [await drawDocument(payload), await drawDocument(structuredClone(payload))];
    expect(Buffer.compare(first, second)).toBe(0);
  });

  it("keeps what PDF/A-2a asks of a file that must be read in fifty years", async () => {
    expect(archivalFlaws(await drawDocument(payload))).toEqual([]);
  });

  it("is a sound file", async ({ skip }) => {
    const check = checkPdf(await drawDocument(payload));
    if (!check) return skip("qpdf is not installed");
    expect(check.status, check.words).toBe(0);
  });
});

describe.each(documents.filter(([, payload]) => addressOf(payload)))("the code of %s", (_name, payload) => {
  it("is read from the printed page as it was given", async () => {
    const bytes = await drawDocument(payload);
    const { pages } = await readPdf(bytes);
    const page = payload.kind === "preliminary_form" ? 0 : pages - 1;
    expect(await readQrCode(bytes, page)).toBe(addressOf(payload));
  });
});

function addressOf(payload: DocumentPayload): string | undefined {
  if ("verification" in payload) return payload.verification.url;
  return "url" in payload ? payload.url : undefined;
}

/** Poppler keeps punctuation apart from Arabic words. */
function spaced(field: string): string {
  return plain(field)
    .replace(/([\p{P}\p{S}])/gu, " $1 ")
    .replace(/ +/g, " ")
    .trim();
}
