import { isCivilDay } from "./civil-day.ts";

/** A day as the act gives it: Gregorian `YYYY`, `YYYY-MM` or `YYYY-MM-DD` as far as it is known, and the Hijri form as written. */
export type WrittenDay = { gregorian: string; hijri: string | null };

/** `2026-11-04` → 20261104, `1950-03` → 195003, `1950` → 1950: the length says the precision. Throws on anything else. */
export function dayNumber(gregorian: string): number {
  const number = Number(gregorian.replaceAll("-", ""));
  if (dayFromNumber(number) !== gregorian) throw new RangeError("not a day, month or year");
  return number;
}

/** Reads `dayNumber` back; undefined when no such day, month or year exists. */
export function dayFromNumber(value: unknown): string | undefined {
  const digits = typeof value === "number" ? String(value) : "";
  const [, year, month, day] = /^([1-9]\d{3})(\d\d)?(\d\d)?$/.exec(digits) ?? [];
  if (year === undefined) return undefined;
  const text = [year, month, day].filter((part) => part !== undefined).join("-");
  return isCivilDay(`${year}-${month ?? "01"}-${day ?? "01"}`) ? text : undefined;
}
