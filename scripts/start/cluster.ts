import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { chownSync, closeSync, existsSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { isCode } from "./fault-code.ts";
import { isDiskFull, say, Trouble } from "./say.mjs";
import type { Quarters } from "./unprivileged.ts";

export type Cluster = {
  quarters: Quarters;
  port: number;
  password: string;
  journal: string;
  settings: readonly string[];
};

const SUPERUSER = "sijil_cluster";
const LOCALES = ["C.UTF-8", "en_US.UTF-8"];
const BASE_SETTINGS = [
  "listen_addresses=127.0.0.1",
  "unix_socket_directories=",
  "max_connections=100",
  "shared_buffers=64MB",
  "timezone=UTC",
  "lc_messages=C",
  "logging_collector=off",
  // the journal never quotes what was in a statement or a row
  "log_error_verbosity=terse",
  "log_min_error_statement=panic",
  "log_parameter_max_length=0",
  "log_parameter_max_length_on_error=0",
];

const dataOf = (quarters: Quarters) => join(quarters.cluster, "data");
const asOwner = ({ user, cluster }: Quarters) => ({ cwd: cluster, ...(user && { uid: user.uid, gid: user.gid }) });

export function isInitialised(quarters: Quarters): boolean {
  return existsSync(join(dataOf(quarters), "PG_VERSION"));
}

/** Creates the cluster: UTF-8 with the C.UTF-8 locale, because trigrams find nothing in Arabic under the plain C locale. */
export function initialise({ quarters, password }: Pick<Cluster, "quarters" | "password">): void {
  const passwordFile = join(quarters.cluster, "password");
  const target = dataOf(quarters);
  let complaint = "";
  for (const locale of LOCALES) {
    rmSync(target, { recursive: true, force: true });
    writeFileSync(passwordFile, password, { mode: 0o600 });
    if (quarters.user) chownSync(passwordFile, quarters.user.uid, quarters.user.gid);
    const flags = [
      `--pgdata=${target}`,
      `--username=${SUPERUSER}`,
      `--pwfile=${passwordFile}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      `--locale=${locale}`,
      "--data-checksums",
    ];
    const made = spawnSync(join(quarters.programs, "bin", "initdb"), flags, {
      ...asOwner(quarters),
      encoding: "utf8",
      env: { ...process.env, TZ: "UTC", LC_ALL: "C" },
    });
    rmSync(passwordFile, { force: true });
    if (made.status === 0) return;
    complaint = `${made.stderr}${made.error?.message ?? ""}`.trim();
    if (!/locale/i.test(complaint)) break;
  }
  rmSync(target, { recursive: true, force: true });
  if (isDiskFull(complaint)) throw diskFull(quarters);
  throw new Trouble(
    `PostgreSQL could not create its files in ${target}:\n${complaint}`,
    "The lines above are PostgreSQL's own; a full disk and missing rights are the usual reasons.",
  );
}

/** A server left behind by a killed start is stopped properly before a new one opens the same files. */
export function stopLeftover(quarters: Quarters): void {
  const mark = join(dataOf(quarters), "postmaster.pid");
  if (!existsSync(mark)) return;
  const pid = Number(readFileSync(mark, "utf8").split("\n")[0]);
  const command = spawnSync("ps", ["-o", "args=", "-p", String(pid)], { encoding: "utf8" });
  const isOurs = existsSync(`/proc/${pid}/cmdline`)
    ? readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(dataOf(quarters))
    : command.status === 0 && command.stdout.includes(dataOf(quarters));
  if (!isOurs) return;
  say("A database left running by an interrupted start is being stopped …");
  spawnSync(
    join(quarters.programs, "bin", "pg_ctl"),
    ["stop", "-D", dataOf(quarters), "-m", "fast", "-w", "-t", "60"],
    asOwner(quarters),
  );
}

/** Starts the server in its own process group, so that Ctrl-C reaches only the supervisor, who stops things in order. */
export function launch({ quarters, port, journal, settings }: Cluster): ChildProcess {
  const log = openSync(journal, "a");
  const flags = [...BASE_SETTINGS, ...settings].flatMap((setting) => ["-c", setting]);
  const server = spawn(
    join(quarters.programs, "bin", "postgres"),
    ["-D", dataOf(quarters), "-p", String(port), ...flags],
    {
      ...asOwner(quarters),
      detached: true,
      stdio: ["ignore", log, log],
      env: { ...process.env, LC_ALL: "C", TZ: "UTC" },
    },
  );
  closeSync(log);
  return server;
}

export function addressOf(
  { port, password }: Pick<Cluster, "port" | "password">,
  database: string,
  user = SUPERUSER,
): string {
  return `postgresql://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}

/** Waits until the server answers; says what its journal says when it ends instead. */
export async function waitUntilOpen(cluster: Cluster, server: ChildProcess): Promise<void> {
  const until = Date.now() + 60_000;
  while (Date.now() < until) {
    if (server.exitCode !== null || server.signalCode !== null || server.pid === undefined) throw failure(cluster);
    const client = new pg.Client({ connectionString: addressOf(cluster, "postgres"), connectionTimeoutMillis: 1000 });
    client.on("error", () => undefined);
    try {
      await client.connect();
      await client.end();
      return;
    } catch (fault) {
      await client.end().catch(() => undefined);
      if (isCode(fault, "28P01"))
        throw new Trouble(
          "the embedded database refuses its own password",
          "secrets/database-owner was changed or belongs to other data; put the right file back.",
        );
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw failure(cluster);
}

function diskFull({ cluster }: Quarters): Trouble {
  return new Trouble(
    `the disk of ${cluster} is full; PostgreSQL cannot work`,
    "Free some space and start again; nothing that was registered is lost.",
  );
}

function failure({ journal, quarters }: Cluster): Trouble {
  const lines = existsSync(journal) ? readFileSync(journal, "utf8").trim().split("\n").slice(-6).join("\n") : "";
  if (isDiskFull(lines)) return diskFull(quarters);
  if (/not compatible with this version|initialized by PostgreSQL version/i.test(lines))
    return new Trouble(
      `the data in ${quarters.cluster} were made by another PostgreSQL version`,
      "Export them with that version's pg_dump, or set SIJIL_DATA_DIR to a new folder.",
    );
  return new Trouble(
    `the embedded database did not start. Its journal ${journal} ends with:\n${lines}`,
    "The lines above are PostgreSQL's own.",
  );
}

/** Stops the server: waiting transactions are undone, everything committed is on disk. */
export async function shut(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  server.kill("SIGINT"); // PostgreSQL's fast shutdown
  await gone;
}

/** Creates the database when it is not there. */
export async function ensureDatabase(cluster: Cluster, name: string, owner: string): Promise<void> {
  const client = new pg.Client({ connectionString: addressOf(cluster, "postgres") });
  await client.connect();
  try {
    const found = await client.query("select from pg_database where datname = $1", [name]);
    if (!found.rowCount)
      await client.query(
        `create database ${pg.escapeIdentifier(name)} owner ${pg.escapeIdentifier(owner)} encoding 'UTF8' template template0`,
      );
  } finally {
    await client.end();
  }
}
