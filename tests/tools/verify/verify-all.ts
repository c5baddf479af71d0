import type { Client } from "pg";
import { checkAudit } from "./audit.ts";
import { checkEffects } from "./effects.ts";
import type { Finding } from "./finding.ts";
import { checkGuards } from "./guards.ts";
import { checkLegacyActs } from "./legacy.ts";
import { checkLog } from "./log.ts";
import { checkMentions } from "./mentions.ts";
import { checkNotices } from "./notices.ts";
import { checkPaper } from "./paper.ts";
import { checkPersons } from "./persons.ts";
import { checkRegisters } from "./registers.ts";
import { checkSeals } from "./seals.ts";
import { checkStoredFiles } from "./stored-files.ts";

/** Checks every promise of the register on one unmoving picture of the database; `rebuild` also makes the search rows again. */
export async function verifyAll(db: Client, { rebuild = false } = {}): Promise<Finding[]> {
  await db.query("begin isolation level repeatable read read only");
  try {
    return [
      ...(await checkGuards(db)),
      ...(await checkRegisters(db)),
      ...(await checkPaper(db)),
      ...(await checkSeals(db)),
      ...(await checkMentions(db)),
      ...(await checkLegacyActs(db)),
      ...(await checkNotices(db)),
      ...(await checkEffects(db)),
      ...(await checkLog(db)),
      ...(await checkAudit(db)),
      ...(await checkStoredFiles(db)),
      ...(rebuild ? await checkPersons(db) : []),
    ];
  } finally {
    await db.query("rollback");
  }
}
