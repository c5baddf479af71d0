import { type IsoDay, parseDayFields } from "#lib/calendar/core/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { type Execution, NOTICE_REFUSALS, type NoticeRefusal } from "./status.ts";

type Typed = Readonly<Record<string, unknown>>;

/** The office to which a notice goes, by code or name. */
export function readAddress(typed: Typed): Result<{ office: string }> {
  const office = textOf(typed, "office", 120);
  if (!office.ok) return office;
  return office.value === "" ? err({ code: "notices.officeMissing" }) : ok({ office: office.value });
}

/** The number and day of a notice that left on paper. */
export function readPaper(typed: Typed): Result<{ number: string; on: IsoDay }> {
  const number = textOf(typed, "number", 40);
  if (!number.ok) return number;
  if (number.value === "") return err({ code: "notices.paperNumberMissing" });
  const on = dayOf(typed);
  return on.ok ? ok({ number: number.value, on: on.value }) : on;
}

/** The act in whose margin the mention was written, and the day. */
export function readExecution(typed: Typed): Result<Execution> {
  const number = textOf(typed, "number", 8);
  const year = textOf(typed, "year", 4);
  if (!number.ok) return number;
  if (!year.ok) return year;
  if (!/^[1-9]\d{0,7}$/.test(number.value)) return err({ code: "notices.actNumberWrong" });
  if (!/^(19[1-9]\d|20\d\d|21\d\d)$/.test(year.value) || Number(year.value) < 1915)
    return err({ code: "notices.actYearWrong" });
  const on = dayOf(typed);
  return on.ok ? ok({ number: Number(number.value), year: Number(year.value), on: on.value }) : on;
}

/** Why a notice goes back, and what the sender should know besides. */
export function readRefusal(typed: Typed): Result<{ reason: NoticeRefusal; note: string | null }> {
  const reason = NOTICE_REFUSALS.find((one) => one === typed["reason"]);
  const note = textOf(typed, "note", 500);
  if (!note.ok) return note;
  return reason ? ok({ reason, note: note.value === "" ? null : note.value }) : err({ code: "notices.reasonMissing" });
}

/** What was done about a notice that needs nothing more. */
export function readClosing(typed: Typed): Result<{ note: string }> {
  const note = textOf(typed, "note", 500);
  if (!note.ok) return note;
  return note.value === "" ? err({ code: "notices.noteMissing" }) : ok({ note: note.value });
}

/** The act that a notice means, and why the officer holds it for that one. */
export function readBinding(typed: Typed): Result<{ actId: string; reason: string }> {
  const reason = reasonOf(typed);
  const actId = typed["act"];
  if (typeof actId !== "string" || !isId(actId)) return err({ code: "notices.actMissing" });
  return reason.ok ? ok({ actId, reason: reason.value }) : reason;
}

/** Why the decision which act a notice means is taken back. */
export function readUnbinding(typed: Typed): Result<{ reason: string }> {
  const reason = reasonOf(typed);
  return reason.ok ? ok({ reason: reason.value }) : reason;
}

/** The office to which a notice is passed on, and why it is that one. */
export function readPassing(typed: Typed): Result<{ office: string; reason: string }> {
  const address = readAddress(typed);
  const reason = reasonOf(typed);
  if (!address.ok) return address;
  return reason.ok ? ok({ ...address.value, reason: reason.value }) : reason;
}

function reasonOf(typed: Typed): Result<string> {
  const reason = textOf(typed, "reason", 500);
  return reason.ok && reason.value === "" ? err({ code: "notices.whyMissing" }) : reason;
}

function textOf(typed: Typed, name: string, most: number): Result<string> {
  const value = typed[name];
  const text = typeof value === "string" ? value.normalize("NFC").replace(/\s+/g, " ").trim() : "";
  return text.length > most || /\p{Cc}|\p{Cf}/u.test(text) ? err({ code: "notices.textWrong" }) : ok(text);
}

function dayOf(typed: Typed): Result<IsoDay> {
  const parts = typed["on"];
  const part = (name: string): string => {
    const value: unknown = typeof parts === "object" && parts !== null ? Reflect.get(parts, name) : undefined;
    return typeof value === "string" ? value.slice(0, 20) : "";
  };
  const read = parseDayFields({ day: part("day"), month: part("month"), year: part("year") });
  if (read.ok) return ok(read.value);
  return err({ code: read.error.code, ...(read.error.params && { params: read.error.params }) });
}
