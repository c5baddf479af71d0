import { migrate } from "../../prisma/tools/migrate.ts";
import { type Installation, migrateOptionsOf } from "./environment.ts";
import { say, Trouble } from "./say.mjs";

/** Migrates the installation's database; what does not fit is told to the operator. Gives the number of migrations applied. */
export async function bringUpToDate(installation: Installation): Promise<number> {
  try {
    const done = await migrate({ ...migrateOptionsOf(installation), say: (line) => say(`  ${line}`) });
    return done.length;
  } catch (fault) {
    throw new Trouble(
      fault instanceof Error ? fault.message : String(fault),
      "The database was left as it was before that step.",
    );
  }
}
