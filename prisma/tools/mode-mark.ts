import pg, { type Client } from "pg";

const MARK = "sijil:demonstration";

export type Mode = "demonstration" | "production";

/** How far the demonstration world has come; `filling` remains when filling was interrupted. */
export type Filling = "empty" | "filling" | "filled";

async function readMark(client: Client): Promise<{ mark: string; name: string }> {
  const { rows } = await client.query<{ mark: string | null; name: string }>(
    "select shobj_description(oid, 'pg_database') as mark, datname as name from pg_database where datname = current_database()",
  );
  return { mark: rows[0]?.mark ?? "", name: rows[0]?.name ?? "" };
}

export async function writeFilling(client: Client, filling: Filling): Promise<void> {
  const { name } = await readMark(client);
  await client.query(`comment on database ${pg.escapeIdentifier(name)} is ${pg.escapeLiteral(`${MARK}:${filling}`)}`);
}

export async function readFilling(client: Client): Promise<Filling> {
  const { mark } = await readMark(client);
  if (mark.endsWith(":filled")) return "filled";
  return mark.endsWith(":filling") ? "filling" : "empty";
}

/**
 * A demonstration database carries its mark from its first migration on, as a comment on the database itself. Refuses to use a real
 * database for a demonstration, or a demonstration for real.
 */
export async function agreeOnMode(client: Client, mode: Mode, isNew: boolean): Promise<void> {
  const { mark, name } = await readMark(client);
  const isDemonstration = mark.startsWith(MARK);
  if (mode === "production" && isDemonstration)
    throw new Error(
      `the database ${name} holds a demonstration (invented people, known passwords): production needs a database of its own`,
    );
  if (mode === "demonstration" && !isDemonstration) {
    if (!isNew)
      throw new Error(
        `the database ${name} is not a demonstration: SIJIL_MODE=demonstration is refused so that no invented person enters it`,
      );
    await writeFilling(client, "empty");
  }
}
