import { databaseDay, type IsoDay, isoDayOf } from "#lib/calendar/core/index.ts";
import type { DeclarationKind, DeclarationStatus } from "#lib/declarations/core/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import type { Tx } from "#lib/platform/db.ts";
import { Prisma } from "#lib/platform/generated/client.ts";
import { raisedCode } from "#lib/platform/raised-code.ts";
import { readHours } from "#lib/territory/core/index.ts";
import {
  type Appointment,
  type AppointmentSchedule,
  type AppointmentStatus,
  OPENS_FROM,
  type Outcome,
  type Taken,
  type WallTime,
} from "./core/index.ts";

/** What an office gives to appointments; nothing where it gives none. */
export async function findSchedule(tx: Tx, officeCode: string): Promise<AppointmentSchedule | undefined> {
  const row = await tx.appointmentSchedule.findUnique({ where: { officeCode } });
  if (!row) return undefined;
  const hours = readHours(row.hours);
  if (!hours.ok) throw new Error(hours.error.code);
  const { slotMinutes, capacity, aheadDays, noticeHours } = row;
  const opensFrom = OPENS_FROM.find((known) => known === row.opensFrom) ?? "ready";
  return { hours: hours.value, slotMinutes, capacity, opensFrom, aheadDays, noticeHours };
}

export async function saveSchedule(
  tx: Tx,
  { officeCode, accountId, at }: { officeCode: string; accountId: string; at: Date },
  { hours, ...schedule }: AppointmentSchedule,
): Promise<void> {
  const values = { ...schedule, hours: JSON.parse(JSON.stringify(hours)) as object, accountId, updatedAt: at };
  await tx.appointmentSchedule.upsert({
    where: { officeCode },
    create: { officeCode, ...values },
    update: values,
    select: { officeCode: true },
  });
}

/** Bookings of the office wait until the end of this transaction. False where it gives no appointments. */
export async function lockSchedule(tx: Tx, officeCode: string): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    select 1 from appointment_schedule where office_code = ${officeCode} for no key update`;
  return rows.length > 0;
}

/** The days from `from` on that an office closes besides its days off. */
export async function listClosedDays(tx: Tx, officeCode: string, from: IsoDay): Promise<IsoDay[]> {
  const rows = await tx.appointmentClosedDay.findMany({
    where: { officeCode, day: { gte: databaseDay(from) } },
    orderBy: { day: "asc" },
    select: { day: true },
  });
  return rows.map(({ day }) => isoDayOf(day));
}

/** False when the day was closed before. */
export async function insertClosedDay(
  tx: Tx,
  { officeCode, day, accountId }: { officeCode: string; day: IsoDay; accountId: string },
): Promise<boolean> {
  const rows = [{ officeCode, day: databaseDay(day), accountId }];
  const { count } = await tx.appointmentClosedDay.createMany({ data: rows, skipDuplicates: true });
  return count === 1;
}

/** False when the day was not closed. */
export async function deleteClosedDay(tx: Tx, officeCode: string, day: IsoDay): Promise<boolean> {
  const { count } = await tx.appointmentClosedDay.deleteMany({ where: { officeCode, day: databaseDay(day) } });
  return count === 1;
}

/** How many places of each slot are taken at an office, between two days. */
export async function listTaken(tx: Tx, officeCode: string, from: IsoDay, until: IsoDay): Promise<Taken[]> {
  const rows = await tx.$queryRaw<{ day: Date; starts: string; taken: number }[]>`
    select * from taken_places(${officeCode}, ${databaseDay(from)}::date, ${databaseDay(until)}::date)`;
  return rows.map(({ day, starts, taken }) => ({ day: isoDayOf(day), time: starts, taken }));
}

const REFUSALS = [
  "declarations.notFound",
  "appointments.notNow",
  "appointments.notGiven",
  "appointments.slotGone",
  "appointments.tooManyChanges",
];

/** Takes a free place, giving back the one before. Gives what was moved, or refuses as the database itself does. */
export async function bookPlace(
  tx: Tx,
  {
    id,
    declarationId,
    day,
    time,
    today,
  }: { id: string; declarationId: string; day: IsoDay; time: WallTime; today: IsoDay },
): Promise<Result<{ moved: string | null }>> {
  try {
    const [row] = await tx.$queryRaw<{ moved: string | null }[]>`
      select book_appointment(${id}::uuid, ${declarationId}::uuid, ${databaseDay(day)}::date, ${time}, ${databaseDay(today)}::date)::text as moved`;
    return ok({ moved: row?.moved ?? null });
  } catch (thrown) {
    const code = raisedCode(thrown);
    if (code !== undefined && REFUSALS.includes(code)) return err({ code });
    throw thrown;
  }
}

/** The living appointment of a file. */
export async function findLiving(tx: Tx, declarationId: string): Promise<Appointment | undefined> {
  const row = await tx.appointment.findFirst({ where: { declarationId, status: "booked" } });
  return row ? { id: row.id, day: isoDayOf(row.day), time: row.starts, status: "booked" } : undefined;
}

/** Ends a living appointment; false when it was not living any more. */
export async function endAppointment(
  tx: Tx,
  id: string,
  status: Exclude<AppointmentStatus, "booked">,
  at: Date,
): Promise<boolean> {
  const data = { status, settledAt: at };
  const { count } = await tx.appointment.updateMany({ where: { id, status: "booked" }, data });
  return count === 1;
}

/** The living appointments of these files, as far as row-level security shows them. */
export async function listLiving(tx: Tx, declarationIds: readonly string[]): Promise<Map<string, Appointment>> {
  const rows = await tx.appointment.findMany({
    where: { declarationId: { in: [...declarationIds] }, status: "booked" },
    select: { id: true, declarationId: true, day: true, starts: true },
  });
  return new Map(
    rows.map(({ id, declarationId, day, starts }) => [
      declarationId,
      { id, day: isoDayOf(day), time: starts, status: "booked" },
    ]),
  );
}

/** One line of the list of a day. */
export type DayLine = {
  id: string;
  declarationId: string;
  time: WallTime;
  status: AppointmentStatus;
  reference: string;
  kind: DeclarationKind;
  fileStatus: DeclarationStatus;
  name: { ar: string; latin: string };
};

type DayRow = Omit<DayLine, "name"> & { nameAr: string | null; nameLatin: string | null };

/** The appointments of an office on one day that were kept or are awaited, in the order of the clock. */
export async function listDay(tx: Tx, officeCode: string, day: IsoDay): Promise<DayLine[]> {
  const rows = await tx.$queryRaw<DayRow[]>`
    select a.id::text, a.declaration_id::text as "declarationId", a.starts as time, a.status, coalesce(d.reference, '') as reference, d.kind,
           d.status as "fileStatus", d.subject_name_ar as "nameAr", d.subject_name_latin as "nameLatin"
      from appointment a join declaration d on d.id = a.declaration_id
     where a.office_code = ${officeCode} and a.day = ${databaseDay(day)}::date and a.status in ('booked', 'came', 'absent')
     order by a.starts, a.place`;
  return rows.map(({ nameAr, nameLatin, ...line }) => ({
    ...line,
    name: { ar: nameAr ?? "", latin: nameLatin ?? "" },
  }));
}

/** How many living appointments an office has on one day. */
export function countLivingOn(tx: Tx, officeCode: string, day: IsoDay): Promise<number> {
  return tx.appointment.count({ where: { officeCode, day: databaseDay(day), status: "booked" } });
}

/** The day of an appointment of one's own office. */
export async function findDayOf(
  tx: Tx,
  id: string,
): Promise<{ day: IsoDay; time: WallTime; status: AppointmentStatus } | undefined> {
  const row = await tx.appointment.findUnique({ where: { id } });
  return row ? { day: isoDayOf(row.day), time: row.starts, status: row.status as AppointmentStatus } : undefined;
}

/** Notes what became of an appointment that was not cancelled; `booked` takes it back. False when it cannot be said of it. */
export async function saveOutcome(
  tx: Tx,
  { id, outcome, accountId, at }: { id: string; outcome: Outcome; accountId: string; at: Date },
): Promise<boolean> {
  const settled = outcome === "booked" ? { settledAt: null, settledBy: null } : { settledAt: at, settledBy: accountId };
  const { count } = await tx.appointment.updateMany({
    where: { id, status: { in: ["booked", "came", "absent"] } },
    data: { status: outcome, ...settled },
  });
  return count === 1;
}

/** A living appointment to come, as the worker that reminds sees it. */
export type Awaited = {
  id: string;
  declarationId: string;
  day: IsoDay;
  time: WallTime;
  isReminded: boolean;
  /** Its office closed the day to appointments. */
  isClosed: boolean;
};

type AwaitedRow = Omit<Awaited, "day"> & { day: Date };

function readAwaited(where: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    select a.id::text, a.declaration_id::text as "declarationId", a.day, a.starts as time, a.reminded_at is not null as "isReminded",
           exists (select from appointment_closed_day c where c.office_code = a.office_code and c.day = a.day) as "isClosed"
      from appointment a where a.status = 'booked' and ${where}`;
}

/** The living appointments after a day, the nearest first. */
export async function listAwaited(tx: Tx, after: IsoDay): Promise<Awaited[]> {
  const rows = await tx.$queryRaw<AwaitedRow[]>`
    ${readAwaited(Prisma.sql`a.day > ${databaseDay(after)}::date`)} order by a.day, a.starts`;
  return rows.map((row) => ({ ...row, day: isoDayOf(row.day) }));
}

/** Takes one living appointment until the end of the transaction; nothing when it has ended. Its file is locked before. */
export async function takeAwaited(tx: Tx, id: string): Promise<Awaited | undefined> {
  const [row] = await tx.$queryRaw<AwaitedRow[]>`${readAwaited(Prisma.sql`a.id = ${id}::uuid`)} for update of a`;
  return row && { ...row, day: isoDayOf(row.day) };
}

export async function markReminded(tx: Tx, id: string, at: Date): Promise<void> {
  await tx.appointment.updateMany({ where: { id }, data: { remindedAt: at } });
}
