/** What is issued from a birth act today. */
export const ISSUED_KINDS = ["birthFullCopy", "birthExtract"] as const;
export type IssuedKind = (typeof ISSUED_KINDS)[number];

/** The code of each kind in the signed payload, on the verification page and in the templates. */
export const KIND_CODES = {
  birthFullCopy: "birth_full_copy",
  birthExtract: "birth_extract",
} as const satisfies Record<IssuedKind, string>;

/** For whom a document is issued (L36:43, D22:41): the purpose of the reading that it leaves. */
export const ISSUE_PURPOSES = ["holder", "family", "representative", "authority"] as const;
export type IssuePurpose = (typeof ISSUE_PURPOSES)[number];

/** A copy or an extract is good for three months. */
export const VALID_MONTHS = 3;
