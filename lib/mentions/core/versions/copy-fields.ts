import type { ActKind } from "#lib/acts/core/index.ts";
import type { ActField } from "#lib/wording/core/index.ts";

const PERSON = ["givenName", "familyName", "bornOn", "birthPlace"] as const;
const ASCENDANTS = [
  "fatherName",
  "fatherFamilyName",
  "paternalGrandfatherName",
  "motherName",
  "motherFamilyName",
  "maternalGrandfatherName",
] as const;

/** The data of an extract (D99:36, D22:45), by act. */
export const EXTRACT_FIELDS = {
  birth: [...PERSON, "sex", "nationality", ...ASCENDANTS],
  death: [...PERSON, "sex", "nationality", ...ASCENDANTS, "diedOn", "deathPlace", "profession", "residence"],
} as const satisfies Record<ActKind, readonly ActField[]>;

/** The data of the individual card, which a birth act alone gives (D99:37). */
export const CARD_FIELDS = [
  ...PERSON,
  "fatherName",
  "fatherFamilyName",
  "motherName",
  "motherFamilyName",
] as const satisfies readonly ActField[];
