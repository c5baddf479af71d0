import { cleanText } from "#lib/kernel/text.ts";
import type { FieldProblem } from "#lib/kernel/form-state.ts";
import { err, type Failure, ok, type Result } from "#lib/kernel/result.ts";
import { compareDays, type IsoDay, parseDayFields } from "#lib/calendar/core/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { type Quality, QUALITIES } from "./delegation.ts";
import { ORDER_RECIPIENTS, type OrderRecipient } from "./order-notice.ts";
import { type Role, ROLES } from "./permissions.ts";

type Typed = Readonly<Record<string, unknown>>;
type Read<T> = Result<T, Failure & { problems: readonly FieldProblem[] }>;

/** Where a role works: an office, an institution, a piece of the territory, or the whole country. */
export type StaffPlace = "office" | "institution" | "territory" | "country";

export function placeOfRole(role: Role): StaffPlace {
  if (role === "clerk" || role === "officer") return "office";
  if (role === "institution") return "institution";
  return role === "inspector" || role === "prosecutor" ? "territory" : "country";
}

/** Where somebody works, as what, and from which day. */
export type PostingEntry = {
  role: Role;
  office: string | null;
  institution: string | null;
  territory: string | null;
  fromOn: IsoDay;
};

/** A person with an account and a first posting, as a manager or the head of an office enters them. */
export type StaffEntry = PostingEntry & {
  given: { ar: string; latin: string };
  family: { ar: string; latin: string };
  gender: "male" | "female";
  login: string;
};

export const ACT_KINDS = ["birth", "death", "mention"] as const;

/** A power to sign, with the decision that gives it (L36:9, D22:3-6). `toOn` absent: until it is ended. */
export type DelegationEntry = {
  office: string;
  quality: Quality;
  actKinds: readonly string[];
  fromOn: IsoDay;
  toOn: IsoDay | null;
  decision: string;
  decidedOn: IsoDay;
};

const LOGIN = /^[a-z][a-z0-9.-]{2,31}$/;
const SCRIPTS = { ar: /^[\p{Script=Arabic}\p{M}\s'’-]+$/u, latin: /^[\p{Script=Latin}\p{M}\s'’.-]+$/u } as const;
const MOST_LETTERS = 80;

/** A sentence for each of the four fields: the list above the form names the one that is wrong. */
const NAME_CODES = {
  given: {
    ar: { missing: "staff.givenArabicMissing", script: "staff.givenArabicScript" },
    latin: { missing: "staff.givenLatinMissing", script: "staff.givenLatinScript" },
  },
  family: {
    ar: { missing: "staff.familyArabicMissing", script: "staff.familyArabicScript" },
    latin: { missing: "staff.familyLatinMissing", script: "staff.familyLatinScript" },
  },
} as const;

/** Reads the form of a new member of staff; its problems name the fields. */
export function readStaffEntry(typed: Typed): Read<StaffEntry> {
  const problems: FieldProblem[] = [];
  const name = (field: "given" | "family", script: "ar" | "latin"): string => {
    const text = cleanText(textAt(typed, [field, script]));
    if (text === "") problems.push({ field: `${field}.${script}`, code: NAME_CODES[field][script].missing });
    else if (text.length > MOST_LETTERS || !SCRIPTS[script].test(text))
      problems.push({ field: `${field}.${script}`, code: NAME_CODES[field][script].script });
    return text;
  };
  const given = { ar: name("given", "ar"), latin: name("given", "latin") };
  const family = { ar: name("family", "ar"), latin: name("family", "latin") };
  const gender = (["male", "female"] as const).find((known) => known === textAt(typed, ["gender"]));
  if (gender === undefined) problems.push({ field: "gender", code: "staff.genderMissing" });
  const login = textAt(typed, ["login"]).trim().toLowerCase();
  if (!LOGIN.test(login)) problems.push({ field: "login", code: "staff.loginWrong" });
  const posting = postingAt(typed, problems);
  if (problems.length > 0 || gender === undefined || posting === undefined)
    return err({ code: "common.invalid", problems });
  return ok({ given, family, gender, login, ...posting });
}

/** Reads the form of another posting of somebody who has an account; its problems name the fields. */
export function readPostingEntry(typed: Typed): Read<PostingEntry> {
  const problems: FieldProblem[] = [];
  const posting = postingAt(typed, problems);
  return posting && problems.length === 0
    ? ok(posting)
    : err({ code: problems[0]?.code ?? "common.invalid", problems });
}

function postingAt(typed: Typed, problems: FieldProblem[]): PostingEntry | undefined {
  const role = ROLES.find((known) => known === textAt(typed, ["role"]));
  if (role === undefined) problems.push({ field: "role", code: "staff.roleMissing" });
  const place = role === undefined ? "country" : placeOfRole(role);
  const code = place === "country" ? "" : textAt(typed, [place]);
  if (place !== "country" && code === "") problems.push({ field: place, code: "staff.placeMissing" });
  const fromOn = dayAt(typed, "fromOn", problems);
  if (role === undefined || fromOn === undefined) return undefined;
  const at = (wanted: StaffPlace): string | null => (place === wanted ? code : null);
  return { role, office: at("office"), institution: at("institution"), territory: at("territory"), fromOn };
}

/** Reads the form of a delegation of signature at an office; its problems name the fields. */
export function readDelegationEntry(typed: Typed): Read<DelegationEntry> {
  const problems: FieldProblem[] = [];
  const office = textAt(typed, ["office"]);
  if (office === "") problems.push({ field: "office", code: "staff.placeMissing" });
  const quality = QUALITIES.find((known) => known === textAt(typed, ["quality"]));
  if (quality === undefined) problems.push({ field: "quality", code: "common.chooseOne" });
  const actKinds = ACT_KINDS.filter((kind) => textAt(typed, ["actKinds", kind]) === "yes");
  if (actKinds.length === 0) problems.push({ field: "actKinds", code: "staff.kindsMissing" });
  const fromOn = dayAt(typed, "fromOn", problems);
  const toOn = endAt(typed, "toOn", fromOn, problems);
  const decision = decisionAt(typed, "decision", problems);
  const decidedOn = dayAt(typed, "decidedOn", problems);
  if (fromOn && decidedOn && compareDays(decidedOn, fromOn) > 0)
    problems.push({ field: "decidedOn", code: "staff.decidedAfterItStarts" });
  const isMissing = quality === undefined || fromOn === undefined || toOn === undefined || decidedOn === undefined;
  if (problems.length > 0 || isMissing) return err({ code: "common.invalid", problems });
  return ok({ office, quality, actKinds, fromOn, toOn, decision, decidedOn });
}

/** The last day of a posting, or its end at once. */
export function readEndOfPosting(typed: Typed): Read<{ on: IsoDay | "atOnce" }> {
  if (textAt(typed, ["when"]) === "atOnce") return ok({ on: "atOnce" });
  const problems: FieldProblem[] = [];
  const on = dayAt(typed, "on", problems);
  return on === undefined ? err({ code: problems[0]?.code ?? "common.invalid", problems }) : ok({ on });
}

export const ABSENCE_REASONS = ["leave", "illness", "mission", "impediment"] as const;
export type AbsenceReason = (typeof ABSENCE_REASONS)[number];

/** When an officer is away. `toOn` absent: until they are back (L36:6). */
export type AbsenceEntry = { reason: AbsenceReason; fromOn: IsoDay; toOn: IsoDay | null };

export function readAbsenceEntry(typed: Typed): Read<AbsenceEntry> {
  const problems: FieldProblem[] = [];
  const reason = ABSENCE_REASONS.find((known) => known === textAt(typed, ["reason"]));
  if (reason === undefined) problems.push({ field: "reason", code: "common.chooseOne" });
  const fromOn = dayAt(typed, "awayFrom", problems);
  const toOn = endAt(typed, "awayUntil", fromOn, problems);
  if (problems.length > 0 || reason === undefined || fromOn === undefined || toOn === undefined)
    return err({ code: problems[0]?.code ?? "common.invalid", problems });
  return ok({ reason, fromOn, toOn });
}

/** Who signs in the stead of an absent officer, and on what ground. */
export type ReplacementEntry = { replacement: string; decision: string };

export function readReplacementEntry(typed: Typed): Read<ReplacementEntry> {
  const problems: FieldProblem[] = [];
  const replacement = textAt(typed, ["replacement"]);
  if (!isId(replacement)) problems.push({ field: "replacement", code: "common.chooseOne" });
  const decision = decisionAt(typed, "ground", problems);
  return problems.length > 0
    ? err({ code: problems[0]?.code ?? "common.invalid", problems })
    : ok({ replacement, decision });
}

/** A copy of an order that went to somebody on a day. */
export type CopyEntry = { recipient: OrderRecipient; sentOn: IsoDay };

export function readCopyEntry(typed: Typed): Read<CopyEntry> {
  const problems: FieldProblem[] = [];
  const recipient = ORDER_RECIPIENTS.find((known) => known === textAt(typed, ["recipient"]));
  if (recipient === undefined) problems.push({ field: "recipient", code: "common.chooseOne" });
  const sentOn = dayAt(typed, "sentOn", problems);
  return recipient === undefined || sentOn === undefined
    ? err({ code: problems[0]?.code ?? "common.invalid", problems })
    : ok({ recipient, sentOn });
}

function decisionAt(typed: Typed, field: string, problems: FieldProblem[]): string {
  const decision = cleanText(textAt(typed, [field])).slice(0, 200);
  if (decision === "") problems.push({ field, code: "staff.decisionMissing" });
  return decision;
}

/** The last day that a form gives, null where it gives none. */
function endAt(
  typed: Typed,
  field: string,
  fromOn: IsoDay | undefined,
  problems: FieldProblem[],
): IsoDay | null | undefined {
  const hasEnd = ["day", "month", "year"].some((part) => textAt(typed, [field, part]).trim() !== "");
  const toOn = hasEnd ? dayAt(typed, field, problems) : null;
  if (fromOn && toOn && compareDays(fromOn, toOn) > 0) problems.push({ field, code: "staff.endsBeforeItStarts" });
  return toOn;
}

function dayAt(typed: Typed, field: string, problems: FieldProblem[]): IsoDay | undefined {
  const part = (name: string): string => textAt(typed, [field, name]);
  const read = parseDayFields({ day: part("day"), month: part("month"), year: part("year") });
  if (read.ok) return read.value;
  const { code, params } = read.error;
  problems.push({ field: `${field}.${read.error.part}`, code, ...(params && { params }) });
  return undefined;
}

function textAt(typed: unknown, path: readonly string[]): string {
  let here: unknown = typed;
  for (const part of path) here = typeof here === "object" && here !== null ? Reflect.get(here, part) : undefined;
  return typeof here === "string" ? here.slice(0, 300) : "";
}
