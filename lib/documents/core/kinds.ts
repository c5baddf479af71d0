import type { ActKind } from "#lib/acts/core/index.ts";
import { isoDay, type IsoDay, lastDayOfMonth, partsOf } from "#lib/calendar/core/index.ts";

/**
 * The copies of an act: its latest state, a summary, the electronic act with all that ever changed it (D22:44-45), and the individual card
 * of law 37-99 (L37:33, D99:37).
 */
export const COPY_FORMS = ["full", "extract", "history", "card"] as const;
export type CopyForm = (typeof COPY_FORMS)[number];

/** What may be issued from each kind of act. Which of it an office offers on a day is configuration. */
export const KINDS_OF_ACT = {
  birth: ["birthFullCopy", "birthExtract", "birthHistory", "individualCard"],
  death: ["deathFullCopy", "deathExtract", "deathHistory"],
} as const satisfies Record<ActKind, readonly string[]>;

export const ISSUED_KINDS = [...KINDS_OF_ACT.birth, ...KINDS_OF_ACT.death] as const;
export type IssuedKind = (typeof ISSUED_KINDS)[number];

/** The code of each kind in the signed payload, on the verification page and in the templates. */
export const KIND_CODES = {
  birthFullCopy: "birth_full_copy",
  birthExtract: "birth_extract",
  deathFullCopy: "death_full_copy",
  deathExtract: "death_extract",
  birthHistory: "birth_history_copy",
  individualCard: "individual_card",
  deathHistory: "death_history_copy",
} as const satisfies Record<IssuedKind, string>;

const FORM_OF_KIND = {
  birthFullCopy: "full",
  birthExtract: "extract",
  birthHistory: "history",
  individualCard: "card",
  deathFullCopy: "full",
  deathExtract: "extract",
  deathHistory: "history",
} as const satisfies Record<IssuedKind, CopyForm>;

/** Which of the copies a kind is. */
export function formOfKind(kind: IssuedKind): CopyForm {
  return FORM_OF_KIND[kind];
}

/** The kinds of documents of an act in these forms, in the order in which they are offered. */
export function kindsOfAct(actKind: ActKind, forms: readonly CopyForm[]): readonly IssuedKind[] {
  const kinds: readonly IssuedKind[] = KINDS_OF_ACT[actKind];
  return kinds.filter((kind) => forms.includes(formOfKind(kind)));
}

/** For whom a document is issued (L36:43): the purpose of the reading that it leaves. */
export const ISSUE_PURPOSES = ["holder", "family", "representative", "authority"] as const;
export type IssuePurpose = (typeof ISSUE_PURPOSES)[number];

/** The same of a request, where a kafil and a stranger with a permission receive copies of their own (KAF:21, L36:43). */
export type CopyPurpose = IssuePurpose | "kafil" | "permitted";

const VALID_MONTHS = 3;

/** The last day on which a copy or an extract is good: three months after its issue, at most the end of that month. */
export function validUntil(issuedOn: IsoDay): IsoDay {
  const { year, month, day } = partsOf(issuedOn);
  const months = year * 12 + month - 1 + VALID_MONTHS;
  const last = lastDayOfMonth(Math.floor(months / 12), (months % 12) + 1);
  const { year: inYear, month: inMonth, day: lastDay } = partsOf(last);
  return isoDay(inYear, inMonth, Math.min(day, lastDay));
}
