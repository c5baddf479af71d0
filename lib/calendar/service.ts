import { moroccanDay } from "#lib/platform/clock.ts";
import { sha256 } from "#lib/platform/crypto.ts";
import type { Tx } from "#lib/platform/db.ts";
import {
  type HijriMonthStart,
  type HijriTable,
  hijriOf,
  hijriTable,
  type HolidayTable,
  holidayTable,
  type IsoDay,
  parseIsoDay,
  partsOf,
  type Suspension,
} from "./core/index.ts";
import * as store from "./store.ts";

/** The calendar as the administration keeps it today. */
export type CalendarTables = { hijri: HijriTable; holidays: HolidayTable; suspensions: readonly Suspension[] };

/** The same with the decisions behind it, as its keepers see it. */
export type KeptCalendar = CalendarTables & { granted: readonly store.GrantedHoliday[] };

/** The civil day of an instant in Morocco. */
export function civilDayAt(at: Date): IsoDay {
  const day = parseIsoDay(moroccanDay(at));
  if (!day.ok) throw new Error("the clock gives no day");
  return day.value;
}

const KEPT_MILLISECONDS = 10_000;
let kept: { until: number; tables: CalendarTables } | undefined;

/** The months, holidays and suspensions in force; read again after ten seconds, so that an announcement reaches every process. */
export async function calendarTables(tx: Tx, today: IsoDay, at: Date): Promise<CalendarTables> {
  if (kept && kept.until > at.getTime()) return kept.tables;
  const tables = await keptCalendar(tx, today);
  kept = { until: at.getTime() + KEPT_MILLISECONDS, tables };
  return tables;
}

/** The calendar of this very moment, for those who change it and for what is computed after a change. */
export async function keptCalendar(tx: Tx, today: IsoDay): Promise<KeptCalendar> {
  const months = await store.listMonths(tx);
  const granted = await store.listExceptionalHolidays(tx);
  const hijri = hijriTable(months);
  return { hijri, granted, holidays: holidaysOf(hijri, granted, today), suspensions: await store.listSuspensions(tx) };
}

/** The holidays that follow from these months and decisions, for the years around a day. */
export function holidaysOf(hijri: HijriTable, granted: readonly store.GrantedHoliday[], today: IsoDay): HolidayTable {
  const { year } = partsOf(today);
  const exceptional = granted.map(({ day }) => day);
  return holidayTable({
    version: versionOf(hijri.months, exceptional),
    hijri,
    firstYear: year - 3,
    lastYear: year + 2,
    exceptional,
  });
}

/** This process reads the tables again at the next question. */
export function forgetCalendar(): void {
  kept = undefined;
}

/** Two tables that differ never bear the same version: it stands in every deadline that was computed from one. */
function versionOf(months: readonly HijriMonthStart[], exceptional: readonly IsoDay[]): string {
  const announced = months.filter((month) => !month.provisional).length;
  const content = JSON.stringify([months.map(({ startsOn, provisional }) => [startsOn, provisional]), exceptional]);
  return `${announced}.${exceptional.length}.${Buffer.from(sha256(content)).toString("hex").slice(0, 12)}`;
}

/** How a day is said in acts: in both calendars where its Hijri month is announced, never on a month that still may move. */
export async function daysInCalendars(
  tx: Tx,
  today: IsoDay,
  at: Date,
): Promise<(day: IsoDay) => { gregorian: CivilParts; hijri?: CivilParts }> {
  const { hijri } = await calendarTables(tx, today, at);
  return (day) => {
    const known = hijriOf(day, hijri);
    if (!known.ok || known.value.provisional) return { gregorian: partsOf(day) };
    const { year, month, day: dayOfMonth } = known.value;
    return { gregorian: partsOf(day), hijri: { year, month, day: dayOfMonth } };
  };
}

type CivilParts = { year: number; month: number; day: number };
