import { type IsoDay } from "#lib/calendar/core/index.ts";
import { calendarTables, civilDayAt } from "#lib/calendar/index.ts";
import { moroccanTime } from "#lib/platform/clock.ts";
import type { Tx } from "#lib/platform/db.ts";
import type { Office } from "#lib/territory/core/index.ts";
import type { Moment, OfficeDays } from "../core/index.ts";
import * as store from "../store.ts";

/** When this office is closed: its own hours, the country's holidays, and the days it closed for appointments. */
export async function officeDays(tx: Tx, office: Pick<Office, "code" | "hours">, at: Date): Promise<OfficeDays> {
  const today = civilDayAt(at);
  const { holidays } = await calendarTables(tx, today, at);
  return { officeHours: office.hours, holidays, closedDays: await store.listClosedDays(tx, office.code, today) };
}

/** This moment on the wall of an office in Morocco. */
export function momentAt(at: Date): Moment & { day: IsoDay } {
  return { day: civilDayAt(at), time: moroccanTime(at).time.slice(0, 5) };
}
