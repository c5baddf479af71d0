import type { Tx } from "#lib/platform/db.ts";
import { databaseDay, type HijriMonthStart, isoDayOf, type IsoDay, type Suspension } from "./core/index.ts";

export async function listMonths(tx: Tx): Promise<HijriMonthStart[]> {
  const rows = await tx.hijriMonth.findMany({ orderBy: { startsOn: "asc" } });
  return rows.map(({ year, month, startsOn, provisional }) => ({
    year,
    month,
    startsOn: isoDayOf(startsOn),
    provisional,
  }));
}

export async function listExceptionalHolidays(tx: Tx): Promise<IsoDay[]> {
  const rows = await tx.exceptionalHoliday.findMany({ orderBy: { day: "asc" } });
  return rows.map(({ day }) => isoDayOf(day));
}

export async function listSuspensions(tx: Tx): Promise<Suspension[]> {
  const rows = await tx.suspension.findMany({ orderBy: { startsOn: "asc" } });
  return rows.map(({ reference, startsOn, endsOn, territories }) => ({
    reference,
    startsOn: isoDayOf(startsOn),
    endsOn: isoDayOf(endsOn),
    territories: territories.length === 0 ? "everywhere" : territories,
  }));
}

/** Writes months as they are now known; those already there take the new start and flag. */
export async function saveMonths(tx: Tx, months: readonly HijriMonthStart[]): Promise<void> {
  for (const { year, month, startsOn, provisional } of months) {
    const known = { startsOn: databaseDay(startsOn), provisional };
    await tx.hijriMonth.upsert({
      where: { year_month: { year, month } },
      create: { year, month, ...known },
      update: known,
    });
  }
}
