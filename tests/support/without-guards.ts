import pg from "pg";
import { inject } from "vitest";
import type { TestDatabase } from "./database.ts";
import { withDatabase } from "./global-database.ts";

/** The address of an administrator who may do everything, to whom no rule of the database applies. */
export function administratorAddress(db: TestDatabase): string {
  const url = new URL(withDatabase(inject("template").ownerAddress, db.name));
  // a server of one's own is given with an administrator's address; the embedded one has the same password for both
  if (!process.env["TEST_DATABASE_URL"]) url.username = "sijil_cluster";
  return url.href;
}

/** What only an administrator with every right can do: a statement with the table's own triggers switched off for a moment. */
export async function withoutGuards(db: TestDatabase, table: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: administratorAddress(db) });
  await client.connect();
  try {
    await client.query("begin");
    await client.query(`alter table ${table} disable trigger user`);
    const { rowCount } = await client.query(statement);
    if (rowCount === 0) throw new Error("the statement changed nothing");
    await client.query(`alter table ${table} enable always trigger only_grows`);
    await client.query(`alter table ${table} enable always trigger never_emptied`);
    await client.query("commit");
  } finally {
    await client.end();
  }
}
