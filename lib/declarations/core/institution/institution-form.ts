import type { DeadlineEvent, IsoDay } from "#lib/calendar/core/index.ts";
import type { FieldProblem } from "#lib/kernel/form-state.ts";
import type { Result } from "#lib/kernel/result.ts";
import type { Regime, Service } from "#lib/territory/core/index.ts";
import type { Answers } from "../answers.ts";
import type { Invalid } from "../form/index.ts";

/** The events that institutions are bound to announce (L36:20, D22:14). */
export const INSTITUTION_KINDS = ["birth", "death"] as const;
export type InstitutionKind = (typeof INSTITUTION_KINDS)[number];

export function isInstitutionKind(value: string): value is InstitutionKind {
  return (INSTITUTION_KINDS as readonly string[]).includes(value);
}

/** What lists, deadlines and the search for the family's own declaration need of an event that an institution declared. */
export type InstitutionFacts = {
  commune: string;
  /** Empty where the institution leaves it to the nearest competent office. */
  officeCode: string;
  eventOn: IsoDay;
  certificateNumber: string;
  /** Empty when the institution does not know enough for a certain key. */
  sameEventKey: string;
  /** Of a birth the mother, for the child has no name yet. */
  subject: { ar: string; latin: string };
  deadlineEvent: (regime: Regime) => DeadlineEvent;
};

/**
 * One kind of event as an institution declares it: only the sections it owns, in the same shape as a family's answers, so that the
 * desk reads both alike. The family's part (names chosen, filiation, marriage, declarant) is never asked (L36:20).
 */
export type InstitutionForm = {
  kind: InstitutionKind;
  service: Service;
  sections: readonly string[];
  /** Every field that the page may post, as dotted paths in the order it asks them. */
  fields: readonly string[];
  problemsOf: (answers: Answers, today: IsoDay) => readonly FieldProblem[];
  understand: (answers: Answers) => Result<InstitutionFacts, Invalid>;
};
