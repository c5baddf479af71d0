import { err, ok, type Result } from "#lib/kernel/result.ts";
import type { IsoDay } from "./civil-day.ts";
import { type HijriDate, type HijriTable, hijriOf } from "./hijri.ts";

export type HijriOffset = -1 | 0 | 1;
/** A Hijri date the officer answers for: how far from the table it is, and why. */
export type StatedHijri = HijriDate & { provisional: boolean; offset: HijriOffset; reason: string | null };

const OFFSETS: readonly HijriOffset[] = [0, -1, 1];

/**
 * The Hijri date the officer states for a civil day: the table's, the day before it or the day after.
 * Refuses without a reason when it differs from the table or the table is provisional there, and outside the table.
 */
export function statedHijri(day: IsoDay, table: HijriTable, offset: HijriOffset, reason: string): Result<StatedHijri> {
  const found = hijriOf(day, table);
  if (!found.ok) return found;
  const { provisional, ...hijri } = found.value;
  const why = reason.trim();
  if (why === "" && (offset !== 0 || provisional)) return err({ code: "calendar.reasonMissing" });
  return ok({ ...moved(hijri, offset), provisional, offset, reason: why === "" ? null : why });
}

/**
 * How far a written Hijri date is from the table's for the same civil day: 0, or one day either way.
 * Two days or more is refused, so that the officer reads the paper again; a day outside the table too.
 */
export function offsetOfWrittenHijri(day: IsoDay, written: HijriDate, table: HijriTable): Result<HijriOffset> {
  const found = hijriOf(day, table);
  if (!found.ok) return found;
  const offset = OFFSETS.find((each) => isSame(moved(found.value, each), written));
  if (offset !== undefined) return ok(offset);
  // The month before may itself have begun a day late: its 29th then stands for the table's 1st.
  const before = moved(found.value, -1);
  if (found.value.day === 1 && isSame({ ...before, day: 29 }, written)) return ok(-1);
  return err({ code: "calendar.hijriTooFar" });
}

/** A crescent not seen leaves the month before with 30 days; so the day before the 1st is a 30th. */
function moved({ year, month, day }: HijriDate, offset: HijriOffset): HijriDate {
  const target = day + offset;
  if (target === 0) return month === 1 ? { year: year - 1, month: 12, day: 30 } : { year, month: month - 1, day: 30 };
  if (target === 31) return month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 };
  return { year, month, day: target };
}

function isSame(a: HijriDate, b: HijriDate): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day;
}
