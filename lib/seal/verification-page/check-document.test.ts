import { describe, expect, it } from "vitest";
import { aCodeAddress, CODE_KEYS, EXTRACT_OF_YOUSSEF } from "#tests/support/a-signed-code.ts";
import { checkDocument } from "./check-document.ts";

const keys = CODE_KEYS;
const document = EXTRACT_OF_YOUSSEF;
const fragment = new URL(aCodeAddress()).hash;
const checkedAt = "2026-11-22T10:00:00.000Z";
const revocations = { asOf: "2026-11-22T06:00:00Z", documents: [] };

describe("checking the code of a document", () => {
  it("shows all that was signed, with its verdict", () => {
    const shown = { show: "document", document, verdict: { verdict: "authentic", on: null }, revocations, checkedAt };
    expect(checkDocument(fragment, { keys, revocations, checkedAt })).toEqual(shown);
  });

  it("says that it was revoked, or that its term is over on that day", () => {
    const taken = { serial: "EX26R4GQ7HC", verdict: "revoked", on: "2026-11-21" } as const;
    const revoked = { ...revocations, documents: [taken] };
    expect(checkDocument(fragment, { keys, revocations: revoked, checkedAt })).toMatchObject({
      verdict: { verdict: "revoked", on: "2026-11-21" },
    });
    const later = "2027-02-21T00:00:00.000Z";
    expect(checkDocument(fragment, { keys, revocations, checkedAt: later })).toMatchObject({
      verdict: { verdict: "expired" },
    });
  });

  it("still verifies the signature when the list of revoked documents cannot be had, and shows that it could not", () => {
    const state = checkDocument(fragment, { keys, revocations: undefined, checkedAt });
    expect(state).toMatchObject({ show: "document", verdict: { verdict: "authentic" }, revocations: undefined });
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
