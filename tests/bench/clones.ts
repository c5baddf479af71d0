import { existsSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { addressOf } from "../../scripts/start/cluster.ts";
import { readSecret } from "../../scripts/start/secrets.ts";

export type Clone = { name: string; address: string };

/** The owner's address of the database that was started for this run. */
export function ownerAddress(): string {
  const address = process.env["DATABASE_URL"];
  if (!address) throw new Error("DATABASE_URL is not set; run it as npm run bench");
  return address;
}

/**
 * Copies the database, as it is now, under new names: both sides of a comparison begin from the same pages. Nobody may be connected to it.
 * Gives the copies, and the way to drop them.
 */
export async function cloneDatabase(names: readonly string[]): Promise<{ clones: Clone[]; drop(): Promise<void> }> {
  const address = ownerAddress();
  const { pathname, username } = new URL(address);
  const clones = names.map((name) => {
    const url = new URL(address);
    url.pathname = `/${name}`;
    return { name, address: url.href };
  });
  await administer(
    ...names.flatMap((name) => [
      dropping(name),
      `create database ${pg.escapeIdentifier(name)} template ${pg.escapeIdentifier(pathname.slice(1))} owner ${pg.escapeIdentifier(username)}`,
    ]),
  );
  return { clones, drop: () => administer(...names.map(dropping)) };
}

const dropping = (name: string) => `drop database if exists ${pg.escapeIdentifier(name)} with (force)`;

async function administer(...statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: administrationAddress() });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

/** The embedded server has a superuser of its own; on a given server the owner must have the right to create databases. */
function administrationAddress(): string {
  const url = new URL(ownerAddress());
  const secrets = join(process.env["SIJIL_DATA_DIR"] ?? "", "secrets");
  if (url.username === "sijil_owner" && existsSync(join(secrets, "database-owner")))
    return addressOf({ port: Number(url.port), password: readSecret(secrets, "database-owner") }, "postgres");
  url.pathname = "/postgres";
  return url.href;
}
