import type { DeadlineEvent, IsoDay } from "#lib/calendar/core/index.ts";
import type { FieldProblem } from "#lib/kernel/form-state.ts";
import { ok, type Result } from "#lib/kernel/result.ts";
import type { Regime } from "#lib/territory/core/index.ts";
import { type Answers, answerAt } from "../../answers.ts";
import type { Invalid } from "../../form/index.ts";
import { foundlingDateProblems } from "./dates.ts";
import { type FoundlingDeclaration, foundlingAnswers, readFoundling } from "./sections.ts";

const NO_OFFICE_YET = "-";

/** The declaration as a prosecutor's page posts it: an office that is not chosen yet is no problem. */
function readAnnounced(posted: Answers): Result<FoundlingDeclaration, Invalid> {
  const office = { code: answerAt(posted, "office.code").trim() || NO_OFFICE_YET };
  return readFoundling(foundlingAnswers({ ...posted, office }));
}

/** What is wrong with what a prosecutor's page posted, by dotted field; the office may be left to the competent one. */
export function foundlingProblems(posted: Answers, today: IsoDay): readonly FieldProblem[] {
  const read = readAnnounced(posted);
  return read.ok ? foundlingDateProblems(read.value, today) : read.error.problems;
}

/**
 * What lists, deadlines and the search for a second declaration need of what a prosecutor's page posted: the same facts as those of any
 * institution. The event is the day the child was found, from which the term runs; `certificateNumber` is that of the medical
 * certificate, one per child; `subject` is the court, for the child has no name yet. `officeCode` is empty where none was chosen.
 */
export function foundlingFacts(posted: Answers): Result<FoundlingFacts, Invalid> {
  const read = readAnnounced(posted);
  if (!read.ok) return read;
  const { place, office, foundling, prosecutor } = read.value;
  const { ar, latin } = prosecutor.court;
  return ok({
    commune: place.commune,
    officeCode: office.code === NO_OFFICE_YET ? "" : office.code,
    eventOn: place.foundOn,
    certificateNumber: foundling.certificateNumber,
    sameEventKey: foundlingKey(read.value),
    subject: { ar: ar ?? latin ?? "", latin: latin ?? ar ?? "" },
    deadlineEvent: (regime) => foundlingDeadline(place.foundOn, regime),
  });
}

export type FoundlingFacts = {
  commune: string;
  officeCode: string;
  eventOn: IsoDay;
  certificateNumber: string;
  sameEventKey: string;
  subject: { ar: string; latin: string };
  deadlineEvent: (regime: Regime) => DeadlineEvent;
};

/** Two declarations of one child meet under the minutes that tell of it. */
export function foundlingKey({ foundling }: FoundlingDeclaration): string {
  return `minutes:${foundling.minutesNumber.replaceAll(" ", "").toUpperCase()}:${foundling.minutesOn}`;
}

/** Nobody knows the day of the birth: the term runs from the day the child was found. */
export function foundlingDeadline(foundOn: IsoDay, regime: Regime): DeadlineEvent {
  return { kind: "birth", eventOn: foundOn, regime, placeClass: "morocco" };
}
