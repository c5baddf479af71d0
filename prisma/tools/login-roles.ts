import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import pg, { type Client } from "pg";
import { addressSettingOf, DATABASE_USERS, type DatabaseUser } from "../../lib/platform/surfaces.ts";

/** Longest waits of a session under each role; a transaction of a command sets shorter ones for itself. */
const PATIENCE: Record<"surface" | "worker", Readonly<Record<string, string>>> = {
  surface: { statement_timeout: "5s", lock_timeout: "3s", idle_in_transaction_session_timeout: "20s" },
  worker: { statement_timeout: "60s", lock_timeout: "3s", idle_in_transaction_session_timeout: "60s" },
};

export type LoginOptions = {
  address: string;
  secretsDirectory: string;
  prefix: string;
  environment: NodeJS.ProcessEnv;
};

/** The login of one side and its password: given by DATABASE_URL_<SIDE>, or `<prefix>_<side>` with a password made once and kept (0600). */
function loginOf(
  user: DatabaseUser,
  { address, secretsDirectory, prefix, environment }: LoginOptions,
): { name: string; address: string; isGiven: boolean } {
  const given = environment[addressSettingOf(user)];
  if (given !== undefined && given !== "")
    return { name: decodeURIComponent(new URL(given).username), address: given, isGiven: true };
  const file = join(secretsDirectory, `database-${user}`);
  if (!existsSync(file)) {
    mkdirSync(secretsDirectory, { recursive: true, mode: 0o700 });
    writeFileSync(file, randomBytes(24).toString("base64url"), { flag: "wx", mode: 0o600, flush: true });
  }
  const url = new URL(address);
  url.username = `${prefix}_${user}`;
  url.password = readFileSync(file, "utf8").trim();
  return { name: url.username, address: url.href, isGiven: false };
}

/** Where each side connects; the settings to hand to the processes. */
export function loginAddresses(options: LoginOptions): Record<`DATABASE_URL_${string}`, string> {
  return Object.fromEntries(DATABASE_USERS.map((user) => [addressSettingOf(user), loginOf(user, options).address]));
}

/**
 * Makes sure that every side has its login, is a member of exactly its group `app_<side>`, and may connect to this database alone.
 * Logins belong to the whole cluster: one that serves another database is refused, never taken over.
 */
export async function ensureLogins(client: Client, options: LoginOptions): Promise<void> {
  const { rows } = await client.query<{ name: string }>("select current_database() as name");
  const database = rows[0]?.name ?? "";
  const mark = `Sijil, database ${database}`;
  for (const user of DATABASE_USERS) {
    const login = loginOf(user, options);
    const role = pg.escapeIdentifier(login.name);
    const found = await client.query<{ mark: string | null }>(
      "select shobj_description(oid, 'pg_authid') as mark from pg_roles where rolname = $1",
      [login.name],
    );
    const before = found.rows[0];
    if (before && !login.isGiven && before.mark !== null && before.mark !== mark)
      throw new Error(
        `the login ${login.name} serves another database ("${before.mark}"); set SIJIL_ROLE_PREFIX to a name of this installation's own`,
      );
    if (!before) {
      await client.query(`create role ${role} login inherit`);
      await client.query(`comment on role ${role} is ${pg.escapeLiteral(mark)}`);
    }
    if (!before || !login.isGiven) {
      await client.query(
        `alter role ${role} with login password ${pg.escapeLiteral(decodeURIComponent(new URL(login.address).password))}`,
      );
      for (const [name, value] of Object.entries(PATIENCE[user === "worker" ? "worker" : "surface"])) {
        await client.query(`alter role ${role} set ${name} = ${pg.escapeLiteral(value)}`);
      }
    }
    const member = await client.query("select pg_has_role($1, $2, 'usage') as yes", [login.name, `app_${user}`]);
    if (!member.rows[0]?.yes) await client.query(`grant ${pg.escapeIdentifier(`app_${user}`)} to ${role}`);
    await client.query(`grant connect on database ${pg.escapeIdentifier(database)} to ${role}`);
  }
  await client.query(`revoke all on database ${pg.escapeIdentifier(database)} from public`);
}
