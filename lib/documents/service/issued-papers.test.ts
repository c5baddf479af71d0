import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { documentBytes, verifyDocument, verifySignedFile } from "#lib/seal/core/index.ts";
import {
  ISSUED_PAPERS,
  type IssuedPaper,
  PAPER_CERTIFICATE,
  PAPER_CODE_KEYS,
  PAPER_FILE_KEYS,
} from "#tests/support/issued-papers.ts";
import { checkPdf } from "#tests/support/pdf-soundness.ts";
import { decoderHere, readPrintedCode } from "#tests/support/printed-code.ts";
import { CADES_CHECK, pemOf, signatureParts, toolSays } from "#tests/support/tool-says.ts";

const decoder = decoderHere();
const PAYLOAD_KIND = /^(?:(?:birth|death)_(?:full_copy|extract|history_copy)|individual_card)$/;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "sijil-papers-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(ISSUED_PAPERS)("%s", (_name, make) => {
  let paper: IssuedPaper;
  beforeAll(async () => {
    paper = await make();
    writeFileSync(join(folder, "copy.pdf"), paper.pdf);
  });

  it(`has a code that ${decoder.name} reads from paper printed in black and white at 150 dots per inch`, async () => {
    expect(await readPrintedCode(paper.pdf, decoder)).toBe(paper.url);
  });

  it("is whole as a file, and no longer when one byte of it changed", () => {
    expect(verifySignedFile(paper.pdf, PAPER_FILE_KEYS)).toMatchObject({ ok: true, value: { address: paper.url } });
    expect(verifySignedFile(flipped(paper.pdf, 30_000), PAPER_FILE_KEYS).ok).toBe(false);
  });

  it("is sound to qpdf", ({ skip }) => {
    const check = checkPdf(paper.pdf);
    if (!check) return skip("qpdf is not installed");
    expect(check.status, check.words).toBe(0);
  });

  it("is to pdfinfo a tagged PDF on A4 or A5 without scripts or a password", ({ skip }) => {
    const said = toolSays("pdfinfo", ["copy.pdf"], folder);
    if (said === undefined) return skip("pdfinfo is not installed");
    expect(said).toMatch(/Tagged: +yes/);
    expect(said).toMatch(/JavaScript: +no/);
    expect(said).toMatch(/Encrypted: +no/);
    expect(said).toMatch(/Page size: .*\(A[45]\)/);
    expect(said).not.toMatch(/error|warning/i);
  });

  it("is signed as a whole to pdfsig, and changed when one byte is", ({ skip }) => {
    const said = toolSays("pdfsig", ["copy.pdf"], folder);
    if (said === undefined) return skip("pdfsig is not installed");
    expect(said).toContain("Signature is Valid.");
    expect(said).toContain("Total document signed");
    writeFileSync(join(folder, "changed.pdf"), flipped(paper.pdf, 30_000));
    expect(toolSays("pdfsig", ["changed.pdf"], folder)).toContain("Digest Mismatch");
  });

  it("is signed to OpenSSL with the certificate that it names", ({ skip }) => {
    const { contents, covered } = signatureParts(paper.pdf);
    writeFileSync(join(folder, "certificate.pem"), pemOf(PAPER_CERTIFICATE));
    writeFileSync(join(folder, "cms.der"), contents);
    writeFileSync(join(folder, "covered"), covered);
    const said = toolSays("openssl", CADES_CHECK, folder);
    if (said === undefined) return skip("openssl is not installed");
    expect(said).toContain("CAdES Verification successful");
  });
});

/** The code of a copy of a paper act is a serial alone. */
const signedCodes = ISSUED_PAPERS.filter(([name]) => !name.endsWith("on paper"));

describe.each(signedCodes)("the code of %s", (_name, make) => {
  it("is proved by what was read from paper, without a network, and by nothing that differs in one byte", async () => {
    const paper = await make();
    const read = (await readPrintedCode(paper.pdf, decoder)) ?? "";
    const bytes = documentBytes(read.split("#")[1] ?? "") ?? new Uint8Array();
    const verified = verifyDocument(bytes, PAPER_CODE_KEYS);
    expect(verified).toMatchObject({ ok: true, value: { serial: "SJ264K7MT2WD", actNumber: 87 } });
    expect(verified.ok && verified.value.kind).toMatch(PAYLOAD_KIND);
    expect(verified.ok && verified.value.kind).toBe(paper.payload.kind);
    const held = Array.from(bytes.keys()).filter((at) => verifyDocument(flipped(bytes, at), PAPER_CODE_KEYS).ok);
    expect(held).toEqual([]);
  });
});

function flipped(bytes: Uint8Array, at: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}
