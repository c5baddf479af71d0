import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, inject, it } from "vitest";
import { migrate, type MigrateOptions } from "../../../prisma/tools/migrate.ts";
import { runOn, withDatabase } from "#tests/support/global-database.ts";

const template = inject("template");
const server = withDatabase(template.ownerAddress, "postgres");
let name: string;
let folder: string;
let options: MigrateOptions;

const GROUPS = "20260101000000_create_groups";

function write(migration: string, sql: string): void {
  mkdirSync(join(folder, migration), { recursive: true });
  writeFileSync(join(folder, migration, "migration.sql"), sql);
}

async function ask<T extends pg.QueryResultRow>(sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: options.address });
  await client.connect();
  return client
    .query<T>(sql)
    .then((result) => result.rows)
    .finally(() => client.end());
}

beforeEach(async () => {
  name = `sijil_migrations_${randomBytes(5).toString("hex")}`;
  folder = mkdtempSync(join(tmpdir(), "sijil-migrations-"));
  write(GROUPS, "create table one (n int)");
  await runOn(server, `create database ${name} template template0 encoding 'UTF8'`);
  options = {
    address: withDatabase(server, name),
    mode: "demonstration",
    secretsDirectory: join(folder, "..", `${name}-secrets`),
    prefix: name,
    environment: {} as NodeJS.ProcessEnv,
    folder,
  };
});

afterEach(async () => {
  const logins = await ask<{ rolname: string }>(`select rolname from pg_roles where starts_with(rolname, '${name}_')`);
  await runOn(server, `drop database ${name} with (force)`, ...logins.map(({ rolname }) => `drop role ${rolname}`));
  rmSync(folder, { recursive: true });
  rmSync(options.secretsDirectory, { recursive: true, force: true });
});

describe("the migrations", () => {
  it("are applied once, in the order of their names, and leave the rows Prisma's own tool reads", async () => {
    write("20260102000000_add_two", "create table two (n int)");
    expect(await migrate(options)).toEqual([GROUPS, "20260102000000_add_two"]);
    expect(await migrate(options)).toEqual([]);
    const rows = await ask(
      "select migration_name, length(checksum) as length, applied_steps_count from _prisma_migrations where finished_at is not null order by 1",
    );
    expect(rows).toEqual([
      { migration_name: GROUPS, length: 64, applied_steps_count: 1 },
      { migration_name: "20260102000000_add_two", length: 64, applied_steps_count: 1 },
    ]);
  });

  it("leave nothing behind when one fails in its middle, and name it with its line", async () => {
    write("20260102000000_add_two", "create table two (n int);\nselect nonsense;");
    await expect(migrate(options)).rejects.toThrow(/20260102000000_add_two failed and was undone: .*nonsense.*line 2/);
    expect(await ask("select to_regclass('two') as two")).toEqual([{ two: null }]);
    write("20260102000000_add_two", "create table two (n int)");
    expect(await migrate(options)).toEqual(["20260102000000_add_two"]);
  });

  it("refuse a text that was changed after it was applied", async () => {
    await migrate(options);
    write(GROUPS, "create table other (n int)");
    await expect(migrate(options)).rejects.toThrow(/was changed after it was applied/);
  });

  it("refuse a database made by a newer version, and a migration dated before an applied one", async () => {
    write("20260103000000_add_three", "create table three (n int)");
    await migrate(options);
    write("20260102000000_add_two", "create table two (n int)");
    await expect(migrate(options)).rejects.toThrow(/dated before/);
    rmSync(join(folder, "20260102000000_add_two"), { recursive: true });
    rmSync(join(folder, "20260103000000_add_three"), { recursive: true });
    await expect(migrate(options)).rejects.toThrow(/made by a newer version/);
  });

  it("are applied once by two starts in the same moment", async () => {
    const both = await Promise.all([migrate(options), migrate(options)]);
    expect(both.flat()).toEqual([GROUPS]);
  });

  it("refuse to turn a demonstration into production, or a real database into a demonstration", async () => {
    await migrate(options);
    await expect(migrate({ ...options, mode: "production" })).rejects.toThrow(/holds a demonstration/);
    await runOn(options.address, `comment on database ${name} is null`);
    await expect(migrate(options)).rejects.toThrow(/is not a demonstration/);
  });

  it("never take over a login that serves another database", async () => {
    await migrate(options);
    const other = `${name}_b`;
    await runOn(server, `create database ${other} template template0 encoding 'UTF8'`);
    try {
      await expect(migrate({ ...options, address: withDatabase(server, other) })).rejects.toThrow(/SIJIL_ROLE_PREFIX/);
    } finally {
      await runOn(server, `drop database ${other} with (force)`);
    }
  });
});
