import type { ActKind } from "#lib/acts/core/index.ts";
import { isoDay, type IsoDay, lastDayOfMonth, partsOf } from "#lib/calendar/core/index.ts";

/** What is issued from each kind of act today. */
export const KINDS_OF_ACT = {
  birth: ["birthFullCopy", "birthExtract"],
  death: ["deathFullCopy", "deathExtract"],
} as const satisfies Record<ActKind, readonly string[]>;

export const ISSUED_KINDS = [...KINDS_OF_ACT.birth, ...KINDS_OF_ACT.death] as const;
export type IssuedKind = (typeof ISSUED_KINDS)[number];

/** The code of each kind in the signed payload, on the verification page and in the templates. */
export const KIND_CODES = {
  birthFullCopy: "birth_full_copy",
  birthExtract: "birth_extract",
  deathFullCopy: "death_full_copy",
  deathExtract: "death_extract",
} as const satisfies Record<IssuedKind, string>;

/** For whom a document is issued (L36:43): the purpose of the reading that it leaves. */
export const ISSUE_PURPOSES = ["holder", "family", "representative", "authority"] as const;
export type IssuePurpose = (typeof ISSUE_PURPOSES)[number];

const VALID_MONTHS = 3;

/** The last day on which a copy or an extract is good: three months after its issue, at most the end of that month. */
export function validUntil(issuedOn: IsoDay): IsoDay {
  const { year, month, day } = partsOf(issuedOn);
  const months = year * 12 + month - 1 + VALID_MONTHS;
  const last = lastDayOfMonth(Math.floor(months / 12), (months % 12) + 1);
  const { year: inYear, month: inMonth, day: lastDay } = partsOf(last);
  return isoDay(inYear, inMonth, Math.min(day, lastDay));
}
