import { join } from "node:path";
import pg from "pg";
import { seedBase } from "../../prisma/seed/base.ts";
import { migrate } from "../../prisma/tools/migrate.ts";
import { registerKeys } from "../../prisma/tools/register-keys.ts";
import { type Installation, migrateOptionsOf } from "./environment.ts";
import { say, Trouble } from "./say.mjs";

/**
 * Migrates the installation's database, adds what every installation begins with (territory, months) and the public keys of its
 * signers; what does not fit is told to the operator. Gives the number of migrations applied.
 */
export async function bringUpToDate(installation: Installation): Promise<number> {
  try {
    const done = await migrate({ ...migrateOptionsOf(installation), say: (line) => say(`  ${line}`) });
    await fill(installation);
    return done.length;
  } catch (fault) {
    throw new Trouble(
      fault instanceof Error ? fault.message : String(fault),
      "The database was left as it was before that step.",
    );
  }
}

async function fill({ database, dataDirectory }: Installation): Promise<void> {
  const owner = new pg.Client({ connectionString: database.address, application_name: "sijil-fill" });
  await owner.connect();
  try {
    await seedBase(owner);
    await registerKeys(owner, join(dataDirectory, "secrets"));
  } finally {
    await owner.end();
  }
}
