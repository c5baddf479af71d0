import { cleanText, westernDigits } from "#lib/kernel/text.ts";
import type { FieldProblem } from "#lib/kernel/form-state.ts";
import { err, type Failure, ok, type Result } from "#lib/kernel/result.ts";
import {
  checkHours,
  type OpenSpan,
  type WeekdayName,
  type WeeklyHours,
  workingWeek,
} from "#lib/territory/core/index.ts";
import { type AppointmentSchedule, commonSpans, OPENS_FROM, SLOT_MINUTES } from "./schedule.ts";

type Read = Result<AppointmentSchedule, Failure & { problems: readonly FieldProblem[] }>;

const LIMITS = { capacity: [1, 20], aheadDays: [1, 90], noticeHours: [0, 72] } as const;

/**
 * The schedule as an officer types it: a line per weekday such as `09:00-12:00, 14:00-15:30` (empty: none), and the numbers. Hours outside
 * those of the office are refused, so that nobody is called to a closed door.
 */
export function readSchedule(typed: Readonly<Record<string, unknown>>, officeHours: WeeklyHours): Read {
  const problems: FieldProblem[] = [];
  const lines = isRecord(typed["hours"]) ? typed["hours"] : {};
  const spansOf = (weekday: WeekdayName): OpenSpan[] => {
    const spans = readSpans(textOf(lines[weekday]));
    const field = `hours.${weekday}`;
    if (spans === undefined) problems.push({ field, code: "appointments.hoursNotUnderstood" });
    else if (JSON.stringify(commonSpans(spans, officeHours[weekday])) !== JSON.stringify(spans))
      problems.push({ field, code: "appointments.outsideOfficeHours" });
    return spans ?? [];
  };
  const numberOf = (name: keyof typeof LIMITS): number => {
    const [least, most] = LIMITS[name];
    const text = westernDigits(cleanText(textOf(typed[name])));
    const value = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= least && value <= most) return value;
    problems.push({ field: name, code: "appointments.numberOutOfRange", params: { least, most } });
    return least;
  };
  const hours: WeeklyHours = {
    monday: spansOf("monday"),
    tuesday: spansOf("tuesday"),
    wednesday: spansOf("wednesday"),
    thursday: spansOf("thursday"),
    friday: spansOf("friday"),
    saturday: spansOf("saturday"),
    sunday: spansOf("sunday"),
  };
  const slotMinutes = SLOT_MINUTES.find((known) => String(known) === textOf(typed["slotMinutes"]));
  if (slotMinutes === undefined) problems.push({ field: "slotMinutes", code: "common.chooseOne" });
  const opensFrom = OPENS_FROM.find((known) => known === textOf(typed["opensFrom"]));
  if (opensFrom === undefined) problems.push({ field: "opensFrom", code: "common.chooseOne" });
  const numbers = {
    capacity: numberOf("capacity"),
    aheadDays: numberOf("aheadDays"),
    noticeHours: numberOf("noticeHours"),
  };
  if (problems.length > 0 || slotMinutes === undefined || opensFrom === undefined)
    return err({ code: "common.invalid", problems });
  return ok({ hours, slotMinutes, opensFrom, ...numbers });
}

/** A schedule's line of one weekday as it is typed. */
export function writtenSpans(spans: readonly OpenSpan[]): string {
  return spans.map(({ opens, closes }) => `${opens}-${closes}`).join(", ");
}

const SPAN = /^(\d{1,2})(?:[:h](\d{2})?)?-(\d{1,2})(?:[:h](\d{2})?)?$/i;

function readSpans(line: string): OpenSpan[] | undefined {
  const text = westernDigits(cleanText(line)).replace(/\s+/g, "").replace(/[–—]/g, "-");
  if (text === "") return [];
  const spans = text.split(/[,،;]/).map((part) => SPAN.exec(part));
  const read = spans.map((found) => {
    if (!found) return undefined;
    const [, fromHour = "", fromMinute = "00", toHour = "", toMinute = "00"] = found;
    return { opens: `${fromHour.padStart(2, "0")}:${fromMinute}`, closes: `${toHour.padStart(2, "0")}:${toMinute}` };
  });
  const whole = read.filter((span) => span !== undefined);
  if (whole.length !== read.length) return undefined;
  return checkHours({ ...workingWeek("08:00", "16:00"), monday: whole }).ok ? whole : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value.slice(0, 100) : "";
}
