import { setTimeout as wait } from "node:timers/promises";
import { Logger, parseCronItems, run, type Runner } from "graphile-worker";
import pg from "pg";
import { ok } from "#lib/kernel/result.ts";
import { now } from "#lib/platform/clock.ts";
import { config } from "#lib/platform/config.ts";
import { inTransaction } from "#lib/platform/db.ts";
import { logInfo, logWarning } from "#lib/platform/log.ts";
import { saveHeartbeat } from "./store.ts";
import { ROUTINES, TASKS } from "./tasks.ts";

const AT_ONCE = 4;
const POLL_MILLISECONDS = 1_000;
const HEARTBEAT_MILLISECONDS = 15_000;
const BEFORE_TRYING_AGAIN_MILLISECONDS = 1_000;
/** The queue remembers for ever that its first question failed: after so many failures in a row it is made anew. */
const MOST_FAILURES = 2 * AT_ONCE;
const DAY_MILLISECONDS = 86_400_000;
const FIRST_HEAD_MILLISECONDS = 60_000;

/** Of the queue's own sentences only their gravity is kept: they quote what failed. */
const QUIET = new Logger(() => (level) => {
  if (level === "error") logWarning("the queue of jobs reports a failure", { state: level });
});

/** Works until `signal` asks it to stop; the tasks in hand are then finished or given back. A lost database is waited for. */
export async function runWorker(signal: AbortSignal): Promise<void> {
  const connectionString = config().databaseAddresses.worker;
  if (connectionString === undefined) throw new Error("DATABASE_URL_WORKER is not set");
  const pool = new pg.Pool({
    connectionString,
    max: AT_ONCE + 4,
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
    application_name: "sijil-queue",
  });
  pool.on("error", (fault) => logWarning("an idle connection of the queue was lost", {}, fault));
  pool.on("connect", (client) =>
    client.on("error", (fault) => logWarning("a connection of the queue was lost", {}, fault)),
  );
  const beating = beat(signal);
  try {
    while (!signal.aborted) await workOnce(pool, signal);
  } finally {
    await beating;
    await pool.end();
  }
}

async function workOnce(pool: pg.Pool, signal: AbortSignal): Promise<void> {
  let failures = 0;
  try {
    const runner = await run({
      pgPool: pool,
      taskList: TASKS,
      parsedCronItems: parseCronItems(ROUTINES.map(routineOf)),
      concurrency: AT_ONCE,
      pollInterval: POLL_MILLISECONDS,
      noHandleSignals: true,
      logger: QUIET,
    });
    logInfo("the worker is at work");
    const stop = stopOf(runner);
    runner.events.on("worker:getJob:empty", () => (failures = 0));
    runner.events.on("job:start", () => (failures = 0));
    runner.events.on("worker:getJob:error", () => {
      failures += 1;
      if (failures === MOST_FAILURES) stop();
    });
    signal.addEventListener("abort", stop, { once: true });
    if (signal.aborted) stop();
    publishSoon(runner);
    await runner.promise.finally(() => signal.removeEventListener("abort", stop));
  } catch (fault) {
    if (!signal.aborted) logWarning("the worker lost the queue and begins again", {}, fault);
  }
  await wait(BEFORE_TRYING_AGAIN_MILLISECONDS, undefined, { signal }).catch(() => undefined);
}

/** Asks the queue to stop, once: it refuses a second time. */
function stopOf(runner: Runner): () => void {
  let isAsked = false;
  return () => {
    if (isAsked) return;
    isAsked = true;
    runner.stop().catch((fault: unknown) => logWarning("the queue did not stop properly", {}, fault));
  };
}

/** A worker that was away at half past midnight publishes what it missed. */
function publishSoon(runner: Runner): void {
  const runAt = new Date(now().getTime() + FIRST_HEAD_MILLISECONDS);
  runner
    .addJob("publish-checkpoint", {}, { jobKey: "publish-checkpoint", runAt })
    .catch((fault: unknown) => logWarning("the head of the log waits for its daily hour", {}, fault));
}

/** A daily routine that was missed while nothing ran is made up for once. */
function routineOf({ task, match }: (typeof ROUTINES)[number]) {
  const isDaily = !match.startsWith("*");
  return { task, match, options: { backfillPeriod: isDaily ? DAY_MILLISECONDS : 0, maxAttempts: isDaily ? 12 : 1 } };
}

async function beat(signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await inTransaction("worker", {}, async (tx) => ok(await saveHeartbeat(tx, now()))).catch((fault: unknown) =>
      logWarning("the worker could not give its sign of life", {}, fault),
    );
    await wait(HEARTBEAT_MILLISECONDS, undefined, { signal }).catch(() => undefined);
  }
}
