import { birthForm } from "./birth/index.ts";
import { Answers, sectionOf } from "./answers.ts";
import { deathForm } from "./death/index.ts";
import { divorceForm } from "./divorce/index.ts";
import { marriageForm } from "./marriage/index.ts";
import type { DeclarationKind } from "./declaration.ts";
import { err, type Result } from "#lib/kernel/result.ts";
import {
  type EventForm,
  type Invalid,
  type SectionPart,
  settledAnswers,
  type Understood,
  withPart,
} from "./form/index.ts";
import type { ReviewField, Reviews } from "./reading-fields.ts";

const FORMS: Readonly<Record<DeclarationKind, EventForm>> = {
  birth: birthForm,
  death: deathForm,
  marriage: marriageForm,
  divorce: divorceForm,
};

/** The questions and rules of an event. */
export function formOf(kind: DeclarationKind): EventForm {
  return FORMS[kind];
}

/** The section that follows, or nothing after the last one (then come the documents). */
export function sectionAfter(form: EventForm, section: string, answers: Answers): string | undefined {
  const asked = form.sectionsFor(answers);
  return asked[asked.indexOf(section) + 1];
}

/** The pages on which this case is asked a section; a section of one page has none to name. */
export function partsOf(form: EventForm, section: string, answers: Answers): readonly SectionPart[] {
  const told = sectionOf(answers, section);
  return everyPart(form, section).filter(({ isAsked }) => isAsked === undefined || isAsked(told));
}

/** One page of a section by its name, asked in this case or not; nothing for a name that no page bears. */
export function partNamed(form: EventForm, section: string, name: string | undefined): SectionPart | undefined {
  return everyPart(form, section).find((part) => part.name === name);
}

/** A section comes from an address: only those that the form itself lists are looked up. */
function everyPart(form: EventForm, section: string): readonly SectionPart[] {
  return form.sections.includes(section) ? (form.parts[section] ?? []) : [];
}

/**
 * The section as one of its pages leaves it, its other pages as they were told before; the whole section when no part is named.
 * Refuses what {@link EventForm.posted} refuses.
 */
export function postedPart(
  form: EventForm,
  section: string,
  {
    part,
    before,
    posted,
  }: { part: SectionPart | undefined; before: Answers; posted: Readonly<Record<string, unknown>> },
): Result<Answers> {
  if (part === undefined) return form.posted(section, posted);
  const shaped = Answers.safeParse(posted);
  return shaped.success ? form.posted(section, withPart(before, part, shaped.data)) : err({ code: "gate.malformed" });
}

type Checked = { kind: DeclarationKind; answers: Answers };

/** The lines of a file in the order of its act. */
export function reviewFieldsOf({ kind, answers }: Checked): readonly ReviewField[] {
  return formOf(kind).reviewFields(answers);
}

/** The file as it will enter the register: its answers with the officer's corrections laid over them, read again. */
export function settledFile({ kind, answers }: Checked, reviews: Reviews): Result<Understood, Invalid> {
  const form = formOf(kind);
  return form.understand(settledAnswers(answers, form.reviewFields(answers), reviews));
}
