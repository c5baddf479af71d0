import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { loginAddresses } from "../../prisma/tools/login-roles.ts";
import { migrate, type MigrateOptions } from "../../prisma/tools/migrate.ts";
import { startEmbeddedDatabase } from "../../scripts/start/database.ts";
import { prepareGenerated } from "../../scripts/start/prepare.ts";
import { ensureSecrets } from "../../scripts/start/secrets.ts";

declare module "vitest" {
  interface ProvidedContext {
    template: Template;
  }
}

/** The migrated database that every test file clones: its owner's address, the addresses of the sides, and where the secrets lie. */
export type Template = {
  name: string;
  ownerAddress: string;
  loginAddresses: Record<string, string>;
  dataDirectory: string;
};

/** Nothing in a test database must survive the machine. */
const HASTY = [
  "fsync=off",
  "synchronous_commit=off",
  "full_page_writes=off",
  "max_connections=200",
  "max_wal_size=2GB",
];

/** One server and one migrated template for the whole run: TEST_DATABASE_URL when it is given, an embedded one otherwise. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await prepareGenerated();
  const dataDirectory = realpathSync(mkdtempSync(join(tmpdir(), "sijil-tests-")));
  const secrets = ensureSecrets(dataDirectory);
  const given = process.env["TEST_DATABASE_URL"];
  const server = given
    ? undefined
    : await startEmbeddedDatabase({ dataDirectory, secrets, settings: HASTY, mayCreateDatabases: true });
  const serverAddress = given ?? server?.address ?? "";

  const name = `sijil_template_${process.pid}`;
  await runOn(serverAddress, `create database ${name} encoding 'UTF8' template template0`);
  const options: MigrateOptions = {
    address: withDatabase(serverAddress, name),
    mode: "demonstration",
    secretsDirectory: secrets,
    prefix: given ? name : "sijil",
    environment: {} as NodeJS.ProcessEnv,
  };
  await migrate(options);
  project.provide("template", {
    name,
    ownerAddress: options.address,
    loginAddresses: loginAddresses(options),
    dataDirectory,
  });

  return async () => {
    if (given) await sweep(serverAddress, name);
    await server?.close();
    rmSync(dataDirectory, { recursive: true, force: true });
  };
}

export function withDatabase(address: string, name: string): string {
  const url = new URL(address);
  url.pathname = `/${name}`;
  return url.href;
}

export async function runOn(address: string, ...statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

/** On a server of one's own nothing stays behind: neither databases nor logins. */
async function sweep(address: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    const found = await client.query<{ datname: string }>(
      "select datname from pg_database where starts_with(datname, $1)",
      [name],
    );
    for (const { datname } of found.rows)
      await client.query(`drop database ${pg.escapeIdentifier(datname)} with (force)`);
    const logins = await client.query<{ rolname: string }>(
      "select rolname from pg_roles where starts_with(rolname, $1)",
      [`${name}_`],
    );
    for (const { rolname } of logins.rows) await client.query(`drop role ${pg.escapeIdentifier(rolname)}`);
  } finally {
    await client.end();
  }
}
