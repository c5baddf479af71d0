import { appendAudit } from "#lib/audit/index.ts";
import type { AppointmentSchedule } from "#lib/appointments/core/index.ts";
import { arrangeAppointments, citizenAppointment } from "#lib/appointments/index.ts";
import { findCitizenFile, secretCodeOf } from "#lib/declarations/index.ts";
import { type CitizenContext, type DeskContext, type Ran, secretHash, secretHashHex } from "#lib/gate/index.ts";
import { ok, type Result } from "#lib/kernel/result.ts";
import { now } from "#lib/platform/clock.ts";
import { inTransaction } from "#lib/platform/db.ts";
import { staffActor } from "#lib/auth/index.ts";
import { AGDAL } from "#tests/support/a-country.ts";
import { aDeclaration, type DeclarationWish } from "#tests/support/a-declaration.ts";
import type { SignedIn } from "#tests/support/a-session.ts";
import type { TestDatabase } from "#tests/support/database.ts";

const DAY = "09:00-12:00";
export const SCHEDULE = {
  hours: { monday: DAY, tuesday: DAY, wednesday: DAY, thursday: DAY, friday: DAY },
  slotMinutes: "20",
  capacity: "2",
  aheadDays: "30",
  noticeHours: "0",
  opensFrom: "submitted",
};

/** A sent file whose family holds its code, in an email's reach. */
export async function aFile({ owner }: TestDatabase, wish: DeclarationWish = {}): Promise<string> {
  const { id } = await aDeclaration(owner, { office: AGDAL.office, email: "famille@exemple.ma", ...wish });
  await owner.query("update declaration set secret_hash = $2 where id = $1", [
    id,
    Buffer.from(secretHash(secretCodeOf(id))),
  ]);
  return id;
}

/** Runs a family's use case with its refusals as values. */
export function asFamily<T>(
  id: string,
  work: (context: CitizenContext) => Promise<Ran<T>>,
  at = now(),
): Promise<Result<T>> {
  return inTransaction("portal", { "app.secret": secretHashHex(secretCodeOf(id)) }, async (tx) => {
    const ran = await work({ tx, at, locale: "fr", version: undefined, declaration: id });
    if (!ran.ok) return ran;
    await appendAudit(tx, { kind: "citizen", declaration: id }, ran.value.events);
    return ok(ran.value.value);
  });
}

/** Runs a use case of the desk with its refusals as values. */
export function atDesk<T>(
  { session }: SignedIn,
  work: (context: DeskContext) => Promise<Ran<T>>,
  at = now(),
): Promise<Result<T>> {
  const office = session.office?.code ?? "";
  return inTransaction("desk", { "app.session": session.token }, async (tx) => {
    const ran = await work({ tx, at, locale: "fr", version: undefined, officer: session, office });
    if (!ran.ok) return ran;
    await appendAudit(tx, staffActor(session), ran.value.events);
    return ok(ran.value.value);
  });
}

/** The office gives appointments, as an officer arranged it. */
export async function givenSchedule(
  officer: SignedIn,
  wish: Partial<typeof SCHEDULE> = {},
): Promise<AppointmentSchedule> {
  const done = await atDesk(officer, (context) => arrangeAppointments(context, { ...SCHEDULE, ...wish }));
  if (!done.ok) throw new Error(done.error.code);
  return done.value;
}

/** What the page of a family's appointment shows. */
export async function offerTo(id: string, at = now()) {
  const file = await findCitizenFile(id, secretCodeOf(id), at);
  if (!file?.office) throw new Error("the file is not there");
  const offer = await citizenAppointment(file.declaration, file.office, at);
  if (!offer) throw new Error("the office gives no appointments");
  return offer;
}
