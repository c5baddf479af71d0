import { join } from "node:path";
import pg from "pg";
import { addressOf } from "../../../scripts/start/cluster.ts";
import { findHolder } from "../../../scripts/start/instance-lock.ts";
import { readSecret } from "../../../scripts/start/secrets.ts";

/** Makes the sessions of an account look untouched for an hour: nobody can wait twenty minutes for a story. */
export async function leaveIdle(login: string): Promise<void> {
  await asOwner(
    "update session set seen_at = now() - interval '1 hour' where account_id = (select id from account where login = $1)",
    login,
  );
}

/** Makes the codes of this minute look unused, as a minute later they would be; false where the system under test is not ours. */
export async function letCodesRenew(login: string): Promise<boolean> {
  if (process.env["SIJIL_E2E_DATA"] === undefined) return false;
  await asOwner("update account set totp_last_step = 0 where login = $1", login);
  return true;
}

async function asOwner(statement: string, login: string): Promise<void> {
  const owner = new pg.Client({ connectionString: ownersAddress() });
  await owner.connect();
  try {
    await owner.query(statement, [login]);
  } finally {
    await owner.end();
  }
}

function ownersAddress(): string {
  const data = process.env["SIJIL_E2E_DATA"];
  const port = data === undefined ? undefined : findHolder(data)?.databasePort;
  if (data === undefined || port === undefined)
    throw new Error("SIJIL_E2E_DATA must name the data directory of the system under test");
  return addressOf({ port, password: readSecret(join(data, "secrets"), "database-owner") }, "sijil", "sijil_owner");
}
