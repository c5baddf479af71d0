import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createPdf } from "#lib/platform/pdf/index.ts";
import { aFileKey } from "#tests/support/a-file-key.ts";
import { archivalFlaws } from "#tests/support/pdf-archive.ts";
import { checkPdf } from "#tests/support/pdf-soundness.ts";
import { readPdf } from "#tests/support/pdf-text.ts";
import { CADES_CHECK, pemOf, signatureParts, toolSays } from "#tests/support/tool-says.ts";
import { type KeyRing, verifySignedFile } from "../core/index.ts";
import type { FileKeyPair } from "./file-signer.ts";
import { drawnPart } from "./pdf-revision.ts";
import { signFile } from "./sign-file.ts";
import { timeStamperAt } from "./time-stamp.ts";

const at = new Date("2026-11-23T10:00:00.700Z");
const address = "https://verif.example.ma/v#ABCDEF";

let folder: string;
let pair: FileKeyPair;
let keys: KeyRing;
let drawn: Uint8Array;
let signed: Uint8Array<ArrayBuffer>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "sijil-signed-"));
  pair = aFileKey();
  const validFromMicros = BigInt(at.getTime()) * 1000n;
  keys = [{ keyId: pair.signer.keyId, publicKey: pair.publicKey, validFromMicros, validUntilMicros: null }];
  drawn = await draw();
  signed = await signFile(drawn, { address, signedAt: at, signer: pair.signer });
});
afterAll(() => rmSync(folder, { recursive: true }));

async function draw(): Promise<Uint8Array> {
  const pdf = createPdf({ title: "رسم ولادة", lang: "ar-MA", size: "A4", createdAt: at, id: "42" });
  pdf.addPage();
  const style = { family: "act", size: 14, leading: 1.9, direction: "rtl", lang: "ar-MA" } as const;
  pdf.paragraph([{ text: "ولد بفاس عبد الصمد، Marie-Claire (42)" }], { x: 40, y: 40, width: 500 }, style);
  return pdf.finish();
}

function flipped(byte: number): Uint8Array {
  const copy = Uint8Array.from(signed);
  copy[byte] = (copy[byte] ?? 0) ^ 1;
  return copy;
}

describe("the signature in the file of a copy", () => {
  it("tells the address of its code and the second in which it was signed", () => {
    const value = { address, signedAt: "2026-11-23T10:00:00Z", keyId: pair.signer.keyId };
    expect(verifySignedFile(signed, keys)).toEqual({ ok: true, value });
  });

  it("leaves what was drawn as it was, bit for bit, in front of it", () => {
    expect(Buffer.compare(drawnPart(signed), drawn)).toBe(0);
    expect(Buffer.compare(drawnPart(drawn), drawn)).toBe(0);
  });

  it("does not hold when one byte was flipped, wherever it stands", () => {
    const everywhere = Array.from({ length: 200 }, (_, place) => Math.floor((place * signed.length) / 200));
    const opens = Buffer.from(signed).lastIndexOf("/Contents <");
    const inSignature = Array.from({ length: 2_200 }, (_, place) => opens + place);
    const places = [...everywhere, ...inSignature, signed.length - 1];
    const held = places.filter((place) => verifySignedFile(flipped(place), keys).ok);
    expect(held).toEqual([]);
  });

  it("does not hold when something was added behind it, or cut off", () => {
    const longer = new Uint8Array([...signed, 10]);
    const update = Buffer.concat([signed, Buffer.from("1 0 obj\n<<>>\nendobj\nstartxref\n0\n%%EOF\n")]);
    for (const other of [longer, update, signed.subarray(0, -1)]) expect(verifySignedFile(other, keys).ok).toBe(false);
  });

  it("is not taken from a key that the register does not know, nor from one that it trusted only later or no longer", async () => {
    const other = aFileKey();
    const forged = await signFile(drawn, { address, signedAt: at, signer: other.signer });
    expect(verifySignedFile(forged, keys)).toMatchObject({ error: { code: "seal.fileKeyUnknown" } });
    const [key] = keys;
    const instant = BigInt(at.getTime()) * 1000n;
    for (const [validFromMicros, validUntilMicros] of [
      [instant + 10_000_000n, null],
      [0n, instant - 10_000_000n],
    ] as const) {
      const ring = key ? [{ ...key, validFromMicros, validUntilMicros }] : [];
      expect(verifySignedFile(signed, ring)).toMatchObject({ error: { code: "seal.fileKeyExpired" } });
    }
  });

  it("is missing in a file that was only drawn, and in what is no PDF", () => {
    for (const bytes of [drawn, new Uint8Array(), Buffer.from("%PDF-1.7")])
      expect(verifySignedFile(bytes, keys)).toMatchObject({ error: { code: "seal.fileUnsigned" } });
  });

  it("keeps what PDF/A-2a asks, and has a node of its own in the reading order", () => {
    expect(archivalFlaws(signed)).toEqual([]);
    const orphan = Buffer.from(signed);
    const from = orphan.lastIndexOf("/StructParent 1");
    orphan.write("/StructParent 9", from, "latin1");
    expect(archivalFlaws(orphan)).toContain("6.7.3: a field and its node do not lead to one another");
    orphan.write("/Rect [0 0 9 0]", orphan.lastIndexOf("/Rect [0 0 0 0]"), "latin1");
    expect(archivalFlaws(orphan)).toContain("page 1: 6.3: annotations");
  });

  it("lets every word be read as before", async () => {
    expect((await readPdf(signed)).text).toBe((await readPdf(drawn)).text);
  });

  it("makes a sound file", ({ skip }) => {
    const check = checkPdf(signed);
    if (!check) return skip("qpdf is not installed");
    expect(check.status, check.words).toBe(0);
  });

  it("is valid to poppler, over the whole document", ({ skip }) => {
    const said = toolSays("pdfsig", [fileOf("signed.pdf", signed)], folder);
    if (said === undefined) return skip("pdfsig is not installed");
    expect(said).toContain("Signature is Valid.");
    expect(said).toContain("Total document signed");
    expect(said).toContain("ETSI.CAdES.detached");
    expect(toolSays("pdfsig", [fileOf("changed.pdf", flipped(3_000))], folder)).toContain("Digest Mismatch");
  });

  it("is valid to OpenSSL, with the certificate that it names", ({ skip }) => {
    const { contents, covered } = signatureParts(signed);
    fileOf("certificate.pem", Buffer.from(pemOf(pair.signer.certificate)));
    fileOf("cms.der", contents);
    fileOf("covered", covered);
    const said = toolSays("openssl", CADES_CHECK, folder);
    if (said === undefined) return skip("openssl is not installed");
    expect(said).toContain("CAdES Verification successful");
  });

  it("bears the stamp of the authority that is configured, and does without one that is silent", async ({ skip }) => {
    if (!givenAuthority()) return skip("openssl is not installed");
    const server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on("data", (chunk: Buffer) => chunks.push(chunk));
      request.on("end", () => response.end(stamped(Buffer.concat(chunks))));
    });
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    const port = (server.address() as AddressInfo).port;
    const stamp = timeStamperAt(`http://127.0.0.1:${port}/`);
    const file = await signFile(drawn, { address, signedAt: at, signer: pair.signer, stamp });
    await new Promise((closed) => server.close(closed));
    expect(verifySignedFile(file, keys).ok).toBe(true);
    const printed = toolSays(
      "openssl",
      ["cms", "-cmsout", "-print", "-inform", "DER", "-in", fileOf("stamped.der", signatureParts(file).contents)],
      folder,
    );
    expect(printed).toContain("id-smime-aa-timeStampToken");
    const alone = await signFile(drawn, { address, signedAt: at, signer: pair.signer, stamp });
    expect(verifySignedFile(alone, keys).ok).toBe(true);
  });
});

function fileOf(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

const AUTHORITY = `[tsa]
default_tsa = a
[a]
dir = .
serial = serial
crypto_device = builtin
signer_cert = tsa.pem
signer_key = tsa.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
accuracy = secs:1
ess_cert_id_chain = no
[extensions]
extendedKeyUsage = critical,timeStamping
`;

function givenAuthority(): boolean {
  writeFileSync(join(folder, "authority.cnf"), AUTHORITY);
  writeFileSync(join(folder, "serial"), "01\n");
  const made = toolSays(
    "openssl",
    "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout tsa.key -out tsa.pem -days 30 -subj /CN=stamps -addext extendedKeyUsage=critical,timeStamping".split(
      " ",
    ),
    folder,
  );
  return made !== undefined;
}

function stamped(query: Buffer): Buffer {
  fileOf("query.tsq", query);
  execFileSync("openssl", "ts -reply -config authority.cnf -queryfile query.tsq -out reply.tsr".split(" "), {
    cwd: folder,
    stdio: "pipe",
  });
  return readFileSync(join(folder, "reply.tsr"));
}
