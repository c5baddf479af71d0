import { type IsoDay, parseDayFields } from "#lib/calendar/core/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";

/** The day of a form with the three fields `day.day`, `day.month`, `day.year`; refuses as `parseDayFields`. */
export function readDay(typed: Readonly<Record<string, unknown>>): Result<{ day: IsoDay }> {
  const parts = typed["day"];
  const part = (name: string): string => {
    const value: unknown = typeof parts === "object" && parts !== null ? Reflect.get(parts, name) : undefined;
    return typeof value === "string" ? value.slice(0, 20) : "";
  };
  const read = parseDayFields({ day: part("day"), month: part("month"), year: part("year") });
  return read.ok
    ? ok({ day: read.value })
    : err({ code: read.error.code, ...(read.error.params && { params: read.error.params }) });
}
