import type { IsoDay } from "#lib/calendar/core/index.ts";
import type { Answers } from "#lib/declarations/core/index.ts";

/** A day as the three fields of a page post it. */
export function typedDay(on: IsoDay): Answers {
  const [year = "", month = "", day = ""] = on.split("-");
  return { day: String(Number(day)), month: String(Number(month)), year };
}
