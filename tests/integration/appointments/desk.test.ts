import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  appointmentsOfFiles,
  appointmentsOn,
  arrangeAppointments,
  bookAppointment,
  closeDay,
  officeAppointments,
  openDay,
  remindOfAppointments,
  settleAppointment,
} from "#lib/appointments/index.ts";
import { forgetCalendar } from "#lib/calendar/index.ts";
import { addDays, type IsoDay } from "#lib/calendar/core/index.ts";
import { listDemonstrationMessages } from "#lib/messages/index.ts";
import { now } from "#lib/platform/clock.ts";
import { AGDAL, givenCountry, HASSAN } from "#tests/support/a-country.ts";
import { type SignedIn, signedIn } from "#tests/support/a-session.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";
import { aFile, asFamily, atDesk, givenSchedule, offerTo, SCHEDULE } from "./given.ts";

let db: TestDatabase;
let nadia: SignedIn;
let driss: SignedIn;
beforeAll(async () => {
  db = await freshDatabase();
  await givenCountry(db);
  nadia = await signedIn(db, AGDAL.officer);
  driss = await signedIn(db, HASSAN.officer);
});
beforeEach(async () => {
  await db.owner.query("delete from appointment");
  await db.owner.query("delete from appointment_closed_day");
  await db.owner.query("delete from message");
  await db.owner.query("delete from exceptional_holiday");
  forgetCalendar();
  await givenSchedule(nadia);
});
afterAll(() => db.close());

const booked = async (id: string): Promise<{ day: IsoDay; time: string }> => {
  const [day] = (await offerTo(id)).days.slice(2);
  const slot = day && { day: day.day, time: day.slots[0]?.time ?? "" };
  if (!slot || !(await asFamily(id, (context) => bookAppointment(context, slot))).ok) throw new Error("not booked");
  return slot;
};
const statusOf = async (id: string) =>
  (await db.owner.query<{ status: string }>("select status from appointment where declaration_id = $1", [id])).rows[0]
    ?.status;
const messages = async () =>
  (
    await db.owner.query<{ template: string }>("select template from message where template <> 'appointmentBooked'")
  ).rows.map(({ template }) => template);
const onDay = (day: IsoDay, hour = 8) => new Date(`${day}T0${hour}:00:00Z`);

describe("the desk", () => {
  it("has the list of the day of its own office, and its queue says who comes when", async () => {
    const id = await aFile(db);
    const { day, time } = await booked(id);
    expect(await appointmentsOn(nadia.session, day)).toMatchObject([
      { declarationId: id, time, status: "booked", kind: "birth" },
    ]);
    expect(await appointmentsOn(driss.session, day)).toEqual([]);
    expect((await appointmentsOfFiles(nadia.session, [id])).get(id)).toMatchObject({ day, time });
    expect((await appointmentsOfFiles(driss.session, [id])).size).toBe(0);
  });

  it("notes who came from the day on, takes a slip back, and another office cannot", async () => {
    const id = await aFile(db);
    const { day } = await booked(id);
    const [line] = await appointmentsOn(nadia.session, day);
    const note = (who: SignedIn, outcome: "came" | "absent" | "booked", at: Date) =>
      atDesk(who, (context) => settleAppointment(context, { id: line?.id ?? "", outcome }), at);
    expect(await note(nadia, "came", now())).toMatchObject({ error: { code: "appointments.notYet" } });
    expect(await note(driss, "came", onDay(day))).toMatchObject({ error: { code: "appointments.notFound" } });
    expect(await note(nadia, "absent", onDay(day))).toMatchObject({ ok: true });
    expect(await statusOf(id)).toBe("absent");
    expect(await note(nadia, "booked", onDay(day))).toMatchObject({ ok: true });
    expect(await note(nadia, "came", onDay(day))).toMatchObject({ ok: true });
    expect(await statusOf(id)).toBe("came");
  });

  it("keeps its hours inside those of the office", async () => {
    const outside = { ...SCHEDULE, hours: { ...SCHEDULE.hours, monday: "07:00-09:00" } };
    const refused = await atDesk(nadia, (context) => arrangeAppointments(context, outside));
    expect(refused).toMatchObject({ error: { code: "appointments.outsideOfficeHours" } });
    expect((await officeAppointments(driss.session, now())).schedule).toBeNull();
  });

  it("closes a day: nobody may choose it, and the families who had are told once to choose another", async () => {
    const id = await aFile(db);
    const { day } = await booked(id);
    expect(await atDesk(nadia, (context) => closeDay(context, { day }))).toMatchObject({
      ok: true,
      value: { lost: 1 },
    });
    expect(await atDesk(nadia, (context) => closeDay(context, { day }))).toMatchObject({
      error: { code: "appointments.alreadyClosed" },
    });
    expect((await offerTo(id)).days.map((one) => one.day)).not.toContain(day);
    expect(await remindOfAppointments(now())).toEqual({ reminded: 0, freed: 1 });
    expect(await remindOfAppointments(now())).toEqual({ reminded: 0, freed: 0 });
    expect(await statusOf(id)).toBe("freed");
    expect(await messages()).toEqual(["appointmentOff"]);
    expect(await atDesk(nadia, (context) => openDay(context, { day }))).toMatchObject({ ok: true });
    expect((await offerTo(id)).days.map((one) => one.day)).toContain(day);
    expect(await atDesk(nadia, (context) => openDay(context, { day }))).toMatchObject({
      error: { code: "appointments.notClosed" },
    });
  });

  it("does not close a day that has passed", async () => {
    const yesterday = addDays((await offerTo(await aFile(db))).days[0]?.day ?? nowDay(), -40);
    expect(await atDesk(nadia, (context) => closeDay(context, { day: yesterday }))).toMatchObject({
      error: { code: "appointments.dayPast" },
    });
  });
});

describe("a family", () => {
  it("is reminded once, on the working day before", async () => {
    const id = await aFile(db);
    const { day } = await booked(id);
    expect(await remindOfAppointments(onDay(addDays(day, -6)))).toEqual({ reminded: 0, freed: 0 });
    const eve = onDay(addDays(day, -1));
    expect(await remindOfAppointments(eve)).toEqual({ reminded: 1, freed: 0 });
    expect(await remindOfAppointments(eve)).toEqual({ reminded: 0, freed: 0 });
    expect(await messages()).toEqual(["appointmentReminder"]);
  });

  it("is reminded once although two workers do it at the same moment", async () => {
    const { day } = await booked(await aFile(db));
    const eve = onDay(addDays(day, -1));
    const counts = await Promise.all([remindOfAppointments(eve), remindOfAppointments(eve), remindOfAppointments(eve)]);
    expect(counts.reduce((sum, { reminded }) => sum + reminded, 0)).toBe(1);
    expect(await messages()).toEqual(["appointmentReminder"]);
  });

  it("loses an appointment whose day became a holiday, and is told", async () => {
    const id = await aFile(db);
    const { day } = await booked(id);
    await db.owner.query("insert into exceptional_holiday (day, decision) values ($1, 'TEST-9')", [day]);
    forgetCalendar();
    expect(await remindOfAppointments(now())).toEqual({ reminded: 0, freed: 1 });
    expect(await messages()).toEqual(["appointmentOff"]);
  });

  it("reads the day and the hour in its message", async () => {
    await booked(await aFile(db));
    const [kept] = await listDemonstrationMessages(1);
    expect(kept?.text).toMatch(/يوم [^\d]+\d{1,2} \S+ 20\d\d على الساعة 09:00/);
  });
});

function nowDay(): IsoDay {
  throw new Error("nothing is offered");
}
