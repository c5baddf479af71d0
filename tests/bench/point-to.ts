import { forgetConfig } from "#lib/platform/config.ts";
import { closeDatabases } from "#lib/platform/db.ts";
import { addressSettingOf, DATABASE_USERS } from "#lib/platform/surfaces.ts";

/** From here on the pools of this process reach another database of the same server, each under the role it had. */
export async function pointTo(database: string, { connections }: { connections: number }): Promise<void> {
  await closeDatabases();
  for (const setting of DATABASE_USERS.map(addressSettingOf)) {
    const address = process.env[setting];
    if (address) process.env[setting] = inDatabase(address, database);
  }
  process.env["DATABASE_POOL_MAX"] = String(connections);
  forgetConfig();
}

export function inDatabase(address: string, database: string): string {
  const url = new URL(address);
  url.pathname = `/${database}`;
  return url.href;
}
