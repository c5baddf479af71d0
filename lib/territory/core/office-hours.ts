import { z } from "zod";
import type { IsoDay } from "#lib/calendar/core/index.ts";
import { weekdayOf } from "#lib/calendar/core/index.ts";
import type { Result } from "#lib/kernel/result.ts";
import { err, ok } from "#lib/kernel/result.ts";
import type { OpenSpan, WeeklyHours } from "./types.ts";
import { WEEKDAYS } from "./types.ts";

const OpenSpans = z.array(z.strictObject({ opens: z.string(), closes: z.string() })).readonly();
const Week = z.record(z.enum(WEEKDAYS), OpenSpans).readonly();
const HOUR = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Monday to Friday one span, closed on Saturday and Sunday. */
export function workingWeek(opens: string, closes: string): WeeklyHours {
  const open: readonly OpenSpan[] = [{ opens, closes }];
  return { monday: open, tuesday: open, wednesday: open, thursday: open, friday: open, saturday: [], sunday: [] };
}

/**
 * Accepts a week whose spans are real hours, close after they open and follow one another.
 * Refuses with `territory.hoursInvalid` and the first weekday concerned.
 */
export function checkHours(hours: WeeklyHours): Result<WeeklyHours> {
  for (const weekday of WEEKDAYS) {
    let last = "";
    for (const { opens, closes } of hours[weekday]) {
      const isSound = HOUR.test(opens) && HOUR.test(closes) && last <= opens && opens < closes;
      if (!isSound) return err({ code: "territory.hoursInvalid", params: { weekday } });
      last = closes;
    }
  }
  return ok(hours);
}

/** Reads stored or posted hours: all seven weekdays. Refuses as `checkHours` does, without a weekday when the shape is wrong. */
export function readHours(written: unknown): Result<WeeklyHours> {
  const week = Week.safeParse(written);
  return week.success ? checkHours(week.data) : err({ code: "territory.hoursInvalid" });
}

/** The spans of the weekday that day falls on; holidays are the calendar's concern. */
export function openSpansOn(hours: WeeklyHours, day: IsoDay): readonly OpenSpan[] {
  const weekday = WEEKDAYS[weekdayOf(day) - 1];
  return weekday === undefined ? [] : hours[weekday];
}
