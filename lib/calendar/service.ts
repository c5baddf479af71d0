import { partsOf } from "./core/index.ts";
import {
  type HijriTable,
  hijriTable,
  type HolidayTable,
  holidayTable,
  type IsoDay,
  type Suspension,
} from "./core/index.ts";
import type { Tx } from "#lib/platform/db.ts";
import * as store from "./store.ts";

/** The calendar as the administration keeps it today. */
export type CalendarTables = { hijri: HijriTable; holidays: HolidayTable; suspensions: readonly Suspension[] };

const KEPT_MILLISECONDS = 10_000;
let kept: { until: number; tables: CalendarTables } | undefined;

/** The months, holidays and suspensions in force; read again after ten seconds, so that an announcement reaches every process. */
export async function calendarTables(tx: Tx, today: IsoDay, at: Date): Promise<CalendarTables> {
  if (kept && kept.until > at.getTime()) return kept.tables;
  const [months, exceptional, suspensions] = [
    await store.listMonths(tx),
    await store.listExceptionalHolidays(tx),
    await store.listSuspensions(tx),
  ];
  const hijri = hijriTable(months);
  const { year } = partsOf(today);
  const version = `${months.filter((month) => !month.provisional).length}.${exceptional.length}`;
  const holidays = holidayTable({ version, hijri, firstYear: year - 3, lastYear: year + 2, exceptional });
  const tables = { hijri, holidays, suspensions };
  kept = { until: at.getTime() + KEPT_MILLISECONDS, tables };
  return tables;
}
