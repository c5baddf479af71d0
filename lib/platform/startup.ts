import { statSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { findStoreProblem } from "./blob-store.ts";
import { knowsMoroccanTime } from "./clock.ts";
import { config } from "./config.ts";
import { database } from "./db.ts";
import { newestMigration } from "./migrations-known.ts";
import type { DatabaseUser } from "./surfaces.ts";

type DatabaseFacts = {
  encoding: string;
  folds: boolean;
  mark: string | null;
  knowsTime: boolean;
  newest: string | null;
};

/** What does not stop a process but belongs on the health page. */
export type StartupReport = { warnings: readonly "databaseTimeZonesAreOld"[] };

/**
 * What must be true before a process serves anybody. Throws one message for the operator that lists everything wrong:
 * settings, secrets, time zones of Node, encoding, migrations, the mark of a demonstration, and the object store's bucket and key.
 */
export async function requireReadiness(user: DatabaseUser): Promise<StartupReport> {
  const { mode, surfaces, sealKeyFile } = config();
  const facts = await whenDatabaseAnswers(() => readFacts(user));
  const storeProblem = await findStoreProblem();
  const expected = newestMigration();
  const isDemonstration = facts.mark?.startsWith("sijil:demonstration") ?? false;
  const problems = [
    !knowsMoroccanTime() &&
      `Node ${process.version} has time zones of ${process.versions["tz"] ?? "unknown date"}: Morocco would be an hour wrong; run Node 24.21 or later`,
    user === "worker" &&
      !isPrivateFile(sealKeyFile) &&
      `the seal key ${sealKeyFile} is missing, or others can read it (chmod 600)`,
    user !== "worker" && !surfaces.includes(user) && `SURFACES does not name ${user}`,
    facts.encoding !== "UTF8" && `the database is in ${facts.encoding}, not UTF8`,
    !facts.folds &&
      "the locale of the database does not know letters beyond ASCII: searches in Arabic would find nothing",
    facts.newest !== expected &&
      `the database is at migration ${facts.newest ?? "none"}, this version needs ${expected ?? "none"}: npm run db:migrate`,
    mode === "production" && isDemonstration && "the database holds a demonstration, SIJIL_MODE is production",
    mode === "demonstration" && !isDemonstration && "the database is not a demonstration, SIJIL_MODE is demonstration",
    storeProblem ?? false,
  ].filter((problem) => problem !== false);
  if (problems.length > 0)
    throw new Error(`Sijil cannot start:\n${problems.map((problem) => `  - ${problem}`).join("\n")}`);
  return { warnings: facts.knowsTime ? [] : ["databaseTimeZonesAreOld"] };
}

const PATIENCE_MILLISECONDS = 30_000;
/** The server is not there yet, or is just recovering from a fall: P1001 and P1017 are Prisma's words for it, 57P01–57P03 PostgreSQL's. */
const PASSING = /P1001|P1017|Can't reach database server|57P0[123]|ECONNREFUSED|ECONNRESET|Connection terminated/;

/** A process that is started while the database begins again waits for it; any other fault, and a longer absence, is thrown. */
async function whenDatabaseAnswers<T>(ask: () => Promise<T>): Promise<T> {
  const until = Date.now() + PATIENCE_MILLISECONDS;
  for (;;) {
    try {
      return await ask();
    } catch (fault) {
      if (Date.now() > until || !PASSING.test(wordsOf(fault))) throw fault;
      await wait(250);
    }
  }
}

function wordsOf(fault: unknown): string {
  return fault instanceof Error ? `${JSON.stringify(fault)} ${fault.message} ${wordsOf(fault.cause)}` : "";
}

async function readFacts(user: DatabaseUser): Promise<DatabaseFacts> {
  const rows = await database(user).$queryRaw<DatabaseFacts[]>`
    select pg_encoding_to_char(d.encoding)::text as encoding, upper('é') = 'É' as folds, shobj_description(d.oid, 'pg_database') as mark,
           (timestamptz '2026-11-22 12:00Z' at time zone 'Africa/Casablanca') = timestamp '2026-11-22 12:00' as "knowsTime",
           (select max(migration_name)::text from public._prisma_migrations where finished_at is not null and rolled_back_at is null) as newest
      from pg_database d where d.datname = current_database()`;
  const [facts] = rows;
  if (!facts) throw new Error("the database told nothing about itself");
  return facts;
}

function isPrivateFile(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found !== undefined && (process.platform === "win32" || (found.mode & 0o077) === 0);
}
