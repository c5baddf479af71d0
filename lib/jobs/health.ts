import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ok } from "#lib/kernel/result.ts";
import { knowsMoroccanTime, moroccanTime, now } from "#lib/platform/clock.ts";
import { config } from "#lib/platform/config.ts";
import { identifierSource } from "#lib/people/index.ts";
import { inTransaction } from "#lib/platform/db.ts";
import { logWarning } from "#lib/platform/log.ts";
import { newestMigration } from "#lib/platform/migrations-known.ts";
import { type HealthFacts, readHealthFacts } from "./store.ts";

/** How the system is, without a word about anybody. `degraded` still serves people; `down` does not. */
export type Health = {
  status: "ok" | "degraded" | "down";
  version: string;
  database: { ok: boolean; version: string | null; timeZoneOk: boolean | null };
  migrations: { ok: boolean; applied: number | null; newest: string | null; expected: string | null };
  worker: { ok: boolean; lastSeenAt: string | null };
  clock: { ok: boolean; moroccanTime: string };
  queues: HealthFacts["queues"] | null;
  /** Who gives the digital civil and social identifier; `none` leaves it unassigned. */
  identifiers: { source: string };
};

const WORKER_SILENCE_MILLISECONDS = 60_000;

/** Asks the database what it may tell, and this process what it knows; a database that does not answer is told, not thrown. */
export async function health(): Promise<Health> {
  const at = now();
  const facts = await factsOrNothing();
  const expected = newestMigration() ?? null;
  const isMigrated = facts !== undefined && facts.migration === expected;
  const seen = facts?.workerSeenAt ?? null;
  const isWorking = seen !== null && at.getTime() - seen.getTime() < WORKER_SILENCE_MILLISECONDS;
  const clockIsRight = knowsMoroccanTime();
  const { day, time } = moroccanTime(at);
  const serves = isMigrated && clockIsRight;
  return {
    status: !serves ? "down" : isWorking && facts.knowsMoroccanTime ? "ok" : "degraded",
    version: ownVersion(),
    database: {
      ok: facts !== undefined,
      version: facts?.version ?? null,
      timeZoneOk: facts?.knowsMoroccanTime ?? null,
    },
    migrations: { ok: isMigrated, applied: facts?.applied ?? null, newest: facts?.migration ?? null, expected },
    worker: { ok: isWorking, lastSeenAt: seen?.toISOString() ?? null },
    clock: { ok: clockIsRight, moroccanTime: `${day} ${time}` },
    queues: facts?.queues ?? null,
    identifiers: { source: identifierSource()?.name ?? "none" },
  };
}

async function factsOrNothing(): Promise<HealthFacts | undefined> {
  try {
    const [surface = "portal"] = config().surfaces;
    const read = await inTransaction(surface, {}, async (tx) => ok(await readHealthFacts(tx)));
    return read.ok ? read.value : undefined;
  } catch (fault) {
    logWarning("the database did not answer the health page", {}, fault);
    return undefined;
  }
}

let version: string | undefined;

function ownVersion(): string {
  if (version !== undefined) return version;
  const read: unknown = JSON.parse(readFileSync(join(process.cwd(), "package.json"), "utf8"));
  version = typeof read === "object" && read !== null && "version" in read ? String(read.version) : "unknown";
  return version;
}
