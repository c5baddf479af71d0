import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import {
  type Deadline,
  deadline,
  isoDay,
  type IsoDay,
  readAnnouncement,
  readSuspension,
  suspensionsFor,
} from "#lib/calendar/core/index.ts";
import { effectOfAnnouncement, forgetCalendar, keptCalendar } from "#lib/calendar/index.ts";
import { movedDeadlines, recomputeDeadlines } from "#lib/declarations/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { inTransaction, type Tx } from "#lib/platform/db.ts";
import { randomToken } from "#lib/platform/random.ts";
import { chainOf } from "#lib/territory/core/index.ts";
import { officeMap } from "#lib/territory/index.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";
import { POST as ANNOUNCE } from "../../../app/api/oversight/calendar/months/route.ts";
import { POST as GRANT } from "../../../app/api/oversight/calendar/holidays/route.ts";
import { POST as SUSPEND } from "../../../app/api/oversight/calendar/suspensions/route.ts";
import {
  auditOf,
  deadlineOf,
  givenMonths,
  givenPlace,
  givenRunning,
  givenStaff,
  jobsOf,
  monthsFrom,
  send,
} from "./given.ts";

/** The evening of 29 Ramadan 1448: is the next day Eid, or the one after it? */
const EVENING = new Date("2027-03-09T19:00:00Z");
const TODAY = isoDay(2027, 3, 9);
const AGDAL = "04.421.01.01";
const AMIZMIZ = "07.041.01.01";

let db: TestDatabase;
let central: { cookie: string; account: string };
beforeAll(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: EVENING });
  db = await freshDatabase();
  await givenMonths(db);
  await db.owner.query("update hijri_month set provisional = false where starts_on <= '2027-02-09'");
  await givenPlace(db);
  central = await givenStaff(db, "central");
  forgetCalendar();
});
afterAll(async () => {
  vi.useRealTimers();
  await db.close();
});

async function asWorker<T>(read: (tx: Tx) => Promise<T>): Promise<T> {
  const done = await inTransaction("worker", {}, async (tx) => ok(await read(tx)));
  if (!done.ok) throw new Error(done.error.code);
  return done.value;
}

/** The deadline of a birth by the calendar of this moment, as the declaration keeps it when it is sent. */
function dueNow(eventOn: IsoDay, commune: string): Promise<Deadline> {
  return asWorker(async (tx) => {
    const { holidays, suspensions } = await keptCalendar(tx, TODAY);
    const codes = chainOf((await officeMap(tx, EVENING)).tree, commune).map(({ code }) => code);
    const event = { kind: "birth", eventOn, regime: "R36", placeClass: "morocco" } as const;
    return deadline(event, { holidays, suspensions: suspensionsFor(suspensions, codes) });
  });
}

async function givenBirth(eventOn: IsoDay, commune = AGDAL, status = "submitted") {
  const due = await dueNow(eventOn, commune);
  return { due, id: await givenRunning(db, { commune, deadline: due, status }) };
}

const ramadan = (length: string, reason = "") => ({ year: "1448", month: "9", length, reason });

describe("the length of a month", () => {
  it("that is still to begin cannot be announced", async () => {
    expect(await send(ANNOUNCE, central.cookie, { ...ramadan("30"), month: "11" })).toMatchObject({
      status: 303,
      path: "/fr/oversight/calendar",
      refused: "calendar.hijriPreviousNotAnnounced",
    });
    expect(await send(ANNOUNCE, central.cookie, ramadan("28"))).toMatchObject({ refused: "common.invalid" });
  });

  it("moves the deadlines that end on Eid, and keeps the old day beside the new one (hard case 1)", async () => {
    const onEid = await givenBirth(isoDay(2027, 2, 8));
    const afterEid = await givenBirth(isoDay(2027, 2, 9));
    const elsewhere = await givenBirth(isoDay(2027, 2, 20));
    expect(onEid.due).toMatchObject({
      lastDay: "2027-03-12",
      range: { earliest: "2027-03-10", latest: "2027-03-12" },
      provisional: true,
    });
    expect(afterEid.due).toMatchObject({
      lastDay: "2027-03-15",
      range: { earliest: "2027-03-12", latest: "2027-03-15" },
      provisional: true,
    });

    expect(await send(ANNOUNCE, central.cookie, ramadan("30"))).toMatchObject({ done: "month", refused: null });
    expect(await monthsFrom(db, 1448, 9, 3)).toEqual([
      ["1448-9", "2027-02-09", "announced"],
      ["1448-10", "2027-03-11", "announced"],
      ["1448-11", "2027-04-09", "provisional"],
    ]);
    expect(await jobsOf(db, "recompute-deadlines")).toBe(1);

    expect(await recomputeDeadlines(EVENING)).toEqual({ read: 3, moved: 1 });
    expect(await deadlineOf(db, onEid.id)).toMatchObject({
      lastOn: "2027-03-10",
      version: 1,
      deadline: { lastDay: "2027-03-10", provisional: false },
      story: [{ what: "deadlineRecomputed", detail: { before: "2027-03-12", after: "2027-03-10" } }],
    });
    expect(await deadlineOf(db, afterEid.id)).toMatchObject({
      lastOn: "2027-03-15",
      deadline: { provisional: false },
      story: [],
    });
    expect(await deadlineOf(db, elsewhere.id)).toMatchObject({ deadline: elsewhere.due, story: [] });
    expect(await recomputeDeadlines(EVENING)).toEqual({ read: 3, moved: 0 });
    expect(await auditOf(db, "declaration.deadlineMoved")).toMatchObject([
      { actor: { kind: "system" }, subject: { id: onEid.id } },
    ]);
  });

  it("leaves its trace with who announced it and what was expected", async () => {
    expect(await auditOf(db, "calendar.monthAnnounced")).toMatchObject([
      {
        actor: { kind: "staff", account: central.account, role: "central" },
        subject: { kind: "hijriMonth", id: "1448-09" },
        detail: { length: 30, startsOn: "2027-03-11", expectedOn: "2027-03-10", correction: null },
      },
    ]);
  });

  it("is corrected with a reason only, and never against a month announced after it", async () => {
    expect(await send(ANNOUNCE, central.cookie, ramadan("29"))).toMatchObject({
      refused: "calendar.hijriAlreadyAnnounced",
    });
    expect(await send(ANNOUNCE, central.cookie, { ...ramadan("29"), month: "8", reason: "Relecture" })).toMatchObject({
      refused: "calendar.hijriContradiction",
    });
  });

  it("tells before it is recorded how many running files it moves, and then moves as many", async () => {
    const entry = readAnnouncement(ramadan("29", "Communiqué rectificatif du 9 mars"));
    if (!entry.ok) throw new Error(entry.error.code);
    const { holidays, counts } = await asCentral(async (tx) => {
      const effect = effectOfAnnouncement(await keptCalendar(tx, TODAY), entry.value, TODAY);
      if (!effect.ok) throw new Error(effect.error.code);
      const { tree } = await officeMap(tx, EVENING);
      return { holidays: effect.value.holidays, counts: await movedDeadlines(tx, { ...effect.value.tables, tree }) };
    });
    expect(holidays.map(({ code, before, after }) => [code, before.day, after.day])).toContainEqual([
      "eidAlFitr",
      "2027-03-11",
      "2027-03-10",
    ]);
    expect(counts).toEqual({ running: 3, later: 1, earlier: 1 });

    await send(ANNOUNCE, central.cookie, ramadan("29", "Communiqué rectificatif du 9 mars"));
    expect(await recomputeDeadlines(EVENING)).toEqual({ read: 3, moved: 2 });
    expect((await auditOf(db, "calendar.monthAnnounced")).at(-1)).toMatchObject({
      detail: { correction: "Communiqué rectificatif du 9 mars" },
    });
  });

  it("is recorded once when the form arrives twice", async () => {
    const before = (await auditOf(db, "calendar.monthAnnounced")).length;
    const form = { year: "1448", month: "10", length: "30", _key: randomToken() };
    const answers = await Promise.all([1, 2].map(() => send(ANNOUNCE, central.cookie, form)));
    expect(answers.map(({ done }) => done)).toEqual(["month", "month"]);
    expect(await auditOf(db, "calendar.monthAnnounced")).toHaveLength(before + 1);
  });

  async function asCentral<T>(read: (tx: Tx) => Promise<T>): Promise<T> {
    const token = await sessionOf(central.cookie);
    const done = await inTransaction("oversight", { "app.session": token }, async (tx) => ok(await read(tx)));
    if (!done.ok) throw new Error(done.error.code);
    return done.value;
  }
});

describe("a suspension of deadlines (hard case 2)", () => {
  const days = {
    "startsOn.day": "1",
    "startsOn.month": "4",
    "startsOn.year": "2027",
    "endsOn.day": "10",
    "endsOn.month": "4",
    "endsOn.year": "2027",
  };

  it("prolongs the running files of its territory by its days, and no others", async () => {
    const inside = await givenBirth(isoDay(2027, 3, 15), AMIZMIZ);
    const outside = await givenBirth(isoDay(2027, 3, 15), AGDAL);
    expect(inside.due.lastDay).toBe("2027-04-14");
    const form = { ...days, reference: "Décret-loi 2-27-300", scope: "territories", "territories[]": ["07.041"] };
    expect(await send(SUSPEND, central.cookie, form)).toMatchObject({ done: "suspension" });
    await recomputeDeadlines(EVENING);
    expect(await deadlineOf(db, inside.id)).toMatchObject({
      lastOn: "2027-04-26",
      deadline: { suspendedDays: 10, inputs: { suspensions: [{ reference: "Décret-loi 2-27-300" }] } },
      story: [{ what: "deadlineRecomputed", detail: { before: "2027-04-14", after: "2027-04-26" } }],
    });
    expect(await deadlineOf(db, outside.id)).toMatchObject({ lastOn: "2027-04-14", story: [] });
    expect(await dueNow(isoDay(2027, 3, 20), AMIZMIZ)).toMatchObject({ suspendedDays: 10 });
  });

  it("of the whole country reaches every file, those past their deadline too", async () => {
    const past = await givenBirth(isoDay(2027, 3, 5), AGDAL, "overdue");
    expect(
      await send(SUSPEND, central.cookie, { ...days, reference: "Décret-loi 2-27-301", scope: "everywhere" }),
    ).toMatchObject({ done: "suspension" });
    await recomputeDeadlines(EVENING);
    const { deadline: due, story } = await deadlineOf(db, past.id);
    expect(due.suspendedDays).toBeGreaterThan(0);
    expect(story).toMatchObject([{ what: "deadlineRecomputed" }, { what: "backInTime" }]);
  });

  it("is refused for a territory that does not exist, or without its decision", async () => {
    const form = { ...days, reference: "Décret-loi 2-27-302", scope: "territories", "territories[]": ["99.999"] };
    expect(await send(SUSPEND, central.cookie, form)).toMatchObject({ refused: "calendar.territoryUnknown" });
    expect(await send(SUSPEND, central.cookie, { ...days, scope: "everywhere" })).toMatchObject({
      refused: "common.invalid",
    });
    expect(readSuspension({}).ok).toBe(false);
  });
});

describe("a day granted by decision", () => {
  const form = { "day.day": "14", "day.month": "5", "day.year": "2027", decision: "Décret 2-27-400" };

  it("moves the deadline that ended on it, once", async () => {
    const born = await givenBirth(isoDay(2027, 4, 14));
    expect(born.due.lastDay).toBe("2027-05-14");
    expect(await send(GRANT, central.cookie, form)).toMatchObject({ done: "holiday" });
    await recomputeDeadlines(EVENING);
    expect(await deadlineOf(db, born.id)).toMatchObject({ story: [{ detail: { before: "2027-05-14" } }] });
    expect((await deadlineOf(db, born.id)).lastOn > "2027-05-14").toBe(true);
    expect(await send(GRANT, central.cookie, form)).toMatchObject({ refused: "calendar.holidayTwice" });
  });
});

/** The session token inside a cookie, for reading as the person who holds it. */
async function sessionOf(cookie: string): Promise<string> {
  const { sessionToken } = await import("#lib/auth/index.ts");
  const [name = "", value = ""] = cookie.split("=");
  return (await sessionToken((asked) => (asked === name ? value : undefined))) ?? "";
}
