// npm run db:reset: empties a demonstration database and migrates it again.
import pg from "pg";
import { migrate, type MigrateOptions, migrateOptionsFrom } from "./migrate.ts";
import { agreeOnMode, writeFilling } from "./mode-mark.ts";

/** Drops everything a demonstration database holds and migrates it from nothing. Refuses production, by setting and by mark. */
export async function reset(options: MigrateOptions): Promise<string[]> {
  if (options.mode !== "demonstration")
    throw new Error("a production database is never reset; SIJIL_MODE is production");
  const client = new pg.Client({ connectionString: options.address });
  await client.connect();
  try {
    await agreeOnMode(client, "demonstration", false);
    const { rows } = await client.query<{ name: string }>(
      "select nspname as name from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema'",
    );
    for (const { name } of rows) await client.query(`drop schema ${pg.escapeIdentifier(name)} cascade`);
    await client.query("create schema public");
    await writeFilling(client, "empty");
  } finally {
    await client.end();
  }
  return migrate(options);
}

if (import.meta.main) {
  try {
    const done = await reset(migrateOptionsFrom(process.env));
    console.log(`The demonstration database is empty again; ${done.length} migrations applied. npm start fills it.`);
  } catch (fault) {
    console.error(fault instanceof Error ? fault.message : fault);
    process.exitCode = 1;
  }
}
