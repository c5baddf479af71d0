import { addDays, partsOf } from "#lib/calendar/core/index.ts";
import { type Answers, type DeclarationKind, formOf, sectionOf } from "#lib/declarations/core/index.ts";
import { deathAnswers } from "#tests/support/death-answers.ts";
import { divorceAnswers } from "#tests/support/divorce-answers.ts";
import { marriageAnswers } from "#tests/support/marriage-answers.ts";
import { today } from "./family.ts";

export type OtherEvent = Exclude<DeclarationKind, "birth">;
export const OTHER_EVENTS = ["death", "marriage", "divorce"] as const satisfies readonly OtherEvent[];

/** What a family answers of an event that is no birth. */
export function answersOf(event: OtherEvent): Answers {
  if (event === "marriage") return marriageAnswers();
  if (event === "divorce") return divorceAnswers();
  const { year, month, day } = partsOf(addDays(today(), -5));
  const diedOn = { day: String(day), month: String(month), year: String(year) };
  const answers = deathAnswers();
  return { ...answers, place: { ...sectionOf(answers, "place"), diedOn } };
}

/** The documents that the office of a Rabat arrondissement must see. */
export function requiredDocuments(event: OtherEvent, answers: Answers): readonly string[] {
  return formOf(event)
    .documentsFor(answers, "R36")
    .filter(({ need }) => need === "required")
    .map(({ kind }) => kind);
}
