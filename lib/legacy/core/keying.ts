import { err, ok, type Result } from "#lib/kernel/result.ts";
import { type LegacyKind, legacyFields } from "./fields.ts";
import { Reading } from "./reading.ts";

export type Readings = Readonly<Record<string, Reading>>;

/**
 * The readings of a whole act. Refuses `legacy.fieldMissing` {field}: a field is said absent or illegible, never passed over;
 * `legacy.fieldUnknown` {field}; and `legacy.fieldUnreadable` {field} for a value that is not of the field's shape.
 */
export function checkReadings(kind: LegacyKind, typed: Readonly<Record<string, unknown>>): Result<Readings> {
  const fields = legacyFields(kind);
  const unknown = Object.keys(typed).find((field) => !fields.some(([name]) => name === field));
  if (unknown !== undefined) return err({ code: "legacy.fieldUnknown", params: { field: unknown } });
  const readings: Record<string, Reading> = {};
  for (const [field, shape] of fields) {
    if (typed[field] === undefined) return err({ code: "legacy.fieldMissing", params: { field } });
    const parsed = Reading.safeParse(typed[field]);
    if (!parsed.success || !isOfShape(parsed.data, shape)) {
      return err({ code: "legacy.fieldUnreadable", params: { field } });
    }
    readings[field] = parsed.data;
  }
  return ok(readings);
}

/** The fields in which two keyings differ, in the order of the paper. Spaces and Unicode forms are no difference. */
export function differencesOf(kind: LegacyKind, first: Readings, second: Readings): readonly string[] {
  return legacyFields(kind).flatMap(([field]) => (same(first[field], second[field]) ? [] : [field]));
}

function isOfShape(reading: Reading, shape: "text" | "date"): boolean {
  if ("date" in reading) return shape === "date";
  // a date read in part keeps its legible words as text, with the gap
  return !("text" in reading) || shape === "text" || reading.legibility === "partial";
}

function same(first: Reading | undefined, second: Reading | undefined): boolean {
  return first !== undefined && second !== undefined && comparable(first) === comparable(second);
}

function comparable(reading: Reading): string {
  if ("text" in reading)
    return `${reading.legibility}:${reading.text.normalize("NFC").replaceAll(/\s+/gu, " ").trim()}`;
  if (!("date" in reading)) return reading.legibility;
  const { precision, presumed, writtenIn, gregorian, hijri } = reading.date;
  const parts = [gregorian, hijri].map((each) => [each?.year, each?.month, each?.day]);
  return JSON.stringify([precision, presumed, writtenIn, parts]);
}
