import { drawDocument } from "#lib/documents/templates/catalogue.ts";
import { documentBytes, verifyDocument, verifySignedFile } from "#lib/seal/core/index.ts";
import { hostileDocuments } from "#tests/support/hostile-acts.ts";
import { ISSUED_PAPERS, PAPER_CODE_KEYS, PAPER_FILE_KEYS } from "#tests/support/issued-papers.ts";
import { plain, readPdf } from "#tests/support/pdf-text.ts";
import { decoderHere, readPrintedCode } from "#tests/support/printed-code.ts";
import { lostFields, printedFields } from "#tests/support/printed-fields.ts";
import type { Figure } from "../figure.ts";

const ACTS = 120;

/** What paper gives back: the fields of acts with hostile names, and the codes of every kind of copy once they are printed. */
export async function benchDocuments(): Promise<Figure[]> {
  const seed = Date.now() % 100_000;
  console.log(`  ${ACTS} acts with hostile names, seed ${seed}`);
  return [...(await fieldsReadBack(seed)), ...(await codesReadBack())];
}

async function fieldsReadBack(seed: number): Promise<Figure[]> {
  const said = { ar: 0, fr: 0 };
  const lost = { ar: 0, fr: 0 };
  for (const { called, payload } of hostileDocuments(seed, ACTS)) {
    const { text, pages } = await readPdf(await drawDocument(payload));
    const fields = printedFields(payload).map(plain);
    for (const field of fields) said[languageOf(field)] += 1;
    for (const field of lostFields(fields, text, pages)) {
      lost[languageOf(field)] += 1;
      console.log(`  ${called}: not said: ${field}`);
    }
  }
  return (["ar", "fr"] as const).map((language) =>
    share(`fields read from PDF as they were given, ${language}`, said[language] - lost[language], said[language]),
  );
}

async function codesReadBack(): Promise<Figure[]> {
  const decoder = decoderHere();
  const count = { read: 0, proved: 0, signed: 0, bytes: 0, refused: 0 };
  for (const [, make] of ISSUED_PAPERS) {
    const { pdf, url } = await make();
    const code = (await readPrintedCode(pdf, decoder)) ?? "";
    if (code === url) count.read += 1;
    if (!verifySignedFile(changed(pdf, 30_000), PAPER_FILE_KEYS).ok) count.refused += 1;
    count.bytes += 1;
    const bytes = documentBytes(code.split("#")[1] ?? "");
    if (bytes === undefined || bytes.length === 0) continue;
    count.signed += 1;
    if (verifyDocument(bytes, PAPER_CODE_KEYS).ok) count.proved += 1;
    for (const at of bytes.keys()) if (!verifyDocument(changed(bytes, at), PAPER_CODE_KEYS).ok) count.refused += 1;
    count.bytes += bytes.length;
  }
  return [
    share(`codes read by ${decoder.name} from paper at 150 dots per inch`, count.read, ISSUED_PAPERS.length),
    share("codes that prove their document without a network", count.proved, count.signed),
    share("changed bytes refused", count.refused, count.bytes),
  ];
}

function share(bar: string, reached: number, of: number): Figure {
  const note = `${reached} of ${of}`;
  return { bar, value: of === 0 ? 0 : (100 * reached) / of, unit: "%", goal: 100, reaches: "atLeast", note };
}

function languageOf(field: string): "ar" | "fr" {
  return /\p{Script=Arabic}/u.test(field) ? "ar" : "fr";
}

function changed(bytes: Uint8Array, at: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}
