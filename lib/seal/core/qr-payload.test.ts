import fc from "fast-check";
import QRCode from "qrcode";
import { describe, expect, it } from "vitest";
import type { DocumentPayload } from "./document-payload.ts";
import type { KeyRing } from "./key-ring.ts";
import { documentBytes, documentUrl, LARGEST_DOCUMENT_BYTES, signDocument, verifyDocument } from "./qr-payload.ts";
import { ed25519PublicKey, ed25519Signer } from "./signer.ts";
import { encodeStrict } from "./strict-cbor.ts";

const secret = new Uint8Array(32).fill(5);
const signer = ed25519Signer("d26", secret);
const micros = (day: string) => BigInt(Date.parse(`${day}T00:00:00Z`)) * 1000n;
const trusted = {
  keyId: "d26",
  publicKey: ed25519PublicKey(secret),
  validFromMicros: micros("2026-01-01"),
  validUntilMicros: null,
};
const keys: KeyRing = [trusted];

function aDocument(change: Partial<DocumentPayload> = {}): DocumentPayload {
  return {
    issuer: "MA-EC",
    kind: "birth_extract",
    serial: "EX26R4GQ7HC",
    issuedOn: "2026-11-26",
    expiresOn: "2027-02-26",
    office: { code: "10.01.03", name: { ar: "أكدال الرياض، الرباط", fr: "Agdal Riyad, Rabat" } },
    registerYear: 2026,
    actNumber: 1287,
    actHash: new Uint8Array(16).fill(9),
    givenName: { ar: "يوسف", latin: "Youssef" },
    familyName: { ar: "الإدريسي", latin: "El Idrissi" },
    sex: "male",
    bornOn: { gregorian: "2026-11-04", hijri: "24 جمادى الأولى 1448" },
    birthPlace: { ar: "الرباط", fr: "Rabat" },
    father: { ar: "أحمد بن محمد", latin: "Ahmed ben Mohammed" },
    mother: { ar: "فاطمة الزهراء بنت عبد السلام", latin: "Fatima Zahra bent Abdeslam" },
    death: null,
    ...change,
  };
}

function signed(change: Partial<DocumentPayload> = {}): Uint8Array {
  const result = signDocument(aDocument(change), signer);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

describe("a document that the registry signed", () => {
  it.each<[string, Partial<DocumentPayload>]>([
    ["a birth extract", {}],
    [
      "a document without term, of an old act without family name, parents or Latin names",
      {
        expiresOn: null,
        familyName: null,
        father: null,
        mother: null,
        givenName: { ar: "رقية", latin: null },
        sex: "female",
        bornOn: { gregorian: "1950", hijri: null },
      },
    ],
    [
      "a death extract",
      {
        kind: "death_extract",
        bornOn: { gregorian: "1938-03", hijri: null },
        death: { on: { gregorian: "2026-10-30", hijri: "19 جمادى الأولى 1448" }, place: { ar: "سلا", fr: "Salé" } },
      },
    ],
    [
      "a copy of the act of an unknown body",
      {
        kind: "death_full_copy",
        givenName: null,
        familyName: null,
        sex: null,
        bornOn: null,
        birthPlace: null,
        father: null,
        mother: null,
        death: { on: { gregorian: "2026-10-30", hijri: null }, place: { ar: "سلا", fr: "Salé" } },
      },
    ],
  ])("says what %s says, as it was signed", (_, change) => {
    expect(verifyDocument(signed(change), keys)).toEqual({ ok: true, value: aDocument(change) });
  });

  it("is always the same bytes for the same words, whatever their Unicode form", () => {
    const composed = signed({ birthPlace: { ar: "سلا", fr: "Sal\u00e9" } });
    expect(signed({ birthPlace: { ar: "سلا", fr: "Sale\u0301" } })).toEqual(composed);
  });

  it("is a tagged COSE_Sign1 whose protected header names EdDSA and the key", () => {
    expect(Buffer.from(signed()).toString("hex", 0, 12)).toBe("d28448a201270443643236a0");
  });

  it("travels in the fragment of an address and comes back", () => {
    const url = documentUrl("https://verif.example.ma", signed());
    expect(url).toMatch(/^https:\/\/verif\.example\.ma\/v#[A-Z2-7]+$/);
    expect(documentBytes(new URL(url).hash)).toEqual(signed());
    expect(documentBytes("#not base32")).toBeUndefined();
  });

  it("fits a QR code of at most version 20 at level M", () => {
    expect(
      QRCode.create(documentUrl("https://verif.example.ma", signed()), { errorCorrectionLevel: "M" }).version,
    ).toBeLessThanOrEqual(20);
  });

  it("is not signed when it would not fit the code", () => {
    const result = signDocument(aDocument({ father: { ar: "محمد ".repeat(200), latin: null } }), signer);
    expect(result).toMatchObject({
      ok: false,
      error: { code: "seal.documentTooLong", params: { most: LARGEST_DOCUMENT_BYTES } },
    });
  });

  it.each<[string, Partial<DocumentPayload>]>([
    ["a day that does not exist", { issuedOn: "2026-02-30" }],
    ["a month as day of issue", { issuedOn: "2026-02" }],
    ["an act number 0", { actNumber: 0 }],
    ["a whole hash in place of its first half", { actHash: new Uint8Array(32) }],
    ["an empty name", { givenName: { ar: "", latin: null } }],
  ])("is not signed with %s", (_, change) => {
    expect(() => signDocument(aDocument(change), signer)).toThrow(RangeError);
  });
});

describe("a document that the registry did not sign", { timeout: 60_000 }, () => {
  it("is refused when its key is unknown", () => {
    expect(verifyDocument(signed(), [])).toEqual({ ok: false, error: { code: "seal.documentKeyUnknown" } });
  });

  it("is refused when another key took the name", () => {
    const impostor = { ...trusted, publicKey: ed25519PublicKey(new Uint8Array(32).fill(6)) };
    expect(verifyDocument(signed(), [impostor])).toEqual({ ok: false, error: { code: "seal.documentSignatureWrong" } });
  });

  it("is refused when the key was not trusted on the day of issue", () => {
    const expired = { ok: false, error: { code: "seal.documentKeyExpired" } };
    expect(verifyDocument(signed(), [{ ...trusted, validFromMicros: micros("2026-11-27") }])).toEqual(expired);
    expect(verifyDocument(signed(), [{ ...trusted, validUntilMicros: micros("2026-11-25") }])).toEqual(expired);
    expect(verifyDocument(signed(), [{ ...trusted, validUntilMicros: micros("2026-11-27") }]).ok).toBe(true);
  });

  it("is refused once any bit is flipped", () => {
    const bytes = signed();
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(7), (at, bit) => {
        const flipped = bytes.map((byte, index) => (index === at ? byte ^ (1 << bit) : byte));
        expect(verifyDocument(flipped, keys).ok).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  it("is refused once any byte is added, dropped or replaced", () => {
    const bytes = [...signed()];
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), (at, byte) => {
        const replaced = bytes.with(at, byte);
        fc.pre(byte !== bytes[at]);
        for (const changed of [replaced, bytes.toSpliced(at, 1), bytes.toSpliced(at, 0, byte), [...bytes, byte]]) {
          expect(verifyDocument(Uint8Array.from(changed), keys).ok).toBe(false);
        }
      }),
      { numRuns: 100 },
    );
  });

  it("is refused, never a fault, when it is random bytes, nested or too long", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 1100 }), (bytes) => !verifyDocument(bytes, keys).ok),
      { numRuns: 2000 },
    );
    expect(verifyDocument(new Uint8Array(1000).fill(0x81), keys).ok).toBe(false);
    expect(verifyDocument(new Uint8Array(1000).fill(0xd2), keys).ok).toBe(false);
    expect(verifyDocument(new Uint8Array(LARGEST_DOCUMENT_BYTES + 1), keys)).toEqual({
      ok: false,
      error: { code: "seal.documentUnreadable" },
    });
  });

  it("is refused when it is well formed CBOR of another shape", () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: false, withDate: false, withSet: false, maxDepth: 3 }), (value) => {
        let bytes: Uint8Array;
        try {
          bytes = encodeStrict(value);
        } catch {
          return true;
        }
        return !verifyDocument(bytes, keys).ok;
      }),
    );
  });
});
