import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDays } from "#lib/calendar/core/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import {
  correctReceipt,
  endInterruption,
  enterReceipt,
  findCounterFile,
  findDepositAtDesk,
  findDeskFile,
  findInterruptionFile,
  markOverdue,
  noteGiven,
  noteUnused,
  officeDowntime,
  openInterruption,
  printPad,
  receiptsToEnter,
  sendAtCounter,
  settleInterruption,
} from "#lib/declarations/index.ts";
import type { DeskContext, Ran } from "#lib/gate/index.ts";
import { now } from "#lib/platform/clock.ts";
import { typedAtCounter } from "#tests/support/a-counter-file.ts";
import { givenCountry } from "#tests/support/a-country.ts";
import { aPad, anInterruption, anOpenedReceipt } from "#tests/support/a-paper-receipt.ts";
import { type SignedIn, signedIn } from "#tests/support/a-session.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";
import { asOfficer } from "../../../prisma/seed/demonstration/walk.ts";

describe("a declaration that was made on paper while the system was away (L36:19)", () => {
  let db: TestDatabase;
  let nadia: SignedIn;
  let hamid: SignedIn;
  let driss: SignedIn;
  beforeAll(async () => {
    db = await freshDatabase();
    await givenCountry(db);
    nadia = await signedIn(db, "nadia");
    hamid = await signedIn(db, "hamid");
    driss = await signedIn(db, "driss");
  });
  afterAll(() => db.close());

  const does = <T>(officer: SignedIn, work: (context: DeskContext) => Promise<Ran<T>>) =>
    asOfficer(officer.session, now(), undefined, work);
  const send = (officer: SignedIn, id: string) => does(officer, (context) => sendAtCounter(context, { id }));
  const today = () => civilDayAt(now());

  it("keeps its deadline by the day of its receipt: declared on day 29, entered on day 33", async () => {
    const given = await anInterruption(nadia, { daysAgo: 4 });
    const id = await anOpenedReceipt(hamid, given, given.first);
    await typedAtCounter(hamid, id, addDays(given.began, -29));
    await send(hamid, id);
    const file = await findDeskFile(nadia.session, id, now());
    expect(file?.declaration).toMatchObject({ origin: "downtime", status: "retrieved", deadlineMetOn: given.began });
    expect((file?.declaration.deadline?.lastDay ?? "") < today()).toBe(true);
    expect(file).toMatchObject({ isLate: false });
    expect(file?.checks.some(({ code, level }) => /late/i.test(code) && level === "red")).toBe(false);
    expect(await markOverdue(now())).toBe(0);
    expect(file?.paper).toMatchObject({ no: given.first, interruption: { id: given.id } });
    expect(file?.story.map(({ what }) => what)).toContain("enteredFromPaper");
  });

  it("is late when it was late on paper too", async () => {
    const given = await anInterruption(nadia, { daysAgo: 8 });
    const id = await anOpenedReceipt(nadia, given, given.first);
    await typedAtCounter(nadia, id, addDays(given.began, -60));
    await send(nadia, id);
    expect((await findDeskFile(nadia.session, id, now()))?.declaration.deadlineMetOn).toBeNull();
  });

  it("has a receipt whose days run from the declaration on paper (law 55-19:10)", async () => {
    const given = await anInterruption(nadia, { daysAgo: 12 });
    const id = await anOpenedReceipt(nadia, given, given.first);
    await typedAtCounter(nadia, id, addDays(given.began, -2));
    await send(nadia, id);
    const deposit = await findDepositAtDesk(nadia.session, id, now());
    expect(deposit?.deposit.depositedOn).toBe(given.began);
    expect(deposit?.paper?.number).toMatch(/^044210101-01-P\d{4}$/);
  });

  it("is not entered outside its interruption, nor before its event, nor at a time to come", async () => {
    const given = await anInterruption(nadia, { daysAgo: 16 });
    const entry = { id: given.id, no: given.first, kind: "birth" as const };
    const at = (declaredOn: typeof given.began, hour: number) =>
      does(nadia, (context) => enterReceipt(context, { ...entry, declaredOn, declaredTime: { hour, minute: 0 } }));
    await expect(at(given.began, 8)).rejects.toThrow("downtime.outside");
    await expect(at(given.ended, 10)).rejects.toThrow("downtime.outside");
    await expect(at(addDays(today(), 2), 10)).rejects.toThrow("downtime.outside");
    const id = await anOpenedReceipt(nadia, given, given.first);
    await typedAtCounter(nadia, id, given.ended);
    await expect(send(nadia, id)).rejects.toThrow("downtime.eventAfter");
    const later = { id, kind: "birth" as const, declaredOn: given.ended, declaredTime: { hour: 8, minute: 30 } };
    await does(nadia, (context) => correctReceipt(context, later));
    await send(nadia, id);
    await expect(does(nadia, (context) => correctReceipt(context, later))).rejects.toThrow("alreadySent");
  });

  it("bears a number that is entered once, whoever of two posts comes first, and in its own office", async () => {
    const given = await anInterruption(nadia, { daysAgo: 20 });
    const [one, other] = await Promise.allSettled([
      anOpenedReceipt(nadia, given, given.first),
      anOpenedReceipt(hamid, given, given.first),
    ]);
    expect([one.status, other.status].toSorted()).toEqual(["fulfilled", "rejected"]);
    const refused = [one, other].find((outcome) => outcome.status === "rejected");
    expect(String(refused?.reason)).toContain("downtime.beingEntered");
    await expect(anOpenedReceipt(driss, given, given.first + 1)).rejects.toThrow("downtime.notFound");
    await expect(anOpenedReceipt(nadia, given, given.last + 1)).rejects.toThrow("downtime.notGiven");
  });

  it("is taken under another form without losing its number when its kind was mistaken", async () => {
    const given = await anInterruption(nadia, { daysAgo: 24 });
    const id = await anOpenedReceipt(nadia, given, given.first);
    const right = { id, kind: "death" as const, declaredOn: given.began, declaredTime: { hour: 12, minute: 5 } };
    const moved = await does(nadia, (context) => correctReceipt(context, right));
    expect(moved.id).not.toBe(id);
    expect((await findCounterFile(nadia.session, moved.id, now()))?.paper?.no).toBe(given.first);
    expect((await findCounterFile(nadia.session, id, now()))?.paper).toBeNull();
    await typedAtCounter(nadia, id, addDays(given.began, -2));
    await expect(send(nadia, id)).rejects.toThrow("downtime.noReceipt");
  });
});

describe("the minutes and the pads of an office (L36:19)", () => {
  let db: TestDatabase;
  let nadia: SignedIn;
  let driss: SignedIn;
  beforeAll(async () => {
    db = await freshDatabase();
    await givenCountry(db);
    nadia = await signedIn(db, "nadia");
    driss = await signedIn(db, "driss");
  });
  afterAll(() => db.close());

  const does = <T>(officer: SignedIn, work: (context: DeskContext) => Promise<Ran<T>>) =>
    asOfficer(officer.session, now(), undefined, work);

  it("hand a number out once, though two posts print at the same moment", async () => {
    await Promise.all([1, 2, 3].map(() => does(nadia, (context) => printPad(context, { count: 20 }))));
    const { pads } = await officeDowntime(nadia.session);
    const numbers = pads.flatMap(({ firstNo }) => Array.from({ length: 20 }, (_, at) => firstNo + at));
    expect(new Set(numbers).size).toBe(60);
    expect(Math.max(...numbers)).toBe(60);
    expect(await aPad(driss)).toBe(1);
  });

  it("are seen and written by their own office only", async () => {
    const given = await anInterruption(nadia, { daysAgo: 30 });
    expect(await findInterruptionFile(driss.session, given.id)).toBeUndefined();
    const { id } = given;
    await expect(does(driss, (context) => settleInterruption(context, { id }))).rejects.toThrow("notFound");
    await expect(does(driss, (context) => noteGiven(context, { id, first: 1, last: 2 }))).rejects.toThrow("notFound");
  });

  it("account for every number before they are settled, and change no more afterwards", async () => {
    const given = await anInterruption(nadia, { daysAgo: 34, receipts: 2 });
    const { id, first, last } = given;
    const settle = () => does(nadia, (context) => settleInterruption(context, { id }));
    await expect(settle()).rejects.toThrow("downtime.receiptsWaiting");
    const birth = await anOpenedReceipt(nadia, given, first);
    await typedAtCounter(nadia, birth, addDays(given.began, -1));
    const before = await receiptsToEnter(nadia.session);
    await send(birth);
    expect((await receiptsToEnter(nadia.session)).waiting).toBe(before.waiting - 1);
    const leave = (unusedNo: number) =>
      does(nadia, (context) => noteUnused(context, { unusedNo, reason: "spoiled", unusedNote: undefined }));
    await expect(leave(first)).rejects.toThrow("downtime.entered");
    await expect(settle()).rejects.toThrow("downtime.receiptsWaiting");
    await leave(last);
    await settle();
    await expect(settle()).rejects.toThrow("downtime.settled");
    const file = await findInterruptionFile(nadia.session, id);
    expect(file?.interruption.settledAt).not.toBeNull();
    expect(file?.names.get(nadia.session.accountId)?.latin).toBe("Nadia Cherkaoui");
    await expect(db.owner.query("update interruption set note = 'x' where id = $1", [id])).rejects.toThrow(
      "minutesKept",
    );
    await expect(
      db.owner.query("update paper_receipt set declared_at = now() where interruption_id = $1", [id]),
    ).rejects.toThrow("receiptKept");
    await expect(db.owner.query("delete from paper_receipt where interruption_id = $1", [id])).rejects.toThrow(
      "receiptKept",
    );
  });

  it("give their number back when a draft is forgotten: it waits to be entered again", async () => {
    const given = await anInterruption(nadia, { daysAgo: 38, receipts: 1 });
    const draft = await anOpenedReceipt(nadia, given, given.first);
    await db.owner.query("delete from declaration where id = $1", [draft]);
    expect(await anOpenedReceipt(nadia, given, given.first)).not.toBe(draft);
  });

  it("are open once at a time, and end after every receipt that they gave", async () => {
    const at = now();
    const open = (hoursAgo: number) => {
      const began = new Date(at.getTime() - hoursAgo * 3_600_000);
      const clock = { hour: began.getUTCHours(), minute: began.getUTCMinutes() };
      const when = { beganOn: civilDayAt(began), beganTime: clock, endedOn: undefined, endedTime: undefined };
      const why = { cause: "power" as const, note: undefined, minutesBy: "نادية الشرقاوي" };
      return does(nadia, (context) => openInterruption(context, { ...when, ...why }));
    };
    const { id } = await open(2);
    await expect(open(1)).rejects.toThrow("downtime.oneRunning");
    expect(await receiptsToEnter(nadia.session)).toMatchObject({ running: true });
    await expect(does(nadia, (context) => settleInterruption(context, { id }))).rejects.toThrow("stillRunning");
    const long = new Date(at.getTime() - 3 * 3_600_000);
    const end = (moment: Date) =>
      does(nadia, (context) =>
        endInterruption(context, {
          id,
          endedOn: civilDayAt(moment),
          endedTime: { hour: moment.getUTCHours(), minute: moment.getUTCMinutes() },
        }),
      );
    await expect(end(long)).rejects.toThrow("downtime.endWrong");
    await end(at);
    await expect(end(at)).rejects.toThrow("downtime.endedBefore");
  });

  async function send(id: string): Promise<void> {
    await does(nadia, (context) => sendAtCounter(context, { id }));
  }
});
