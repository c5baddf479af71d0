import { civilDayAt } from "#lib/calendar/index.ts";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import { now } from "#lib/platform/clock.ts";
import { config } from "#lib/platform/config.ts";
import { closeDatabases } from "#lib/platform/db.ts";
import { seedBase } from "./base.ts";
import { openRegisters, seedAccounts } from "./demonstration/accounts.ts";
import { accountsSheet } from "./demonstration/accounts-sheet.ts";
import { seedFiles } from "./demonstration/files.ts";
import { announceMonthsUpTo, proposeWave, seedOffices } from "./demonstration/offices.ts";
import { DEMONSTRATION_OFFICES } from "./territory/index.ts";

/** Fills an empty demonstration: offices, people, registers, and files in every state, walked through the real use cases. */
async function fill(): Promise<void> {
  if (config().mode !== "demonstration") throw new Error("only a demonstration is filled with invented people");
  const at = now();
  const today = civilDayAt(at);
  const owner = new pg.Client({ connectionString: process.env["DATABASE_URL"] });
  await owner.connect();
  try {
    await owner.query("begin");
    await seedBase(owner);
    await seedOffices(owner);
    await announceMonthsUpTo(owner, today);
    await seedAccounts(owner, paperOffice());
    await openRegisters(owner, today);
    await proposeWave(owner, today);
    await owner.query("commit");
    await seedFiles(owner, { at, today, paperOffice: paperOffice() });
  } finally {
    await owner.end();
    await closeDatabases();
  }
  await writeFile(join(config().dataDirectory, "demonstration-accounts.txt"), accountsSheet(paperOffice()), {
    mode: 0o600,
  });
}

/** The paper office of the demonstration: Casablanca-Anfa, under law 37-99. */
function paperOffice(): string {
  const anfa = DEMONSTRATION_OFFICES.find((office) => office.nameFr.includes("Anfa"));
  if (!anfa) throw new Error("the demonstration has no office at Anfa");
  return anfa.code;
}

await fill();
