import type { ChildProcess } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { openJournal } from "./child.ts";
import {
  addressOf,
  type Cluster,
  ensureDatabase,
  initialise,
  isInitialised,
  launch,
  shut,
  stopLeftover,
  waitUntilOpen,
} from "./cluster.ts";
import { requireDatabase } from "./given-database.ts";
import { keepAlive } from "./keep-alive.ts";
import { findFreePort } from "./port.ts";
import { findPrograms } from "./programs.ts";
import { readSecret } from "./secrets.ts";
import { say, step } from "./say.mjs";
import { findQuarters } from "./unprivileged.ts";

/** An open database: the owner's address, and how to close what was started for it. */
export type OpenDatabase = { address: string; isEmbedded: boolean; port: number | undefined; close(): Promise<void> };

export type EmbeddedOptions = {
  dataDirectory: string;
  secrets: string;
  settings?: readonly string[];
  /** Tests clone a template; the owner of an installation needs no such right. */
  mayCreateDatabases?: boolean;
  onLost?: (reason: string) => void;
};

const DATABASE = "sijil";
const OWNER = "sijil_owner";

/** The database of DATABASE_URL, checked. */
export async function useGivenDatabase(address: string): Promise<OpenDatabase> {
  await step("Opening the database of DATABASE_URL", () => requireDatabase(address));
  return { address, isEmbedded: false, port: undefined, close: () => Promise.resolve() };
}

/** Starts PostgreSQL 18 from the packages, on a free loopback port, with its files in the data directory; restarts it when it dies. */
export async function startEmbeddedDatabase({
  dataDirectory,
  secrets,
  settings = [],
  mayCreateDatabases = false,
  onLost = say,
}: EmbeddedOptions): Promise<OpenDatabase> {
  const journals = join(dataDirectory, "journals");
  mkdirSync(journals, { recursive: true, mode: 0o700 });
  const quarters = findQuarters(dataDirectory, findPrograms());
  const cluster: Cluster = {
    quarters,
    port: await findFreePort(),
    password: readSecret(secrets, "database-owner"),
    journal: openJournal(journals, "postgresql"),
    settings,
  };
  stopLeftover(quarters);
  if (!isInitialised(quarters)) await step("Creating the database (PostgreSQL 18)", () => initialise(cluster));
  say("Starting the database …");
  const kept = keepAlive("The database", () => launch(cluster), onLost);
  const close = () => kept.stop((server: ChildProcess) => shut(server));
  try {
    await waitUntilOpen(cluster, kept.current());
    await ensureOwner(cluster);
    if (mayCreateDatabases) await runAsSuperuser(cluster, `alter role ${OWNER} createdb`);
    await ensureDatabase(cluster, DATABASE, OWNER);
  } catch (fault) {
    await close();
    throw fault;
  }
  return { address: addressOf(cluster, DATABASE, OWNER), isEmbedded: true, port: cluster.port, close };
}

async function runAsSuperuser(cluster: Cluster, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: addressOf(cluster, "postgres") });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** The owner of the database is no superuser: row-level security and sealed tables bind it as they will in production. */
async function ensureOwner(cluster: Cluster): Promise<void> {
  await runAsSuperuser(
    cluster,
    `do $$ begin
       if not exists (select from pg_roles where rolname = '${OWNER}') then
         create role ${OWNER} login createrole nosuperuser nobypassrls password ${pg.escapeLiteral(cluster.password)};
       end if;
     end $$`,
  );
}
