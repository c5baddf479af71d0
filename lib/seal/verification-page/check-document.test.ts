import { describe, expect, it } from "vitest";
import {
  type DocumentPayload,
  documentUrl,
  ed25519PublicKey,
  ed25519Signer,
  type KeyRing,
  signDocument,
} from "../core/index.ts";
import { checkDocument } from "./check-document.ts";

const secret = new Uint8Array(32).fill(5);
const keys: KeyRing = [
  { keyId: "d26", publicKey: ed25519PublicKey(secret), validFromMicros: 0n, validUntilMicros: null },
];

const document: DocumentPayload = {
  issuer: "MA-EC",
  kind: "birth_extract",
  serial: "EX26R4GQ7HC",
  issuedOn: "2026-11-20",
  expiresOn: "2027-02-20",
  office: { code: "10.01.03", name: { ar: "أكدال الرياض", fr: "Agdal Riyad" } },
  registerYear: 2026,
  actNumber: 1287,
  actHash: new Uint8Array(16),
  givenName: { ar: "يوسف", latin: "Youssef" },
  familyName: { ar: "الإدريسي", latin: "El Idrissi" },
  sex: "male",
  bornOn: { gregorian: "2026-11-04", hijri: null },
  birthPlace: { ar: "الرباط", fr: "Rabat" },
  father: null,
  mother: null,
  death: null,
};

const signed = signDocument(document, ed25519Signer("d26", secret));
const fragment = signed.ok ? new URL(documentUrl("https://verif.example.ma", signed.value)).hash : "";
const checkedAt = "2026-11-22T10:00:00.000Z";
const revocations = { asOf: "2026-11-22T06:00:00Z", serials: [] };

describe("checking the code of a document", () => {
  it("shows all that was signed, with its verdict", () => {
    const shown = { show: "document", document, verdict: "authentic", revocations, checkedAt };
    expect(checkDocument(fragment, { keys, revocations, checkedAt })).toEqual(shown);
  });

  it("says that it was revoked, or that its term is over on that day", () => {
    const revoked = { ...revocations, serials: ["EX26R4GQ7HC"] };
    expect(checkDocument(fragment, { keys, revocations: revoked, checkedAt })).toMatchObject({ verdict: "revoked" });
    const later = "2027-02-21T00:00:00.000Z";
    expect(checkDocument(fragment, { keys, revocations, checkedAt: later })).toMatchObject({ verdict: "expired" });
  });

  it("still verifies the signature when the list of revoked documents cannot be had, and shows that it could not", () => {
    const state = checkDocument(fragment, { keys, revocations: undefined, checkedAt });
    expect(state).toMatchObject({ show: "document", verdict: "authentic", revocations: undefined });
  });

  it.each(["#", "#not base32", fragment.slice(0, -8)])(
    "does not accept a code that was cut or mistaken: %o",
    (code) => {
      const refused = { show: "not-authentic", code: "seal.documentUnreadable" };
      expect(checkDocument(code, { keys, revocations, checkedAt })).toEqual(refused);
    },
  );

  it("does not accept a code whose end was rewritten", () => {
    const state = checkDocument(fragment.replace(/.{16}$/, "AAAAAAAAAAAAAAAA"), { keys, revocations, checkedAt });
    expect(state).toEqual({ show: "not-authentic", code: "seal.documentSignatureWrong" });
  });

  it("does not accept a document of another registry", () => {
    expect(checkDocument(fragment, { keys: [], revocations, checkedAt })).toEqual({
      show: "not-authentic",
      code: "seal.documentKeyUnknown",
    });
  });
});
