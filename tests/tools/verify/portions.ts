import type { Client, QueryResultRow } from "pg";

/** Rows by portions, each beginning after the key of the row before; `$1` in the query is that key. */
export async function* portions<Row extends QueryResultRow, Key extends string | number = string | number>(
  db: Client,
  query: string,
  keyOf: (row: Row) => Key,
  { from, more = [] }: { from: Key; more?: readonly unknown[] },
): AsyncGenerator<Row[]> {
  for (let after: Key = from; ;) {
    const { rows } = await db.query<Row>(query, [after, ...more]);
    const last = rows.at(-1);
    if (!last) return;
    yield rows;
    after = keyOf(last);
  }
}
