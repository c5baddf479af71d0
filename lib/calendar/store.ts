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

export type GrantedHoliday = { day: IsoDay; decision: string };

export async function listExceptionalHolidays(tx: Tx): Promise<GrantedHoliday[]> {
  const rows = await tx.exceptionalHoliday.findMany({ orderBy: { day: "asc" } });
  return rows.map(({ day, decision }) => ({ day: isoDayOf(day), decision }));
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

/** One keeper at a time: readers go on, a second announcement waits for the first. */
export async function lockCalendar(tx: Tx): Promise<void> {
  await tx.$executeRaw`lock table hijri_month in share row exclusive mode`;
}

/** Writes months as they are now known; those already there take the new start and flag. `announcedAt` is noted on those announced. */
export async function saveMonths(tx: Tx, months: readonly HijriMonthStart[], announcedAt?: Date): Promise<void> {
  for (const { year, month, startsOn, provisional } of months) {
    const isAnnounced = announcedAt !== undefined && !provisional;
    const known = { startsOn: databaseDay(startsOn), provisional, ...(isAnnounced && { announcedAt }) };
    await tx.hijriMonth.upsert({
      where: { year_month: { year, month } },
      create: { year, month, ...known },
      update: known,
    });
  }
}

export async function insertSuspension(
  tx: Tx,
  id: string,
  { reference, startsOn, endsOn, territories }: Suspension,
): Promise<void> {
  await tx.suspension.create({
    data: {
      id,
      reference,
      startsOn: databaseDay(startsOn),
      endsOn: databaseDay(endsOn),
      territories: territories === "everywhere" ? [] : [...territories],
    },
    select: { id: true },
  });
}

export async function isGranted(tx: Tx, day: IsoDay): Promise<boolean> {
  return (await tx.exceptionalHoliday.count({ where: { day: databaseDay(day) } })) > 0;
}

export async function insertHoliday(tx: Tx, { day, decision }: GrantedHoliday): Promise<void> {
  await tx.exceptionalHoliday.create({ data: { day: databaseDay(day), decision }, select: { day: true } });
}
