import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { bookAppointment, cancelAppointment } from "#lib/appointments/index.ts";
import {
  addDays,
  deadline,
  hijriTable,
  holidayTable,
  isoDay,
  type IsoDay,
  isoDayOf,
} from "#lib/calendar/core/index.ts";
import { secretCodeOf, withdraw } from "#lib/declarations/index.ts";
import { secretHashHex } from "#lib/gate/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { now } from "#lib/platform/clock.ts";
import { inTransaction } from "#lib/platform/db.ts";
import { AGDAL, givenCountry } from "#tests/support/a-country.ts";
import { type SignedIn, signedIn } from "#tests/support/a-session.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";
import { aFile, asFamily, givenSchedule, offerTo } from "./given.ts";

let db: TestDatabase;
let nadia: SignedIn;
beforeAll(async () => {
  db = await freshDatabase();
  await givenCountry(db);
  nadia = await signedIn(db, AGDAL.officer);
});
beforeEach(async () => {
  await db.owner.query("delete from appointment");
  await givenSchedule(nadia);
});
afterAll(() => db.close());

type Slot = { day: IsoDay; time: string };

const firstSlot = async (id: string, which = 0): Promise<Slot> => {
  const { days } = await offerTo(id);
  const [day] = days.slice(1);
  const slot = day?.slots[which];
  if (!day || !slot) throw new Error("nothing is offered");
  return { day: day.day, time: slot.time };
};
const book = (id: string, slot: Slot) => asFamily(id, (context) => bookAppointment(context, slot));
const rowsOf = async (id: string) =>
  (
    await db.owner.query<{ status: string; place: number; starts: string }>(
      "select status, place, starts from appointment where declaration_id = $1 order by booked_at",
      [id],
    )
  ).rows;
const eventsOf = async (id: string) =>
  (
    await db.owner.query<{ type: string }>(
      `select type from audit_event where type like 'appointment.%' and body like '%' || $1 || '%' order by at`,
      [id],
    )
  ).rows.map(({ type }) => type);

describe("fifty families who ask for one hour at the same moment", () => {
  it("get the places there are, each once, and the others are told that it is gone", async () => {
    await givenSchedule(nadia, { capacity: "3" });
    const files: string[] = [];
    for (let count = 0; count < 50; count += 1) files.push(await aFile(db));
    const slot = await firstSlot(files[0] ?? "");
    const answers = await Promise.all(files.map((id) => book(id, slot)));
    expect(answers.filter(({ ok: isDone }) => isDone)).toHaveLength(3);
    const codes = answers.flatMap((answer) => (answer.ok ? [] : [answer.error.code]));
    expect(new Set(codes)).toEqual(new Set(["appointments.slotGone"]));
    const { rows } = await db.owner.query<{ place: number }>(
      "select place from appointment where day = $1 and starts = $2 and status = 'booked' order by place",
      [slot.day, slot.time],
    );
    expect(rows.map(({ place }) => place)).toEqual([1, 2, 3]);
    const { days } = await offerTo(files.at(-1) ?? "");
    const left = days.find(({ day }) => day === slot.day)?.slots.map(({ time }) => time);
    expect(left).not.toContain(slot.time);
  });

  it("and one family that asks fifty times has one appointment", async () => {
    const id = await aFile(db);
    const slots = (await offerTo(id)).days.flatMap(({ day, slots: at }) => at.map(({ time }) => ({ day, time })));
    await Promise.all(
      Array.from({ length: 10 }, (_, at) => book(id, slots[at] ?? { day: isoDay(2026, 1, 1), time: "" })),
    );
    expect((await rowsOf(id)).filter(({ status }) => status === "booked")).toHaveLength(1);
  });

  it("the database itself keeps one row for each place", async () => {
    const [one, other] = [await aFile(db), await aFile(db)];
    const insert = `insert into appointment (id, declaration_id, office_code, day, starts, place) values (gen_random_uuid(), $1, $2, '2027-01-05', '09:00', 1)`;
    await db.owner.query(insert, [one, AGDAL.office]);
    await expect(db.owner.query(insert, [other, AGDAL.office])).rejects.toMatchObject({ code: "23505" });
  });
});

describe("the appointment of a file", () => {
  it("is taken, moved and given back, and every step stands in the log and in a message", async () => {
    const id = await aFile(db);
    const [first, second] = [await firstSlot(id), await firstSlot(id, 2)];
    expect(await book(id, first)).toMatchObject({ ok: true });
    expect(await book(id, first)).toMatchObject({ ok: true });
    expect(await book(id, second)).toMatchObject({ ok: true });
    expect((await offerTo(id)).living).toMatchObject({ ...second, mayChange: true });
    expect((await rowsOf(id)).map(({ status }) => status)).toEqual(["cancelled", "booked"]);
    expect(await asFamily(id, cancelAppointment)).toMatchObject({ ok: true });
    expect((await offerTo(id)).living).toBeNull();
    expect(await asFamily(id, cancelAppointment)).toMatchObject({ error: { code: "appointments.none" } });
    expect(await eventsOf(id)).toEqual(["appointment.booked", "appointment.moved", "appointment.cancelled"]);
    const { rows } = await db.owner.query("select template, params from message where declaration_id = $1", [id]);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({ template: "appointmentBooked", params: first });
  });

  it("is refused at an hour that is not offered, and its old place stays", async () => {
    const id = await aFile(db);
    const slot = await firstSlot(id);
    await book(id, slot);
    for (const wrong of [
      { ...slot, time: "09:10" },
      { ...slot, time: "15:00" },
      { ...slot, day: addDays(slot.day, 200) },
    ])
      expect(await book(id, wrong)).toMatchObject({ error: { code: "appointments.slotGone" } });
    expect((await offerTo(id)).living).toMatchObject(slot);
  });

  it("cannot be changed once the office's notice has passed", async () => {
    const id = await aFile(db);
    const slot = await firstSlot(id);
    await book(id, slot);
    await givenSchedule(nadia, { noticeHours: "24" });
    const late = new Date(Date.parse(`${slot.day}T08:00:00Z`));
    expect(await asFamily(id, cancelAppointment, late)).toMatchObject({
      error: { code: "appointments.tooLateToChange" },
    });
    const other = { ...slot, day: addDays(slot.day, 7) };
    const moved = await asFamily(id, (context) => bookAppointment(context, other), late);
    expect(moved).toMatchObject({ error: { code: "appointments.tooLateToChange" } });
  });

  it("is offered after the deadline too, and says so", async () => {
    const today = isoDayOf(now());
    const tomorrow = addDays(today, 1);
    const tables = {
      holidays: holidayTable({ version: "1", hijri: hijriTable([]), firstYear: 2026, lastYear: 2027 }),
      suspensions: [],
    };
    const event = { kind: "birth", eventOn: addDays(today, -29), regime: "R36", placeClass: "morocco" } as const;
    const term = { ...deadline(event, tables), lastDay: tomorrow };
    const id = await aFile(db, { deadline: term, deadlineOn: tomorrow });
    const { days } = await offerTo(id);
    for (const { day, isLate } of days) expect(isLate).toBe(day > tomorrow);
    expect(days.some(({ isLate }) => isLate)).toBe(true);
  });

  it("waits for the check where the office wants it so", async () => {
    await givenSchedule(nadia, { opensFrom: "ready" });
    const [sent, ready] = [await aFile(db), await aFile(db, { status: "ready" })];
    expect(await offerTo(sent)).toMatchObject({ mayBook: false, days: [] });
    const slot = await firstSlot(ready);
    expect(await book(sent, slot)).toMatchObject({ error: { code: "appointments.notNow" } });
    expect(await book(ready, slot)).toMatchObject({ ok: true });
  });

  it("is moved a dozen times at most", async () => {
    const id = await aFile(db);
    const slots = (await offerTo(id)).days.flatMap(({ day, slots: at }) => at.map(({ time }) => ({ day, time })));
    for (const slot of slots.slice(1, 13)) expect(await book(id, slot)).toMatchObject({ ok: true });
    const last = slots[14] ?? { day: isoDay(2026, 1, 1), time: "" };
    expect(await book(id, last)).toMatchObject({ error: { code: "appointments.tooManyChanges" } });
  });
});

describe("a file that is closed", () => {
  it("frees its place at once when it is withdrawn", async () => {
    const id = await aFile(db);
    const slot = await firstSlot(id);
    await book(id, slot);
    expect(await asFamily(id, withdraw)).toMatchObject({ ok: true });
    expect((await rowsOf(id)).map(({ status }) => status)).toEqual(["freed"]);
    const other = await aFile(db);
    expect(await book(other, slot)).toMatchObject({ ok: true });
    expect((await rowsOf(other))[0]).toMatchObject({ place: 1 });
  });

  it.each(["refused", "completed", "duplicate", "ex_officio"])("frees its place when it is %s", async (status) => {
    const id = await aFile(db);
    await book(id, await firstSlot(id));
    await db.owner.query("update declaration set status = $2 where id = $1", [id, status]);
    expect((await rowsOf(id)).map((row) => row.status)).toEqual(["freed"]);
  });

  it("keeps an appointment of the very day as kept when it is completed", async () => {
    const id = await aFile(db);
    await book(id, await firstSlot(id));
    await db.owner.query(
      "update appointment set day = (clock_timestamp() at time zone 'UTC')::date where declaration_id = $1",
      [id],
    );
    await db.owner.query("update declaration set status = 'completed' where id = $1", [id]);
    expect((await rowsOf(id)).map((row) => row.status)).toEqual(["came"]);
  });
});

describe("an appointment in the table", () => {
  it("is seen by nobody but the holder of its file's code and its own office", async () => {
    const [mine, other] = [await aFile(db), await aFile(db)];
    await book(mine, await firstSlot(mine));
    await book(other, await firstSlot(other));
    const seen = async (user: "portal" | "desk", settings: Record<`app.${string}`, string>) => {
      const read = await inTransaction(user, settings, async (tx) =>
        ok(await tx.appointment.findMany({ select: { declarationId: true } })),
      );
      return read.ok ? read.value.map(({ declarationId }) => declarationId).toSorted() : [];
    };
    expect(await seen("portal", {})).toEqual([]);
    expect(await seen("portal", { "app.secret": secretHashHex(secretCodeOf(mine)) })).toEqual([mine]);
    expect(await seen("desk", {})).toEqual([]);
    expect(await seen("desk", { "app.session": nadia.session.token })).toEqual([mine, other].toSorted());
    const samira = await signedIn(db, "samira");
    expect(await seen("desk", { "app.session": samira.session.token })).toEqual([]);
  });

  it("is written by no side itself, and booked with no other code than its file's", async () => {
    const [mine, other] = [await aFile(db), await aFile(db)];
    const slot = await firstSlot(mine);
    const stranger = await asFamily(other, (context) => bookAppointment({ ...context, declaration: mine }, slot));
    expect(stranger).toMatchObject({ error: { code: "declarations.notFound" } });
    const insert = inTransaction("portal", {}, async (tx) =>
      ok(
        await tx.$executeRaw`insert into appointment (id, declaration_id, office_code, day, starts, place) values (gen_random_uuid(), ${mine}::uuid, 'x', '2027-01-05', '09:00', 1)`,
      ),
    );
    await expect(insert).rejects.toThrow();
  });
});
