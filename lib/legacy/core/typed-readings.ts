import { z } from "zod";
import { parsePartialFields, type PartialDate, type TypedDate } from "#lib/calendar/core/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { type LegacyKind, legacyFields } from "./fields.ts";
import { checkReadings, type Readings } from "./keying.ts";

export const LEGIBILITIES = ["clear", "partial", "illegible", "absent"] as const;

const Part = z.string().trim().max(20).default("");
const NOTHING = { day: "", month: "", year: "" };
const Day = z.strictObject({ day: Part, month: Part, year: Part }).default(NOTHING);

/** One field as a keyer types it: how it can be read, its words, or its date in the calendars of the paper. */
const TypedField = z.strictObject({
  how: z.enum(LEGIBILITIES).default("clear"),
  text: z.string().trim().max(400).default(""),
  gregorian: Day,
  hijri: Day,
  presumed: z.literal("yes").optional(),
});

export const TypedReadings = z.strictObject({ fields: z.record(z.string().max(40), TypedField).default({}) });
export type TypedReadings = z.output<typeof TypedReadings>;

/** The readings that were typed. Refuses what `checkReadings` refuses, and a date that no calendar has (`legacy.fieldUnreadable`). */
export function readTypedReadings(kind: LegacyKind, { fields }: TypedReadings): Result<Readings> {
  const shapes = new Map(legacyFields(kind));
  const raw: Record<string, unknown> = {};
  for (const [field, typed] of Object.entries(fields)) {
    const { how: legibility, text } = typed;
    if (legibility === "illegible" || legibility === "absent") raw[field] = { legibility };
    else if (shapes.get(field) === "date" && legibility === "clear") {
      const date = readDate(typed);
      if (date === undefined) return err({ code: "legacy.fieldUnreadable", params: { field } });
      raw[field] = { legibility, date };
    } else raw[field] = { legibility, text };
  }
  const checked = checkReadings(kind, raw);
  return checked.ok ? ok(checked.value) : checked;
}

function readDate({ gregorian, hijri, presumed }: z.output<typeof TypedField>): PartialDate | undefined {
  const isPresumed = presumed === "yes";
  const inOne = (typed: TypedDate, calendar: "gregorian" | "hijri") =>
    typed.day + typed.month + typed.year === "" ? null : parsePartialFields(typed, { calendar, presumed: isPresumed });
  const [first, second] = [inOne(gregorian, "gregorian"), inOne(hijri, "hijri")];
  if (first?.ok === false || second?.ok === false) return undefined;
  if (!first) return second?.value;
  if (!second) return first.value;
  const finest = [first.value, second.value].map(({ precision }) => precision);
  return {
    precision: finest.includes("day") ? "day" : finest.includes("month") ? "month" : "year",
    presumed: isPresumed,
    writtenIn: "both",
    gregorian: first.value.gregorian,
    hijri: second.value.hijri,
  };
}
