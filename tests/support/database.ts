import { randomBytes } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { inject } from "vitest";
import { forgetConfig } from "#lib/platform/config.ts";
import { closeDatabases } from "#lib/platform/db.ts";
import { addressSettingOf, type DatabaseUser } from "#lib/platform/surfaces.ts";
import { runOn, withDatabase } from "./global-database.ts";

/** A database of a test file's own. `addressOf` and the platform's `database()` reach it under the role of each side. */
export type TestDatabase = {
  name: string;
  ownerAddress: string;
  addressOf(user: DatabaseUser): string;
  /** A connection as the owner, to arrange what no side may write and to look at what no side may read. */
  owner: pg.Client;
  close(): Promise<void>;
};

/**
 * Clones the migrated template and points this process's settings (DATABASE_URL_…, SIJIL_…) to the clone, so that the code under
 * test runs as it does in the system. Call it in `beforeAll`, and `close()` in `afterAll`.
 */
export async function freshDatabase(): Promise<TestDatabase> {
  const template = inject("template");
  const name = `${template.name}_${randomBytes(6).toString("hex")}`;
  const administration = withDatabase(template.ownerAddress, "postgres");
  await cloneTemplate(administration, template.name, name);

  const ownerAddress = withDatabase(template.ownerAddress, name);
  const addresses = new Map(
    Object.entries(template.loginAddresses).map(([setting, address]) => [setting, withDatabase(address, name)]),
  );
  Object.assign(process.env, Object.fromEntries(addresses), {
    SIJIL_MODE: "demonstration",
    SIJIL_DATA_DIR: template.dataDirectory,
    LOG_LEVEL: "silent",
  });
  await closeDatabases();
  forgetConfig();

  const owner = new pg.Client({ connectionString: ownerAddress });
  owner.on("error", () => undefined);
  await owner.connect();
  return {
    name,
    ownerAddress,
    addressOf: (user) => addresses.get(addressSettingOf(user)) ?? "",
    owner,
    close: async () => {
      await closeDatabases();
      await owner.end();
      await dropDatabase(administration, name);
    },
  };
}

/** The cleaner of dead rows may just be at work in it, and nobody but the server may end that process: a moment later it is gone. */
async function dropDatabase(administration: string, name: string): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await runOn(administration, `drop database if exists ${name} with (force)`);
    } catch (fault) {
      const isBeingCleaned = fault instanceof Error && "code" in fault && fault.code === "42501";
      if (!isBeingCleaned || attempt >= 20) throw fault;
      await wait(250);
    }
  }
}

/** Two clones at one moment meet in "source database is being accessed"; the second waits its turn. */
async function cloneTemplate(administration: string, template: string, name: string): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await runOn(
        administration,
        `create database ${name} template ${template} strategy wal_log`,
        `comment on database ${name} is 'sijil:demonstration:empty'`,
      );
    } catch (fault) {
      const isBusy = fault instanceof Error && "code" in fault && fault.code === "55006";
      if (!isBusy || attempt > 100) throw fault;
      await wait(50);
    }
  }
}
