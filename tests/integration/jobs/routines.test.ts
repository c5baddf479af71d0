import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { deadline, holidayTable, hijriTable, HIJRI_SEED, type IsoDay, parseIsoDay } from "#lib/calendar/core/index.ts";
import { markOverdue, purgeIdleDrafts } from "#lib/declarations/index.ts";
import { keepReceived, quarantine } from "#lib/files/index.ts";
import { secretHashHex } from "#lib/gate/index.ts";
import { listDemonstrationMessages, sendMessages } from "#lib/messages/index.ts";
import { forgetConfig } from "#lib/platform/config.ts";
import { inTransaction } from "#lib/platform/db.ts";
import { uuidv7 } from "#lib/platform/random.ts";
import { turnRegisters } from "#lib/registers/index.ts";
import { aDeclaration } from "#tests/support/a-declaration.ts";
import { anOffice } from "#tests/support/an-office.ts";
import { birthAnswers } from "#tests/support/birth-answers.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";
import { seedBase } from "../../../prisma/seed/base.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await freshDatabase();
  await seedBase(db.owner);
  await anOffice(db.owner);
});
afterAll(() => db.close());

const statusOf = async (id: string) =>
  (
    await db.owner.query<{ status: string; deadline_on: string }>(
      "select status, deadline_on::text from declaration where id = $1",
      [id],
    )
  ).rows[0];

function isoDay(text: string): IsoDay {
  const day = parseIsoDay(text);
  if (!day.ok) throw new Error("not a day");
  return day.value;
}

/** The deadline of a birth of this day, as it was reckoned with an empty table of holidays and suspensions. */
function deadlineOf(eventOn: string) {
  const holidays = holidayTable({
    version: "0",
    hijri: hijriTable(HIJRI_SEED.months),
    firstYear: 2024,
    lastYear: 2028,
    exceptional: [],
  });
  const event = { kind: "birth", eventOn: isoDay(eventOn), regime: "R36", placeClass: "morocco" } as const;
  return deadline(event, { holidays, suspensions: [] });
}

async function sentFile(bornOn: string, status = "submitted") {
  const due = deadlineOf(bornOn);
  const declared = await aDeclaration(db.owner, {
    status,
    answers: birthAnswers({}, { bornOn: isoDay(bornOn) }),
    deadline: due,
    deadlineOn: due.lastDay,
  });
  return { ...declared, due };
}

describe("the day after the deadline", () => {
  it("a file becomes overdue, with its story and its trace; on the last day itself it does not", async () => {
    const { id, due } = await sentFile("2026-06-03");
    const [lastDay, dayAfter] = [
      new Date(`${due.lastDay}T22:00:00Z`),
      new Date(Date.parse(`${due.lastDay}T12:00:00Z`) + 86_400_000),
    ];
    await markOverdue(lastDay);
    expect((await statusOf(id))?.status).toBe("submitted");
    expect(await markOverdue(dayAfter)).toBe(1);
    expect(await markOverdue(dayAfter)).toBe(0);
    expect((await statusOf(id))?.status).toBe("overdue");
    const story = await db.owner.query("select from declaration_event where declaration_id = $1 and what = 'overdue'", [
      id,
    ]);
    const trace = await db.owner.query("select from audit_event where type = 'declaration.overdue' and body like $1", [
      `%${id}%`,
    ]);
    expect([story.rowCount, trace.rowCount]).toEqual([1, 1]);
  });

  it("a file that a suspension announced since gives more days keeps its state and takes the new day", async () => {
    const { id, due } = await sentFile("2026-07-10", "ready");
    await db.owner.query(
      "insert into suspension (id, reference, starts_on, ends_on) values ($1, 'TEST', '2026-07-20', '2026-07-29')",
      [uuidv7()],
    );
    const dayAfter = new Date(Date.parse(`${due.lastDay}T12:00:00Z`) + 86_400_000);
    expect(await markOverdue(dayAfter)).toBe(0);
    const now = await statusOf(id);
    expect(now?.status).toBe("ready");
    expect((now?.deadline_on ?? "") > due.lastDay).toBe(true);
    await db.owner.query("delete from suspension");
  });
});

describe("a draft that nobody came back to", () => {
  it("is deleted after thirty days with its files; a younger one and a sent file stay", async () => {
    const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);
    const old = await aDeclaration(db.owner, { status: "draft", updatedAt: daysAgo(31) });
    const young = await aDeclaration(db.owner, { status: "draft", updatedAt: daysAgo(29) });
    const sent = await aDeclaration(db.owner, { updatedAt: daysAgo(200) });
    const received = await quarantine({ name: "a.pdf", content: new TextEncoder().encode("%PDF-1.7 test") });
    if (!received.ok) throw new Error(received.error.code);
    await inTransaction("portal", { "app.secret": secretHashHex(old.secret) }, (tx) =>
      keepReceived(tx, received.value, {
        declarationId: old.id,
        documentKind: "birthCertificate",
        replaces: undefined,
        at: new Date(),
      }),
    );
    const path = join(inject("template").dataDirectory, "blobs", received.value.blobKey);
    expect(existsSync(path)).toBe(true);

    expect(await purgeIdleDrafts(new Date())).toBe(1);
    expect(existsSync(path)).toBe(false);
    expect(await statusOf(old.id)).toBeUndefined();
    expect(await statusOf(young.id)).toBeDefined();
    expect(await statusOf(sent.id)).toBeDefined();
  });
});

describe("a message", () => {
  const write = (channel: string, template: string, language = "ar") =>
    db.owner.query(
      "insert into message (id, channel, recipient, language, template, params) values ($1, $2, 'famille@example.ma', $3, $4, $5)",
      [uuidv7(), channel, language, template, JSON.stringify({ reference: "NA26K7MT4WD" })],
    );

  it("is kept by a demonstration without mail server, and shown as the family would have read it", async () => {
    for (const template of ["submitted", "informationRequested", "ready", "refused", "duplicate", "registered"])
      for (const language of ["ar", "fr"])
        for (const channel of ["email", "sms"]) await write(channel, template, language);
    expect(await sendMessages()).toEqual({ sent: 24, failed: 0 });
    expect(await sendMessages()).toEqual({ sent: 0, failed: 0 });
    const kept = await listDemonstrationMessages(30);
    expect(kept).toHaveLength(24);
    for (const message of kept) {
      expect(message.text).toContain("NA26 K7MT 4WD");
      expect(message.text).not.toMatch(/\{\{|messages:|\.text|\.sms/);
      expect(message.subject === null).toBe(message.channel === "sms");
      if (message.channel === "sms") expect(message.text.length).toBeLessThanOrEqual(140);
    }
  });

  it("waits in production until something carries it, and its letter box is empty there", async () => {
    await write("sms", "ready");
    process.env["SIJIL_MODE"] = "production";
    process.env["PUBLIC_URL"] = "https://sijil.example.ma";
    forgetConfig();
    try {
      expect(await sendMessages()).toEqual({ sent: 0, failed: 0 });
      expect(await listDemonstrationMessages(30)).toEqual([]);
    } finally {
      process.env["SIJIL_MODE"] = "demonstration";
      delete process.env["PUBLIC_URL"];
      forgetConfig();
    }
  });
});

describe("the new year", () => {
  it("closes each register and opens the next on its last hash; a second call does nothing", async () => {
    expect(await turnRegisters(new Date("2026-12-31T23:00:00Z"))).toBe(0);
    expect(await turnRegisters(new Date("2027-01-01T00:05:00Z"))).toBe(2);
    expect(await turnRegisters(new Date("2027-01-01T00:06:00Z"))).toBe(0);
    const { rows } = await db.owner.query(
      `select n.year, n.last_no, n.regime, b.closing_hash = b.head_hash as closed, n.opening_hash = register_opening_hash(b.closing_hash, n.office_code, n.kind, n.year) as chained
         from register_year n join register_year b on b.office_code = n.office_code and b.kind = n.kind and b.year = n.year - 1`,
    );
    expect(rows).toEqual(Array(2).fill({ year: 2027, last_no: 0, regime: "R36", closed: true, chained: true }));
  });
});
