import pg from "pg";
import { inject } from "vitest";
import type { TestDatabase } from "./database.ts";
import { withDatabase } from "./global-database.ts";

/** What only an administrator with every right can do: a statement with the table's own triggers switched off for a moment. */
export async function withoutGuards(db: TestDatabase, table: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: withDatabase(inject("template").ownerAddress, db.name) });
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
