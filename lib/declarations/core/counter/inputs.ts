import { COUNTRIES, OPENED_BY, PAGE_CHOICES, TICKS } from "./fixed-choices.ts";
import { type Answers, answerAt, sectionOf } from "../answers.ts";
import type { EventForm } from "../form/index.ts";

/** How one question of a section is answered on the dense page of the counter. */
export type InputKind =
  "name" | "dual" | "date" | "time" | "commune" | "choice" | "servitude" | "tick" | "country" | "text";

export type CounterInput = {
  /** Dotted path inside the section. */
  path: string;
  kind: InputKind;
  /** Every field of the section that it posts, in the order of the page. */
  fields: readonly string[];
  /** What a choice may be, in the order in which it is offered. */
  options: readonly string[];
  /** What stands there before anything is typed, as on the citizen's page. */
  initial: string;
};

const PARTS = ["ar", "latin", "suggested", "day", "month", "year", "hour", "minute"];

/** The inputs of one section, each field of its form in exactly one of them. Derived from the form: it has no rule of its own. */
export function inputsOf(form: EventForm, section: string): readonly CounterInput[] {
  const groups = new Map<string, string[]>();
  for (const field of form.fieldsOf(section)) {
    const path = pathOf(field);
    groups.set(path, [...(groups.get(path) ?? []), field]);
  }
  return [...groups].map(([path, fields]) => inputOf(form, section, path, fields));
}

function pathOf(field: string): string {
  const parts = field.split(".");
  return PARTS.includes(parts.at(-1) ?? "") && parts.length > 1 ? parts.slice(0, -1).join(".") : field;
}

function inputOf(form: EventForm, section: string, path: string, fields: readonly string[]): CounterInput {
  const at = `${section}.${path}`;
  const options = PAGE_CHOICES[form.kind][at] ?? form.choices[at] ?? [];
  const kind = kindOf(section, path, fields, options);
  return { path, kind, fields, options: kind === "choice" ? options : [], initial: initialOf(path) };
}

function kindOf(section: string, path: string, fields: readonly string[], options: readonly string[]): InputKind {
  const has = (part: string): boolean => fields.includes(`${path}.${part}`);
  const name = path.split(".").at(-1) ?? "";
  if (has("suggested")) return "name";
  if (has("ar")) return "dual";
  if (has("day")) return "date";
  if (has("hour")) return "time";
  if (section === "chosenNames" && (path === "fatherName" || path === "grandfatherName")) return "servitude";
  if (TICKS.includes(name)) return "tick";
  if (options.length > 0) return "choice";
  if (COUNTRIES.includes(name)) return "country";
  return path === "commune" ? "commune" : "text";
}

function initialOf(path: string): string {
  if (path === "nationality" || path === "flag") return "MA";
  return path === "placeClass" ? "morocco" : "";
}

/**
 * The inputs that the answers so far leave open: those whose field the form would keep if it were written now. What one choice makes
 * needless is thus decided by the same rule that drops it from what a citizen posts.
 */
export function askedInputs(form: EventForm, section: string, answers: Answers): readonly CounterInput[] {
  const typed = sectionOf(answers, section);
  return inputsOf(form, section).filter(
    (input) => isOpened(section, input, typed) && isKept(form, section, input, typed),
  );
}

function isOpened(section: string, { path }: CounterInput, typed: Answers): boolean {
  const opened = OPENED_BY[`${section}.${path}`];
  return opened === undefined || answerAt(typed, opened[0]) === opened[1];
}

function isKept(form: EventForm, section: string, { path, fields }: CounterInput, typed: Answers): boolean {
  const field = fields[0] ?? path;
  const posted = form.posted(section, written(typed, field, answerAt(typed, field) || "1"));
  // names of servitude are posted by their Arabic and kept in both scripts
  return !posted.ok || answerAt(posted.value, field) !== "" || answerAt(posted.value, `${field}.ar`) !== "";
}

/** The answers with one field written, whatever stood in its way. */
export function written(answers: Answers, path: string, value: string): Answers {
  const [first = "", ...rest] = path.split(".");
  if (rest.length === 0) return { ...answers, [first]: value };
  return { ...answers, [first]: written(sectionOf(answers, first), rest.join("."), value) };
}

/**
 * What the page posts of a section: the fields that its answers leave open. A choice not made and a statement not ticked are absent, as
 * in a form of the browser.
 */
export function postedByCounter(form: EventForm, section: string, answers: Answers): Answers {
  const typed = sectionOf(answers, section);
  let posted: Answers = {};
  for (const { path, kind, fields } of askedInputs(form, section, answers)) {
    const isAbsentWhenEmpty = kind === "choice" || kind === "tick" || kind === "country" || kind === "servitude";
    for (const field of fields) {
      const value = answerAt(typed, field);
      if (field.endsWith(".suggested") || (isAbsentWhenEmpty && value === "")) continue;
      posted = written(posted, field, value);
    }
    if (kind === "servitude" && answerAt(typed, path) === "") posted = { ...posted, [path]: "" };
  }
  return posted;
}
