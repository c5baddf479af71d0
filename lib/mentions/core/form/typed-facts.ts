import { type IsoDay, isoDay, isRealDay } from "#lib/calendar/core/index.ts";
import type { ActKind } from "#lib/acts/core/index.ts";
import type { DateInCalendars, Sex } from "#lib/wording/core/index.ts";
import type { EnteredMention } from "../entered.ts";
import type { HolderMentionKind } from "../kinds.ts";
import type { ActData } from "../versions/act-data.ts";
import { ASKED } from "./asked.ts";
import { typedChanges } from "./typed-changes.ts";

/** What a form posts: texts by their names, nested at the dots. */
export type Typed = { readonly [name: string]: Typed | string | readonly string[] };

/** What the act and the calendar say besides what was typed. */
export type FormGround = {
  actKind: ActKind;
  subject: Sex;
  data: ActData;
  mentions: readonly EnteredMention[];
  inCalendars: (day: IsoDay) => DateInCalendars;
};

/**
 * The facts of a mention of one person as its form gave them; nothing is checked here, `decideMention` says what is missing. What was left empty is
 * absent; a day gets its Hijri day where the month is announced; what a datum was before is taken from the act, never from the form.
 */
export function typedFacts(kind: HolderMentionKind, typed: Typed, ground: FormGround): unknown {
  const whole = filledIn(typed, ground.inCalendars);
  const facts: Record<string, unknown> = { subject: ground.subject, title: whole["title"] };
  for (const one of ASKED[kind]) {
    if (one.ask === "changes") facts["changes"] = typedChanges(one.fields, whole["changes"], ground.data);
    else facts[one.name] = answer(one.ask, one.name, whole, ground);
  }
  if (kind === "JUG") facts["event"] = ground.actKind;
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

function answer(ask: string, name: string, whole: Filled, { mentions, inCalendars }: FormGround): unknown {
  const told = whole[name];
  if (ask === "people") return isFilled(told) ? Object.values(told) : [];
  if (ask === "yes") return told === "yes";
  if (ask === "names") return typeof told === "string" ? [told] : told;
  if (ask === "act" && isFilled(told)) return { ...told, year: Number(told["year"]) };
  if (ask !== "mention") return told;
  const reversed = mentions.find(({ id }) => id === told);
  return reversed && mentionCited(reversed, inCalendars);
}

function mentionCited({ id, kind, no, enteredOn }: EnteredMention, inCalendars: FormGround["inCalendars"]) {
  return { mentionId: id, kind, no, enteredOn: inCalendars(enteredOn) };
}

type Filled = Record<string, unknown>;
const isFilled = (value: unknown): value is Filled =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The groups that are one date, by what they are made of. */
const isDate = (typed: Typed): boolean => {
  const parts = Object.keys(typed);
  return parts.length > 0 && parts.every((part) => part === "day" || part === "month" || part === "year");
};

function filledIn(typed: Typed, inCalendars: FormGround["inCalendars"]): Filled {
  const filled = Object.entries(typed).flatMap(([name, value]): [string, unknown][] => {
    if (typeof value === "string") return value.trim() === "" ? [] : [[name, value.trim()]];
    if (isList(value)) return value.length === 0 ? [] : [[name, value]];
    if (isDate(value)) return one(name, name === "finalOn" ? dayTyped(value) : dateTyped(value, inCalendars));
    const inner = filledIn(value, inCalendars);
    return one(name, Object.keys(inner).length === 0 ? undefined : inner);
  });
  return Object.fromEntries(filled);
}

function isList(value: Typed | readonly string[]): value is readonly string[] {
  return Array.isArray(value);
}

function one(name: string, value: unknown): [string, unknown][] {
  return value === undefined ? [] : [[name, value]];
}

type DateTyped = { year: number; month?: number; day?: number };

/** The parts of a date that were typed; a part that is no number is NaN, which no date takes. Nothing where no part was. */
function partsTyped(typed: Typed): DateTyped | undefined {
  const part = (name: string): number | undefined => {
    const text = typed[name];
    if (typeof text !== "string" || text.trim() === "") return undefined;
    return /^\d+$/.test(text.trim()) ? Number(text) : Number.NaN;
  };
  const [year, month, day] = [part("year"), part("month"), part("day")];
  if (year === undefined && month === undefined && day === undefined) return undefined;
  return { year: year ?? Number.NaN, ...(month !== undefined && { month }), ...(day !== undefined && { day }) };
}

function dateTyped(typed: Typed, inCalendars: FormGround["inCalendars"]): DateInCalendars | undefined {
  const parts = partsTyped(typed);
  if (parts === undefined) return undefined;
  const day = wholeDay(parts);
  return day === undefined ? { gregorian: parts } : inCalendars(day);
}

/** A civil day, or the text of what is none. */
function dayTyped(typed: Typed): string | undefined {
  const parts = partsTyped(typed);
  return parts && (wholeDay(parts) ?? "");
}

function wholeDay({ year, month, day }: DateTyped): IsoDay | undefined {
  const isWhole = month !== undefined && day !== undefined && isRealDay(year, month, day);
  return isWhole ? isoDay(year, month, day) : undefined;
}
