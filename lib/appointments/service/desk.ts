import { type IsoDay } from "#lib/calendar/core/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import type { StaffSession } from "#lib/auth/index.ts";
import type { DeskContext, Ran } from "#lib/gate/index.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { inTransaction, type Tx } from "#lib/platform/db.ts";
import { enqueueJob } from "#lib/platform/queue.ts";
import type { WeeklyHours } from "#lib/territory/core/index.ts";
import { officeMap, officeOf } from "#lib/territory/index.ts";
import {
  type Appointment,
  type AppointmentSchedule,
  type OfficeDays,
  type Outcome,
  readSchedule,
} from "../core/index.ts";
import * as store from "../store.ts";
import { officeDays } from "./office-days.ts";

/** What an office gives to appointments, and the hours and closed days around it. */
export type OfficeAppointments = { schedule: AppointmentSchedule | null; office: OfficeDays; officeHours: WeeklyHours };

/** What the officer's own office gives. */
export async function officeAppointments(officer: StaffSession, at: Date): Promise<OfficeAppointments> {
  return readAtDesk(officer, async (tx) => {
    const office = officeOf(await officeMap(tx, at), officer.office?.code ?? "");
    if (!office) throw new Error("the office of a session is unknown");
    const schedule = (await store.findSchedule(tx, office.code)) ?? null;
    return { schedule, office: await officeDays(tx, office, at), officeHours: office.hours };
  });
}

/** The appointments of the officer's own office on one day, in the order of the clock. */
export async function appointmentsOn(officer: StaffSession, day: IsoDay): Promise<store.DayLine[]> {
  return readAtDesk(officer, (tx) => store.listDay(tx, officer.office?.code ?? "", day));
}

/** The living appointments of the files of one page of a queue. */
export async function appointmentsOfFiles(
  officer: StaffSession,
  files: readonly string[],
): Promise<ReadonlyMap<string, Appointment>> {
  if (files.length === 0) return new Map();
  return readAtDesk(officer, (tx) => store.listLiving(tx, files));
}

async function readAtDesk<T>({ token }: StaffSession, read: (tx: Tx) => Promise<T>): Promise<T> {
  const done = await inTransaction("desk", { "app.session": token }, async (tx) => ok(await read(tx)));
  if (!done.ok) throw new Error(done.error.code);
  return done.value;
}

/** Keeps what the office gives from now on; appointments that were taken stay. Refuses as `readSchedule` does. */
export async function arrangeAppointments(
  { tx, at, office: code, officer }: DeskContext,
  typed: Readonly<Record<string, unknown>>,
): Promise<Ran<AppointmentSchedule>> {
  const office = officeOf(await officeMap(tx, at), code);
  if (!office) throw new Error("the office of a session is unknown");
  const read = readSchedule(typed, office.hours);
  if (!read.ok) return err({ code: read.error.problems[0]?.code ?? read.error.code });
  const { slotMinutes, capacity, opensFrom, aheadDays, noticeHours } = read.value;
  await store.saveSchedule(tx, { officeCode: code, accountId: officer.accountId, at }, read.value);
  const detail = { slotMinutes, capacity, opensFrom, aheadDays, noticeHours };
  return ok({
    value: read.value,
    events: [{ type: "appointment.hoursChanged", subject: { kind: "office", id: code }, detail }],
  });
}

/** Closes a day to appointments. Whoever has one on it loses it: the worker tells each of them to choose another. */
export async function closeDay(
  { tx, at, office, officer }: DeskContext,
  { day }: { day: IsoDay },
): Promise<Ran<{ lost: number }>> {
  if (day < civilDayAt(at)) return err({ code: "appointments.dayPast" });
  if (!(await store.lockSchedule(tx, office))) return err({ code: "appointments.notGiven" });
  if (!(await store.insertClosedDay(tx, { officeCode: office, day, accountId: officer.accountId })))
    return err({ code: "appointments.alreadyClosed" });
  const lost = await store.countLivingOn(tx, office, day);
  await enqueueJob(tx, "remind-appointments", {}, { key: "remind-appointments" });
  return ok({
    value: { lost },
    events: [{ type: "appointment.dayClosed", subject: { kind: "office", id: office }, detail: { day, lost } }],
  });
}

/** Opens a closed day again; who was told to choose another day has chosen it. */
export async function openDay({ tx, office }: DeskContext, { day }: { day: IsoDay }): Promise<Ran<{ day: IsoDay }>> {
  if (!(await store.deleteClosedDay(tx, office, day))) return err({ code: "appointments.notClosed" });
  return ok({
    value: { day },
    events: [{ type: "appointment.dayOpened", subject: { kind: "office", id: office }, detail: { day } }],
  });
}

/** Notes who came and who did not, from the day of the appointment on. */
export async function settleAppointment(
  { tx, at, officer }: DeskContext,
  { id, outcome }: { id: string; outcome: Outcome },
): Promise<Ran<{ day: IsoDay }>> {
  const found = await store.findDayOf(tx, id);
  if (!found) return err({ code: "appointments.notFound" });
  if (found.day > civilDayAt(at)) return err({ code: "appointments.notYet" });
  if (!(await store.saveOutcome(tx, { id, outcome, accountId: officer.accountId, at })))
    return err({ code: "appointments.ended" });
  return ok({
    value: { day: found.day },
    events: [{ type: "appointment.settled", subject: { kind: "appointment", id }, detail: { outcome } }],
  });
}
