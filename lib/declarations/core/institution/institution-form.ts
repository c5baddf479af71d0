import type { DeadlineEvent, IsoDay } from "#lib/calendar/core/index.ts";
import type { FieldProblem } from "#lib/kernel/form-state.ts";
import type { Result } from "#lib/kernel/result.ts";
import type { Regime, Service } from "#lib/territory/core/index.ts";
import type { Answers } from "../answers.ts";
import type { DeclarationKind } from "../declaration.ts";
import type { Invalid } from "../form/index.ts";
import type { PaperPart } from "./paper.ts";

/**
 * What institutions declare, each with a page of its own (L36:20, 25, 29, 36, 38; D22:14-15). A `newborn` lived and died before being
 * declared: its page gives a birth and a death that names it (`bornAlive`), in this order.
 */
export const INSTITUTION_KINDS = [
  "birth",
  "newborn",
  "death",
  "stillborn",
  "bornAlive",
  "unidentified",
  "foundling",
  "marriage",
  "divorce",
] as const;
export type InstitutionKind = (typeof INSTITUTION_KINDS)[number];

export function isInstitutionKind(value: string): value is InstitutionKind {
  return (INSTITUTION_KINDS as readonly string[]).includes(value);
}

/** Kinds that a file of rows may hold; the others are rare, or need more than a row can say. */
export const FILE_KINDS = ["birth", "death", "stillborn"] as const satisfies readonly InstitutionKind[];
export type FileKind = (typeof FILE_KINDS)[number];

export function isFileKind(value: string): value is FileKind {
  return (FILE_KINDS as readonly string[]).includes(value);
}

/** What lists, deadlines and the search for the family's own declaration need of an event that an institution declared. */
export type InstitutionFacts = {
  commune: string;
  /** Empty where the institution leaves it to the nearest competent office. */
  officeCode: string;
  eventOn: IsoDay;
  /** The signed paper that is declared once: certificate, minutes, judgment or act. */
  certificateNumber: string;
  /** Empty when the institution does not know enough for a certain key. */
  sameEventKey: string;
  /** Of a birth the mother, for the child has no name yet. */
  subject: { ar: string; latin: string };
  /** Absent where the law sets the family no term. */
  deadlineEvent: (regime: Regime) => DeadlineEvent | null;
};

/**
 * One kind of event as an institution declares it: only the sections it owns, in the same shape as a family's answers, so that the
 * desk reads both alike. The family's part (names chosen, filiation, declarant) is never asked (L36:20).
 */
export type InstitutionForm = {
  kind: InstitutionKind;
  /** The file that it becomes. */
  declares: DeclarationKind;
  service: Service;
  parts: readonly PaperPart[];
  /** What the page says without asking. */
  told: Answers;
  problemsOf: (answers: Answers, today: IsoDay) => readonly FieldProblem[];
  understand: (answers: Answers) => Result<InstitutionFacts, Invalid>;
};
