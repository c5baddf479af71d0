import { spawn } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bringUpToDate } from "./bring-up-to-date.ts";
import { addressOf } from "./cluster.ts";
import { openDataDirectory } from "./data-directory.ts";
import { type OpenDatabase, startEmbeddedDatabase, useGivenDatabase } from "./database.ts";
import { environmentOf, type Installation, modeOf } from "./environment.ts";
import { findHolder, takeDirectory } from "./instance-lock.ts";
import { prepareGenerated } from "./prepare.ts";
import { ROOT } from "./root.mjs";
import { say, Trouble } from "./say.mjs";
import { ensureSecrets, readSecret } from "./secrets.ts";

/** Scripts that load or break a database never touch the one of the data directory: they get one of their own, thrown away after. */
const OWN_DATABASE = /^tests\/(bench|faults)\//;

/** Runs one TypeScript file beside a database that is up and migrated; gives its exit code. */
export async function runWithDatabase([script, ...words]: readonly string[]): Promise<number> {
  if (script === undefined)
    throw new Trouble("no file was named", "node scripts/with-system.mjs <file.ts> [arguments]");
  await prepareGenerated();
  const isTemporary = OWN_DATABASE.test(script) && !process.env["DATABASE_URL"] && !process.env["SIJIL_DATA_DIR"];
  const dataDirectory = isTemporary
    ? realpathSync(mkdtempSync(join(tmpdir(), "sijil-")))
    : openDataDirectory(process.env["SIJIL_DATA_DIR"]);
  const { database, leave } = await openDatabase(dataDirectory);
  try {
    const installation: Installation = {
      dataDirectory,
      database,
      mode: modeOf(process.env["SIJIL_MODE"], database.isEmbedded),
    };
    if (!script.startsWith("prisma/tools/")) await bringUpToDate(installation);
    return await runScript([script, ...words], environmentOf(installation, { withOwner: true }));
  } finally {
    await leave();
    if (isTemporary) rmSync(dataDirectory, { recursive: true, force: true });
  }
}

/** The database that runs already, the given one, or the embedded one started for this moment. */
async function openDatabase(dataDirectory: string): Promise<{ database: OpenDatabase; leave(): Promise<void> }> {
  const secrets = ensureSecrets(dataDirectory);
  const given = process.env["DATABASE_URL"];
  if (given) return { database: await useGivenDatabase(given), leave: () => Promise.resolve() };

  const running = findHolder(dataDirectory);
  if (running?.databasePort !== undefined) {
    say(`Using the database of the running Sijil (process ${running.pid})`);
    const address = addressOf(
      { port: running.databasePort, password: readSecret(secrets, "database-owner") },
      "sijil",
      "sijil_owner",
    );
    return {
      database: { address, isEmbedded: true, port: running.databasePort, close: () => Promise.resolve() },
      leave: () => Promise.resolve(),
    };
  }
  const directory = takeDirectory(dataDirectory);
  try {
    const database = await startEmbeddedDatabase({ dataDirectory, secrets });
    return { database, leave: () => database.close().finally(() => directory.leave()) };
  } catch (fault) {
    directory.leave();
    throw fault;
  }
}

function runScript(words: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--conditions=react-server", ...words], {
      cwd: ROOT,
      env: environment,
      stdio: "inherit",
    });
    // Ctrl-C reaches the script by itself; this process stays to close the database after it
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => child.kill(signal));
    child.once("error", reject);
    child.once("exit", (code, signal) => resolve(code ?? (signal === "SIGINT" ? 130 : 143)));
  });
}
