import { beforeAll, describe, expect, it } from "vitest";
import { createPdf } from "#lib/platform/pdf/index.ts";
import { aFileKey } from "#tests/support/a-file-key.ts";
import { aCodeAddress, CODE_KEYS, EXTRACT_OF_YOUSSEF } from "#tests/support/a-signed-code.ts";
import type { KeyRing } from "../core/index.ts";
import { signFile } from "../signed-file/sign-file.ts";
import { checkFile, codeOf, isPdf } from "./check-file.ts";

const signedAt = new Date("2026-11-20T10:00:00Z");
const checkedAt = "2026-11-22T10:00:00.000Z";
const revocations = { asOf: "2026-11-22T06:00:00Z", documents: [] };
const { signer, publicKey } = aFileKey();
const fileKeys: KeyRing = [{ keyId: signer.keyId, publicKey, validFromMicros: 0n, validUntilMicros: null }];
const keys = CODE_KEYS;

let drawn: Uint8Array;
beforeAll(async () => {
  const pdf = createPdf({ title: "نسخة", lang: "ar-MA", size: "A4", createdAt: signedAt, id: "1" });
  pdf.addPage();
  const style = { family: "act", size: 14, leading: 1.9, direction: "rtl", lang: "ar-MA" } as const;
  pdf.paragraph([{ text: "يوسف الإدريسي" }], { x: 40, y: 40, width: 500 }, style);
  drawn = await pdf.finish();
});

const fileOf = (address: string) => signFile(drawn, { address, signedAt, signer });

describe("a copy that came as a file", () => {
  it("shows what its code says, and that no byte of the file was changed", async () => {
    const state = checkFile(await fileOf(aCodeAddress()), { keys, fileKeys, revocations, checkedAt });
    expect(state).toEqual({
      ...{ show: "document", document: EXTRACT_OF_YOUSSEF, revocations, checkedAt, isWholeFile: true },
      verdict: { verdict: "authentic", on: null },
    });
  });

  it("is replaced from the day on which its act changed, and expired after its term", async () => {
    const file = await fileOf(aCodeAddress());
    const documents = [{ serial: "EX26R4GQ7HC", verdict: "replaced", on: "2026-11-21" }] as const;
    const replaced = checkFile(file, { keys, fileKeys, revocations: { ...revocations, documents }, checkedAt });
    expect(replaced).toMatchObject({ verdict: { verdict: "replaced", on: "2026-11-21" } });
    const later = checkFile(file, { keys, fileKeys, revocations, checkedAt: "2027-03-01T00:00:00Z" });
    expect(later).toMatchObject({ verdict: { verdict: "expired" } });
  });

  it("is not authentic when a byte was flipped, when it was never signed, or by another key", async () => {
    const file = await fileOf(aCodeAddress());
    const changed = file.map((byte, at) => (at === 3_000 ? byte ^ 1 : byte));
    const codes = [
      checkFile(changed, { keys, fileKeys, revocations, checkedAt }),
      checkFile(drawn, { keys, fileKeys, revocations, checkedAt }),
      checkFile(file, { keys, fileKeys: [], revocations, checkedAt }),
    ];
    expect(codes).toEqual([
      { show: "not-authentic", code: "seal.fileChanged" },
      { show: "not-authentic", code: "seal.fileUnsigned" },
      { show: "not-authentic", code: "seal.fileKeyUnknown" },
    ]);
  });

  it("of a paper act asks the register about its serial", async () => {
    const file = await fileOf("https://verif.example.ma/v?serial=SJ264K7MT2WD");
    expect(checkFile(file, { keys, fileKeys, revocations, checkedAt })).toEqual({
      ...{ ask: "serial", serial: "SJ264K7MT2WD", signedAt: "2026-11-20T10:00:00Z" },
    });
  });

  it("is told from a picture by its first bytes", () => {
    expect([isPdf(drawn), isPdf(new Uint8Array([0x89, 0x50, 0x4e, 0x47])), isPdf(new Uint8Array())]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe("the address in a code", () => {
  it.each([
    ["https://x.ma/v#ABC", { fragment: "ABC", serial: null }],
    ["https://x.ma/v?serial=SJ26", { fragment: "", serial: "SJ26" }],
    ["https://x.ma/v?lang=fr&serial=SJ26#", { fragment: "", serial: "SJ26" }],
    ["words", { fragment: "", serial: null }],
  ])("%s leads to what it says", (address, code) => {
    expect(codeOf(address)).toEqual(code);
  });
});
