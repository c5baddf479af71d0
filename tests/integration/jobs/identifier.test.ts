import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from "vitest";
import { health } from "#lib/jobs/index.ts";
import { runWorker } from "#lib/jobs/run-worker.ts";
import { ROUTINES, TASKS } from "#lib/jobs/tasks.ts";
import { findIdentifier, listUnidentified, requestIdentifier, requestIdentifierLater } from "#lib/people/index.ts";
import type { IdentifierSource } from "#lib/people/identifier-source.ts";
import { forgetConfig } from "#lib/platform/config.ts";
import { inTransaction } from "#lib/platform/db.ts";
import { ok } from "#lib/kernel/result.ts";
import { sealAct } from "#lib/seal/index.ts";
import { aDeathAct, aStillbornAct } from "#tests/support/a-death-act.ts";
import { aRegisteredAct } from "#tests/support/a-registered-act.ts";
import { anOffice } from "#tests/support/an-office.ts";
import { anOfficer, type Officer } from "#tests/support/an-officer.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";
import { registerKeys } from "../../../prisma/tools/register-keys.ts";

let db: TestDatabase;
let nadia: Officer;
let stranger: Officer;
let leaving = new AbortController();
let working: Promise<void> = Promise.resolve();
beforeAll(async () => {
  db = await freshDatabase();
  await registerKeys(db.owner, join(inject("template").dataDirectory, "secrets"));
  nadia = await anOfficer(db.owner, await anOffice(db.owner));
  stranger = await anOfficer(db.owner, await anOffice(db.owner, { code: "044210102-01" }));
});
afterEach(async () => {
  leaving.abort();
  await working;
});
afterAll(() => db.close());

const rowsOf = async (actId: string) =>
  (
    await db.owner.query<{ value: string; source: string }>(
      "select value, source from civil_identifier where act_id = $1",
      [actId],
    )
  ).rows;

const asReadBy = async ({ token }: Officer, actId: string) => {
  const read = await inTransaction("desk", { "app.session": token }, async (tx) => ok(await findIdentifier(tx, actId)));
  return read.ok ? read.value : undefined;
};

const refusing: IdentifierSource = { name: "away", assign: () => Promise.reject(new Error("the agency is away")) };
const giving = (value: string): IdentifierSource => ({ name: "agency", assign: () => Promise.resolve(value) });

async function until(what: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await what()) return;
    await wait(100);
  }
  throw new Error("it did not happen within twenty seconds");
}

describe("the identifier of a registered birth (L36:30, D22:17)", () => {
  it("comes by itself after the seal, marked as invented in a demonstration, and the act's bytes stay", async () => {
    leaving = new AbortController();
    working = runWorker(leaving.signal);
    const { actId } = await aRegisteredAct(db.owner, nadia);
    const bytes = async () =>
      (await db.owner.query<{ canon: Buffer }>("select canon from act where id = $1", [actId])).rows[0]?.canon;
    const before = await bytes();
    await until(async () => (await rowsOf(actId)).length === 1);
    expect((await rowsOf(actId))[0]).toEqual({
      value: expect.stringMatching(/^DEMO-\d{12}$/) as string,
      source: "simulator",
    });
    expect(await bytes()).toEqual(before);
    const audited = await db.owner.query("select body from audit_event where type = 'identifier.assigned'");
    expect(audited.rowCount).toBe(1);
    expect(JSON.stringify(audited.rows)).not.toContain("DEMO-");
  });

  it("is assigned once: asked again, or by two at once, the first that came stays", async () => {
    const { actId } = await aRegisteredAct(db.owner, nadia);
    const both = await Promise.all([
      requestIdentifier(actId, giving("1000000001")),
      requestIdentifier(actId, giving("1000000002")),
    ]);
    expect(both.toSorted()).toEqual(["alreadyAssigned", "assigned"]);
    const [kept] = await rowsOf(actId);
    expect(await requestIdentifier(actId, giving("1000000003"))).toBe("alreadyAssigned");
    expect(await rowsOf(actId)).toEqual([kept]);
  });

  it.each([
    ["a death", aDeathAct],
    ["a child born dead (L36:29)", aStillbornAct],
  ])("is never asked for %s, and the database would not keep one", async (_of, drawUp) => {
    const { actId } = await aRegisteredAct(db.owner, nadia, { drawUp });
    expect(await requestIdentifier(actId, giving("2000000001"))).toBe("none");
    const written = inTransaction("worker", {}, async (tx) =>
      ok(
        await tx.$executeRaw`insert into civil_identifier (act_id, value, source, assigned_at) values (${actId}::uuid, '2000000001', 'x', now())`,
      ),
    );
    await expect(written).rejects.toThrow(/row-level security/);
  });

  it("waits while the agency is away, and is asked for again; a value of another act is not taken", async () => {
    const { actId } = await aRegisteredAct(db.owner, nadia);
    const other = await aRegisteredAct(db.owner, nadia);
    await expect(requestIdentifier(actId, refusing)).rejects.toThrow();
    expect(await rowsOf(actId)).toEqual([]);
    await expect(requestIdentifier(actId, giving("no"))).rejects.toThrow();
    expect(await requestIdentifier(other.actId, giving("3000000001"))).toBe("assigned");
    await expect(requestIdentifier(actId, giving("3000000001"))).rejects.toThrow();
    expect(await requestIdentifier(actId, giving("3000000002"))).toBe("assigned");
  });

  it("is asked for by one job of several tries, and again where that job was lost", async () => {
    const { actId } = await aRegisteredAct(db.owner, nadia);
    await sealAct(actId);
    const later = new Date(Date.now() + 120_000);
    expect(await listUnidentified(later)).toContain(actId);
    await requestIdentifierLater(actId);
    await requestIdentifierLater(actId);
    const { rows } = await db.owner.query<{ task: string; tries: number }>(
      "select task_identifier as task, max_attempts as tries from graphile_worker.jobs where key = $1",
      [`identifier:${actId}`],
    );
    expect(rows).toEqual([{ task: "request-identifier", tries: 12 }]);
    expect(Object.keys(TASKS)).toContain("request-identifier");
    expect(ROUTINES.map(({ task }) => task)).toContain("identifier-sweep");
  });

  it("stays as it was given, also for the owner of the table", async () => {
    await expect(db.owner.query("update civil_identifier set value = '9999999999'")).rejects.toThrow();
    await expect(db.owner.query("delete from civil_identifier")).rejects.toThrow();
  });

  it("is shown at the office that keeps the act and to nobody elsewhere", async () => {
    const { actId } = await aRegisteredAct(db.owner, nadia);
    expect(await asReadBy(nadia, actId)).toBeUndefined();
    await requestIdentifier(actId);
    expect(await asReadBy(nadia, actId)).toMatchObject({ source: "simulator" });
    expect(await asReadBy(stranger, actId)).toBeUndefined();
  });
});

describe("in production without an adapter", () => {
  it("nothing is invented: the identifier stays unassigned, and the health page says that nobody gives it", async () => {
    expect((await health()).identifiers).toEqual({ source: "simulator" });
    const { actId } = await aRegisteredAct(db.owner, nadia);
    await sealAct(actId);
    const before = { mode: process.env["SIJIL_MODE"], url: process.env["PUBLIC_URL"] };
    Object.assign(process.env, { SIJIL_MODE: "production", PUBLIC_URL: "https://sijil.example.ma" });
    forgetConfig();
    try {
      expect(await requestIdentifier(actId)).toBe("noSource");
      expect(await listUnidentified(new Date(Date.now() + 120_000))).toEqual([]);
      expect(await rowsOf(actId)).toEqual([]);
      const report = await health();
      expect(report.identifiers).toEqual({ source: "none" });
      expect(report.queues?.identifiersWaiting).toBeGreaterThan(0);
    } finally {
      Object.assign(process.env, { SIJIL_MODE: before.mode, PUBLIC_URL: before.url ?? "" });
      forgetConfig();
    }
  });
});
