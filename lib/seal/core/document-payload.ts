import type { WrittenDay } from "./written-day.ts";

/** A name in Arabic and, where the act has one, in Latin letters. */
export type TwoScripts = { ar: string; latin: string | null };

export type TwoLanguages = { ar: string; fr: string };

/** What an issued document says of itself and of its act: all that its QR code carries, and nothing that is not printed on it. */
export type DocumentPayload = {
  /** who issues, e.g. `MA-EC` */
  issuer: string;
  /** code of the kind of document, e.g. `birth_extract` */
  kind: string;
  serial: string;
  /** civil days, `YYYY-MM-DD`; `expiresOn` is the last day of validity, null when the document has no term */
  issuedOn: string;
  expiresOn: string | null;
  office: { code: string; name: TwoLanguages };
  registerYear: number;
  actNumber: number;
  /** the first 16 bytes of the act's hash */
  actHash: Uint8Array;
  /** nothing of a child born dead, nor of an unknown body (L36:29, L36:38) */
  givenName: TwoScripts | null;
  familyName: TwoScripts | null;
  /** these three may be unknown in a death act */
  sex: "male" | "female" | null;
  bornOn: WrittenDay | null;
  birthPlace: TwoLanguages | null;
  father: TwoScripts | null;
  mother: TwoScripts | null;
  /** only on documents of a death act */
  death: { on: WrittenDay; place: TwoLanguages } | null;
};

/** The version of the layout below, written first in every payload. */
export const PAYLOAD_VERSION = 1;

/** The integer keys of the signed map, in the order in which they are written. A key, once given, is never given again. */
export const KEYS = {
  version: 0,
  issuer: 1,
  kind: 2,
  serial: 3,
  issuedOn: 4,
  expiresOn: 5,
  office: 6,
  registerYear: 7,
  actNumber: 8,
  actHash: 9,
  givenName: 10,
  familyName: 11,
  sex: 12,
  bornOn: 13,
  birthPlace: 14,
  father: 15,
  mother: 16,
  death: 17,
} as const;

/** ISO/IEC 5218 */
export const SEX_NUMBERS = { male: 1, female: 2 } as const;
