import { describe, expect, it } from "vitest";
import { signFile } from "#lib/seal/index.ts";
import { verifySignedFile } from "#lib/seal/core/index.ts";
import { aFileKey } from "#tests/support/a-file-key.ts";
import { HARD_DOCUMENTS } from "#tests/support/hard-documents.ts";
import { archivalFlaws } from "#tests/support/pdf-archive.ts";
import { checkPdf } from "#tests/support/pdf-soundness.ts";
import { readPdf } from "#tests/support/pdf-text.ts";
import { type DocumentPayload, drawDocument, SPECIMENS } from "../templates/catalogue.ts";

const { signer, publicKey } = aFileKey();
const keys = [{ keyId: signer.keyId, publicKey, validFromMicros: 0n, validUntilMicros: null }];
const issued: [string, DocumentPayload][] = [...Object.entries(SPECIMENS), ...Object.entries(HARD_DOCUMENTS)].filter(
  ([, payload]) => "verification" in payload && "issue" in payload,
);

describe.each(issued)("a signed %s", (_name, payload) => {
  it("holds, reads as it was drawn, and is still a file for the archive", async () => {
    const drawn = await drawDocument(payload);
    const address = "https://sijil.example.ma/v?serial=SJ264K7MT2WD";
    const signed = await signFile(drawn, { address, signedAt: new Date("2026-11-23T10:00:00Z"), signer });
    expect(verifySignedFile(signed, keys)).toMatchObject({ ok: true, value: { address } });
    expect(archivalFlaws(signed)).toEqual([]);
    expect((await readPdf(signed)).text).toBe((await readPdf(drawn)).text);
    expect(checkPdf(signed)?.status ?? 0).toBe(0);
  });
});
