import {
  type DocumentPayload,
  documentUrl,
  ed25519PublicKey,
  ed25519Signer,
  type KeyRing,
  signDocument,
} from "#lib/seal/core/index.ts";

const secret = new Uint8Array(32).fill(5);

export const CODE_KEYS: KeyRing = [
  { keyId: "d26", publicKey: ed25519PublicKey(secret), validFromMicros: 0n, validUntilMicros: null },
];

/** What a birth extract says of an invented child. */
export const EXTRACT_OF_YOUSSEF: DocumentPayload = {
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

/** The address that its printed code bears. */
export function aCodeAddress(origin = "https://verif.example.ma"): string {
  const signed = signDocument(EXTRACT_OF_YOUSSEF, ed25519Signer("d26", secret));
  if (!signed.ok) throw new Error("a code too long");
  return documentUrl(origin, signed.value);
}
