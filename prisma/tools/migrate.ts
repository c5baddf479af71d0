import { join, resolve } from "node:path";
import pg from "pg";
import { applyMigration, listApplied, planMigrations } from "./applied-migrations.ts";
import { ensureLogins, type LoginOptions } from "./login-roles.ts";
import { MIGRATIONS, readMigrations } from "./migration-files.ts";
import { agreeOnMode, type Mode } from "./mode-mark.ts";
import { installQueue, openQueueToWorker } from "./queue-schema.ts";

/** One number for every Sijil: two migrations of one database never run at once. */
const ADVISORY_LOCK = 7_361_901;

export type MigrateOptions = LoginOptions & { mode: Mode; folder?: string; say?: (line: string) => void };

/**
 * Brings the database to this version: queue tables, then every waiting migration in its own transaction, then the logins of each side.
 * Gives the names of what was applied. Throws a message for the operator when the database and this version do not fit.
 */
export async function migrate(options: MigrateOptions): Promise<string[]> {
  const { address, mode, folder = MIGRATIONS, say = () => undefined } = options;
  const files = readMigrations(folder);
  const client = new pg.Client({ connectionString: address, application_name: "sijil-migrate" });
  client.on("error", () => undefined);
  await client.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [ADVISORY_LOCK]);
    const applied = await listApplied(client);
    const waiting = planMigrations(files, applied);
    await agreeOnMode(client, mode, applied.length === 0);
    await installQueue(address);
    for (const file of waiting) {
      await applyMigration(client, file);
      say(`migration ${file.name}`);
    }
    if (files.length > 0) {
      await openQueueToWorker(client);
      await client.query(
        "grant select on public._prisma_migrations to app_portal, app_desk, app_institution, app_oversight, app_api, app_worker",
      );
      await ensureLogins(client, options);
    }
    return waiting.map((file) => file.name);
  } finally {
    await client.end();
  }
}

/** The options as the environment gives them. */
export function migrateOptionsFrom(environment: NodeJS.ProcessEnv): MigrateOptions {
  const address = environment["DATABASE_URL"];
  const mode = environment["SIJIL_MODE"];
  if (!address) throw new Error("DATABASE_URL is not set; run it as npm run db:migrate");
  if (mode !== "demonstration" && mode !== "production")
    throw new Error("SIJIL_MODE must be demonstration or production");
  return {
    address,
    mode,
    secretsDirectory: join(resolve(environment["SIJIL_DATA_DIR"] ?? ".data"), "secrets"),
    prefix: environment["SIJIL_ROLE_PREFIX"] ?? "sijil",
    environment,
  };
}

if (import.meta.main) {
  try {
    const done = await migrate({ ...migrateOptionsFrom(process.env), say: console.log });
    console.log(done.length === 0 ? "The database is up to date." : `${done.length} migrations applied.`);
  } catch (fault) {
    console.error(fault instanceof Error ? fault.message : fault);
    process.exitCode = 1;
  }
}
