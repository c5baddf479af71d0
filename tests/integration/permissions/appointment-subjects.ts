import { addDays, type IsoDay } from "#lib/calendar/core/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { bookAppointment, closeDay } from "#lib/appointments/index.ts";
import { uuidv7 } from "#lib/platform/random.ts";
import { now } from "#lib/platform/clock.ts";
import { aSentFile } from "#tests/support/a-birth-file.ts";
import { AGDAL } from "#tests/support/a-country.ts";
import { getRequest, jsonRequest } from "#tests/support/a-request.ts";
import { asFamily, atDesk, givenSchedule, offerTo, SCHEDULE } from "../appointments/given.ts";
import type { Subject } from "./subjects.ts";
import type { World } from "./world.ts";

const NOWHERE = "00000000-0000-7000-8000-000000000000";

let days = 30;

/** A day to come that no other call of this test has used. */
function anotherDay(): string {
  days += 1;
  return addDays(civilDayAt(now()), days);
}

/** The three offices give appointments, each as its own officer arranged it. */
async function givenSchedules({ staff }: World): Promise<void> {
  for (const officer of [staff.officer, staff.officer2, staff.officer37]) await givenSchedule(officer);
}

/** A sent file and an hour that is free for it; the offer leaves out what others of this test have taken. */
async function anOffer(world: World): Promise<{ id: string; day: IsoDay; time: string }> {
  await givenSchedules(world);
  const { id } = await aSentFile();
  const last = (await offerTo(id)).days.at(-1);
  const slot = last?.slots.at(-1);
  if (!last || !slot) throw new Error("nothing is offered");
  return { id, day: last.day, time: slot.time };
}

async function aBookedFile(world: World): Promise<string> {
  const { id, day, time } = await anOffer(world);
  const done = await asFamily(id, (context) => bookAppointment(context, { day, time }));
  if (!done.ok) throw new Error(done.error.code);
  return id;
}

/** What the routes of appointments are called on. */
export const APPOINTMENT_SUBJECTS: Readonly<Record<string, (world: World) => Promise<Subject>>> = {
  "POST api/portal/declarations/[id]/appointment": async (world) => {
    const { id, day, time } = await anOffer(world);
    return { declaration: id, params: { id }, request: (cookie) => jsonRequest({ day, time }, { cookie }) };
  },
  "POST api/portal/declarations/[id]/appointment/cancel": async (world) => {
    const id = await aBookedFile(world);
    return { declaration: id, params: { id }, request: (cookie) => jsonRequest({}, { cookie }) };
  },
  "GET api/portal/declarations/[id]/appointment.ics": async (world) => {
    const id = await aBookedFile(world);
    return { declaration: id, params: { id }, request: getRequest };
  },
  "POST api/desk/appointments/schedule": async () => ({
    declaration: NOWHERE,
    params: {},
    request: (cookie) => jsonRequest(SCHEDULE, { cookie }),
  }),
  "POST api/desk/appointments/closed-days": async (world) => {
    await givenSchedules(world);
    const [year, month, day] = anotherDay().split("-");
    const request: Subject["request"] = (cookie) => jsonRequest({ day: { day, month, year } }, { cookie });
    return { declaration: NOWHERE, params: {}, request };
  },
  "POST api/desk/appointments/closed-days/[day]/open": async (world) => {
    await givenSchedules(world);
    const day = addDays(civilDayAt(now()), (days += 1));
    const { officer, officer2, officer37 } = world.staff;
    for (const one of [officer, officer2, officer37]) await atDesk(one, (context) => closeDay(context, { day }));
    return { declaration: NOWHERE, params: { day }, request: (cookie) => jsonRequest({}, { cookie }) };
  },
  "POST api/desk/appointments/[id]/outcome": async ({ db }) => {
    const { id: declaration } = await aSentFile();
    const id = uuidv7();
    await db.owner.query(
      "insert into appointment (id, declaration_id, office_code, day, starts, place) values ($1, $2, $3, $4, '03:00', $5)",
      [id, declaration, AGDAL.office, addDays(civilDayAt(now()), -(days += 1)), 1],
    );
    return { declaration, params: { id }, request: (cookie) => jsonRequest({ outcome: "came" }, { cookie }) };
  },
};
