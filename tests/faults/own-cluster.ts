import type { ChildProcess } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { forgetConfig } from "#lib/platform/config.ts";
import { loginAddresses } from "../../prisma/tools/login-roles.ts";
import { migrate, type MigrateOptions } from "../../prisma/tools/migrate.ts";
import { registerKeys } from "../../prisma/tools/register-keys.ts";
import { addressOf, type Cluster, launch, shut, waitUntilOpen } from "../../scripts/start/cluster.ts";
import { startEmbeddedDatabase } from "../../scripts/start/database.ts";
import { findFreePort } from "../../scripts/start/port.ts";
import { findPrograms } from "../../scripts/start/programs.ts";
import { ensureSecrets, readSecret } from "../../scripts/start/secrets.ts";
import { findQuarters } from "../../scripts/start/unprivileged.ts";
import { childrenOf, end, isAlive } from "./processes.ts";
import { withOwner } from "./with-owner.ts";

/** A PostgreSQL of our own with every promise of durability kept, which may be killed and started again as often as one likes. */
export type OwnCluster = {
  cluster: Cluster;
  dataDirectory: string;
  ownerAddress: string;
  superuserAddress: string;
  /** What a process needs to work on this database as each side. */
  environment: Record<string, string>;
  /** `kill -9` of the server and of all it started, at once. */
  kill(): Promise<void>;
  /** Starts it again on the same files and the same port; gives the milliseconds until it takes connections. */
  restart(): Promise<number>;
  /** Whether it still runs: a full disk may have ended it. */
  isRunning(): boolean;
  close(): Promise<void>;
};

/** Makes, migrates and opens a cluster in a temporary folder; this process is pointed to it. */
export async function openOwnCluster({
  settings = [],
  place = tmpdir(),
}: { settings?: readonly string[]; place?: string } = {}): Promise<OwnCluster> {
  const dataDirectory = realpathSync(mkdtempSync(join(place, "sijil-faults-")));
  const secrets = ensureSecrets(dataDirectory);
  const first = await startEmbeddedDatabase({ dataDirectory, secrets });
  await first.close();

  const cluster: Cluster = {
    quarters: findQuarters(dataDirectory, findPrograms()),
    port: await findFreePort(),
    password: readSecret(secrets, "database-owner"),
    journal: join(dataDirectory, "journals", "own-postgresql.log"),
    settings,
  };
  let server: ChildProcess = launch(cluster);
  const isRunning = () => server.exitCode === null && server.signalCode === null;
  await waitUntilOpen(cluster, server);
  const ownerAddress = addressOf(cluster, "sijil", "sijil_owner");
  const options: MigrateOptions = {
    address: ownerAddress,
    mode: "demonstration",
    secretsDirectory: secrets,
    prefix: "sijil",
    environment: {} as NodeJS.ProcessEnv,
  };
  await migrate(options);
  await withOwner(ownerAddress, (owner) => registerKeys(owner, secrets, {} as NodeJS.ProcessEnv));
  const environment = {
    ...loginAddresses(options),
    SIJIL_MODE: "demonstration",
    SIJIL_DATA_DIR: dataDirectory,
    LOG_LEVEL: "silent",
  };
  Object.assign(process.env, environment);
  forgetConfig();

  return {
    cluster,
    dataDirectory,
    ownerAddress,
    superuserAddress: addressOf(cluster, "sijil"),
    environment,
    kill: async () => {
      const all = [server.pid, ...childrenOf(server.pid)].filter((pid) => pid !== undefined);
      const reaped = isRunning() ? new Promise((resolve) => server.once("exit", resolve)) : undefined;
      for (const pid of all) end(pid);
      await reaped; // until then its number counts as living, and a new server would refuse its files
      while (all.some(isAlive)) await new Promise((resolve) => setTimeout(resolve, 5));
    },
    restart: async () => {
      const began = performance.now();
      server = launch(cluster);
      await waitUntilOpen(cluster, server);
      return performance.now() - began;
    },
    isRunning,
    close: async () => {
      await shut(server);
      rmSync(cluster.quarters.cluster, { recursive: true, force: true });
      rmSync(dataDirectory, { recursive: true, force: true });
    },
  };
}
