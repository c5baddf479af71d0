import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from "vitest";
import { health } from "#lib/jobs/index.ts";
import { runWorker } from "#lib/jobs/run-worker.ts";
import { aRegisteredAct } from "#tests/support/a-registered-act.ts";
import { anOffice } from "#tests/support/an-office.ts";
import { anOfficer, type Officer } from "#tests/support/an-officer.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";
import { administratorAddress } from "#tests/support/without-guards.ts";
import { registerKeys } from "../../../prisma/tools/register-keys.ts";
import { runOn } from "#tests/support/global-database.ts";

let db: TestDatabase;
let nadia: Officer;
let leaving = new AbortController();
let working: Promise<void> = Promise.resolve();
beforeAll(async () => {
  db = await freshDatabase();
  await registerKeys(db.owner, join(inject("template").dataDirectory, "secrets"));
  nadia = await anOfficer(db.owner, await anOffice(db.owner));
});
afterEach(async () => {
  leaving.abort();
  await working;
});
afterAll(() => db.close());

function startWorking(): void {
  leaving = new AbortController();
  working = runWorker(leaving.signal);
}

async function until(what: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await what()) return;
    await wait(100);
  }
  throw new Error("it did not happen within twenty seconds");
}

const isSealed = (actId: string) => async () =>
  (await db.owner.query("select from act_seal where act_id = $1", [actId])).rowCount === 1;

describe("the worker", () => {
  it("seals a registered act by itself, tells the story and writes to the family", async () => {
    startWorking();
    const { actId, draft } = await aRegisteredAct(db.owner, nadia, { declaration: { email: "famille@example.ma" } });
    await until(isSealed(actId));
    const told = async () =>
      (
        await db.owner.query("select from declaration_event where declaration_id = $1 and what = 'registered'", [
          draft.declarationId,
        ])
      ).rowCount === 1;
    await until(told);
    const sent = async () =>
      (
        await db.owner.query(
          "select from message where declaration_id = $1 and template = 'registered' and sent_at is not null",
          [draft.declarationId],
        )
      ).rowCount === 1;
    await until(sent);
  });

  it("goes on by itself after the database cut every connection", async () => {
    startWorking();
    await until(async () => (await health()).worker.ok);
    await runOn(
      administratorAddress(db),
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${db.name}' and usename like '%worker'`,
    );
    const { actId } = await aRegisteredAct(db.owner, nadia);
    await until(isSealed(actId));
  });

  it("stops when it is asked to, and what comes meanwhile is done at its next start", async () => {
    startWorking();
    await until(async () => (await health()).worker.ok);
    leaving.abort();
    await working;
    const { actId } = await aRegisteredAct(db.owner, nadia);
    await wait(500);
    expect(await isSealed(actId)()).toBe(false);
    startWorking();
    await until(isSealed(actId));
  });
});

describe("the health page", () => {
  it("tells of database, migrations, clock and worker, and of nobody", async () => {
    startWorking();
    await until(async () => (await health()).worker.ok);
    const report = await health();
    expect(report).toMatchObject({
      database: { ok: true },
      migrations: { ok: true },
      clock: { ok: true },
      worker: { ok: true },
    });
    expect(report.status).not.toBe("down");
    expect(JSON.stringify(report)).not.toMatch(/@|نادية|Nadia/);
  });

  it("says degraded, not down, while the worker is silent: people are still served", async () => {
    await db.owner.query("update heartbeat set seen_at = clock_timestamp() - interval '5 minutes'");
    expect(await health()).toMatchObject({ status: "degraded", worker: { ok: false } });
  });

  it("says down when the database lacks a migration of this version", async () => {
    await db.owner.query(
      "update _prisma_migrations set finished_at = null where migration_name = (select max(migration_name) from _prisma_migrations)",
    );
    expect(await health()).toMatchObject({ status: "down", migrations: { ok: false } });
    await db.owner.query("update _prisma_migrations set finished_at = clock_timestamp() where finished_at is null");
  });

  it("takes the seal of an act before work that waited longer", async () => {
    await db.owner.query("select enqueue_job('check-upload', $1)", [{ uploadId: crypto.randomUUID() }]);
    const { actId } = await aRegisteredAct(db.owner, nadia);
    const first = await db.owner.query<{ key: string | null }>(
      "select key from graphile_worker.jobs order by priority, run_at, id limit 1",
    );
    expect(first.rows).toEqual([{ key: `seal:${actId}` }]);
  });
});
