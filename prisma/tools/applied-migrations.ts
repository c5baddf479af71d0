import type { Client } from "pg";
import type { MigrationFile } from "./migration-files.ts";

type Applied = { migration_name: string; checksum: string };

/** The same table as Prisma's own, so that its tool can take over. */
const TABLE = `
  create table if not exists public._prisma_migrations (
    id                  varchar(36) primary key,
    checksum            varchar(64) not null,
    finished_at         timestamptz,
    migration_name      varchar(255) not null,
    logs                text,
    rolled_back_at      timestamptz,
    started_at          timestamptz not null default now(),
    applied_steps_count integer not null default 0
  )`;

export async function listApplied(client: Client): Promise<Applied[]> {
  await client.query(TABLE);
  const rows = await client.query<Applied & { finished_at: Date | null }>(
    "select migration_name, checksum, finished_at from public._prisma_migrations where rolled_back_at is null order by migration_name",
  );
  const half = rows.rows.find((row) => row.finished_at === null);
  if (half)
    throw new Error(
      `${half.migration_name} was begun by another tool and not finished; look at public._prisma_migrations`,
    );
  return rows.rows;
}

/**
 * What remains to be applied. Refuses a database that knows a migration this version does not have (it is newer than the program),
 * one whose text was changed after it was applied, and one that would have to be slipped in before an applied one.
 */
export function planMigrations(files: readonly MigrationFile[], applied: readonly Applied[]): MigrationFile[] {
  const byName = new Map(files.map((file) => [file.name, file]));
  for (const { migration_name: name, checksum } of applied) {
    const file = byName.get(name);
    if (!file)
      throw new Error(
        `the database has the migration ${name}, which this version does not know: it was made by a newer version`,
      );
    if (file.checksum !== checksum)
      throw new Error(`the migration ${name} was changed after it was applied; put it back and write a new one`);
  }
  const done = new Set(applied.map((row) => row.migration_name));
  const last = applied.at(-1)?.migration_name ?? "";
  const waiting = files.filter((file) => !done.has(file.name));
  const late = waiting.find((file) => file.name < last);
  if (late)
    throw new Error(
      `the migration ${late.name} is dated before ${last}, which is already applied; give it a later date`,
    );
  return waiting;
}

/** Applies one migration and writes its row, in one transaction: all of it or nothing. */
export async function applyMigration(client: Client, { name, sql, checksum }: MigrationFile): Promise<void> {
  const startedAt = new Date();
  await client.query("begin");
  try {
    await client.query(sql);
    await client.query(
      `insert into public._prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       values (gen_random_uuid()::text, $1, $2, $3, clock_timestamp(), 1)`,
      [checksum, name, startedAt],
    );
    await client.query("commit");
  } catch (fault) {
    await client.query("rollback");
    throw new Error(`the migration ${name} failed and was undone: ${explain(fault, sql)}`, { cause: fault });
  }
}

function explain(fault: unknown, sql: string): string {
  if (!(fault instanceof Error)) return String(fault);
  const position = "position" in fault ? Number(fault.position) : Number.NaN;
  const line = Number.isNaN(position) ? "" : ` (line ${sql.slice(0, position).split("\n").length})`;
  const detail = "detail" in fault && typeof fault.detail === "string" ? ` — ${fault.detail}` : "";
  return `${fault.message}${line}${detail}`;
}
