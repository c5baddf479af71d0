import { addDays, type IsoDay } from "#lib/calendar/core/index.ts";
import type { Declaration } from "#lib/declarations/core/index.ts";
import { lockDeclaration, secretCodeOf, tell } from "#lib/declarations/index.ts";
import { type CitizenContext, type Ran, secretHash } from "#lib/gate/index.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { inTransaction, type Tx } from "#lib/platform/db.ts";
import { uuidv7 } from "#lib/platform/random.ts";
import type { Office } from "#lib/territory/core/index.ts";
import { officeMap, officeOf } from "#lib/territory/index.ts";
import {
  type Appointment,
  type AppointmentSchedule,
  changeUntil,
  isOpenToChange,
  mayBook,
  type Moment,
  type OfferedDay,
  offeredDays,
  type WallTime,
} from "../core/index.ts";
import * as store from "../store.ts";
import { momentAt, officeDays } from "./office-days.ts";

/** Where the family of a file stands with its appointment. `days` is empty where none can be taken now. */
export type CitizenAppointment = {
  schedule: AppointmentSchedule;
  /** The one they have; nothing once its hour has passed. */
  living: (Appointment & { until: Moment; mayChange: boolean }) | null;
  mayBook: boolean;
  days: readonly OfferedDay[];
};

/** What an office offers to a file that its reader has proved to hold; nothing where the office gives no appointments. */
export async function citizenAppointment(
  declaration: Declaration,
  office: Office,
  at: Date,
): Promise<CitizenAppointment | undefined> {
  const secret = Buffer.from(secretHash(secretCodeOf(declaration.id))).toString("hex");
  const read = await inTransaction("portal", { "app.secret": secret }, async (tx) => {
    const schedule = await store.findSchedule(tx, office.code);
    if (!schedule) return ok(undefined);
    const now = momentAt(at);
    const booked = await store.findLiving(tx, declaration.id);
    const isToCome = booked !== undefined && isOpenToChange(booked, 0, now);
    return ok({
      schedule,
      living: isToCome
        ? {
            ...booked,
            until: changeUntil(booked, schedule.noticeHours),
            mayChange: isOpenToChange(booked, schedule.noticeHours, now),
          }
        : null,
      mayBook: mayBook(declaration.status, schedule.opensFrom),
      days: mayBook(declaration.status, schedule.opensFrom)
        ? await offered(tx, { declaration, office, schedule, now, at })
        : [],
    });
  });
  return read.ok ? read.value : undefined;
}

type Offer = { declaration: Declaration; office: Office; schedule: AppointmentSchedule; now: Moment; at: Date };

async function offered(tx: Tx, { declaration, office, schedule, now, at }: Offer): Promise<OfferedDay[]> {
  const { deadline, deadlineMetOn } = declaration;
  return offeredDays({
    schedule,
    office: await officeDays(tx, office, at),
    taken: await store.listTaken(tx, office.code, now.day, addDays(now.day, schedule.aheadDays)),
    now,
    lastDay: deadline === null || deadlineMetOn !== null ? null : deadline.lastDay,
  });
}

/**
 * Takes a place for the file, or moves the one it has. Refuses an hour that is no longer offered (`appointments.slotGone`) and a change
 * that comes too late for the office (`appointments.tooLateToChange`).
 */
export async function bookAppointment(
  { tx, at, declaration }: CitizenContext,
  { day, time }: { day: IsoDay; time: WallTime },
): Promise<Ran<{ day: IsoDay; time: WallTime }>> {
  const file = await lockDeclaration(tx, declaration ?? "");
  const map = await officeMap(tx, at);
  const office = officeOf(map, file?.officeCode ?? "");
  if (!file || !office) return err({ code: "declarations.notFound" });
  const schedule = await store.findSchedule(tx, office.code);
  if (!schedule) return err({ code: "appointments.notGiven" });
  if (!mayBook(file.status, schedule.opensFrom)) return err({ code: "appointments.notNow" });
  const now = momentAt(at);
  const before = await store.findLiving(tx, file.id);
  if (before?.day === day && before.time === time) return ok({ value: { day, time }, events: [] });
  const mayMove =
    before === undefined || !isOpenToChange(before, 0, now) || isOpenToChange(before, schedule.noticeHours, now);
  if (!mayMove) return err({ code: "appointments.tooLateToChange" });
  const days = await offered(tx, { declaration: file, office, schedule, now, at });
  if (!days.some((one) => one.day === day && one.slots.some((slot) => slot.time === time)))
    return err({ code: "appointments.slotGone" });

  const id = uuidv7();
  const booked = await store.bookPlace(tx, { id, declarationId: file.id, day, time, today: now.day });
  if (!booked.ok) return booked;
  await tell(tx, file, "appointmentBooked", { day, time });
  const isMoved = booked.value.moved !== null;
  return ok({
    value: { day, time },
    events: [
      {
        type: isMoved ? "appointment.moved" : "appointment.booked",
        subject: { kind: "appointment", id },
        detail: { declaration: file.id, day, time, ...(isMoved && { before: booked.value.moved }) },
      },
    ],
  });
}

/** Gives the place back. Whoever comes without an appointment is received all the same. */
export async function cancelAppointment({ tx, at, declaration }: CitizenContext): Promise<Ran<{ id: string }>> {
  const file = await lockDeclaration(tx, declaration ?? "");
  if (!file) return err({ code: "declarations.notFound" });
  const living = await store.findLiving(tx, file.id);
  if (!living) return err({ code: "appointments.none" });
  const schedule = file.officeCode === null ? undefined : await store.findSchedule(tx, file.officeCode);
  if (!isOpenToChange(living, schedule?.noticeHours ?? 0, momentAt(at)))
    return err({ code: "appointments.tooLateToChange" });
  await store.endAppointment(tx, living.id, "cancelled", at);
  return ok({
    value: { id: file.id },
    events: [
      {
        type: "appointment.cancelled",
        subject: { kind: "appointment", id: living.id },
        detail: { declaration: file.id },
      },
    ],
  });
}
