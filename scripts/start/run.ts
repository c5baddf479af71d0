import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { readSettings } from "../../lib/platform/settings.ts";
import { bringUpToDate } from "./bring-up-to-date.ts";
import { openDataDirectory } from "./data-directory.ts";
import { startEmbeddedDatabase, useGivenDatabase } from "./database.ts";
import { fillDemonstration, readDemonstrationAccounts } from "./demonstration.ts";
import { environmentOf, modeOf } from "./environment.ts";
import { takeDirectory } from "./instance-lock.ts";
import { whenNpmIsGone } from "./parent.mjs";
import { requirePort } from "./port.ts";
import { prepareBuild, prepareGenerated } from "./prepare.ts";
import { report, say, step, Trouble } from "./say.mjs";
import { ensureSecrets } from "./secrets.ts";
import { startWeb, waitUntilAnswering } from "./web.ts";
import { startWorker } from "./worker.ts";

/** What has been started, to be stopped in the opposite order. */
type Started = { name: string; stop(): Promise<void> };

/** Starts everything and stays until it is asked to stop. */
export async function start({ dev }: { dev: boolean }): Promise<void> {
  const started: Started[] = [];
  let leaving: Promise<void> | undefined;
  const leave = (code: number) => (leaving ??= stopAll(started).then(() => process.exit(code)));
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void leave(0));
  whenNpmIsGone(() => void leave(0));
  const surrender = (reason: string) => {
    report(new Trouble(reason, "Its journal, in the folder journals of the data directory, says why."));
    void leave(1);
  };
  try {
    await startAll(started, dev, surrender);
  } catch (fault) {
    if (leaving) return leaving;
    report(fault);
    await leave(1);
  }
}

async function stopAll(started: Started[]): Promise<void> {
  if (started.length > 1) say("Stopping …");
  for (const { name, stop } of started.toReversed()) {
    await stop().catch((fault: unknown) => say(`${name} did not stop properly: ${String(fault)}`));
  }
  if (started.length > 1) say("Stopped. Everything registered is on disk.");
}

async function startAll(started: Started[], dev: boolean, surrender: (reason: string) => void): Promise<void> {
  const given = process.env["DATABASE_URL"] || undefined;
  const mode = modeOf(process.env["SIJIL_MODE"], given === undefined);
  const settings = checkSettings(mode);
  const listenHost = settings.LISTEN_HOST ?? (mode === "production" ? "127.0.0.1" : "0.0.0.0");

  const dataDirectory = openDataDirectory(settings.SIJIL_DATA_DIR);
  const directory = takeDirectory(dataDirectory);
  started.push({ name: "The data directory", stop: () => Promise.resolve(directory.leave()) });
  await requirePort(settings.PORT, listenHost);
  const secrets = ensureSecrets(dataDirectory);
  mkdirSync(join(dataDirectory, "journals"), { recursive: true, mode: 0o700 });

  await prepareGenerated();
  if (!dev) await prepareBuild();

  const database =
    given === undefined
      ? await startEmbeddedDatabase({ dataDirectory, secrets, onLost: surrender })
      : await useGivenDatabase(given);
  started.push({ name: "The database", stop: database.close });
  const installation = { dataDirectory, database, mode };
  await step("Bringing the database up to date", () => bringUpToDate(installation));
  if (mode === "demonstration") await fillDemonstration(installation);

  const environment: NodeJS.ProcessEnv = {
    ...environmentOf(installation, { withOwner: false }),
    PORT: String(settings.PORT),
    LISTEN_HOST: listenHost,
  };
  started.push({ name: "The worker", stop: startWorker(dataDirectory, environment, surrender) });
  say("Starting the web …");
  started.push({
    name: "The web",
    stop: startWeb({ dataDirectory, environment, settings, listenHost, dev }, surrender),
  });
  await waitUntilAnswering(settings.PORT);

  const address = settings.PUBLIC_URL ?? `http://localhost:${settings.PORT}`;
  directory.publish({ address, ...(database.port !== undefined && { databasePort: database.port }) });
  announce(address, dataDirectory, mode);
}

function checkSettings(mode: string): ReturnType<typeof readSettings> {
  try {
    return readSettings({ ...process.env, SIJIL_MODE: mode });
  } catch (fault) {
    throw new Trouble(fault instanceof Error ? fault.message : String(fault), "README.md lists the settings.");
  }
}

function announce(address: string, dataDirectory: string, mode: string): void {
  const accounts = mode === "demonstration" ? readDemonstrationAccounts(dataDirectory) : undefined;
  say("Sijil is ready");
  console.log(`\n  ${address}\n\n  Data and journals: ${dataDirectory}`);
  if (accounts !== undefined)
    console.log(`\n${accounts}\n\n  (also in ${join(dataDirectory, "demonstration-accounts.txt")})`);
  console.log("\n  Ctrl-C stops everything.\n");
}
