import pg from "pg";
import { isCode } from "./fault-code.ts";
import { Trouble } from "./say.mjs";

const OLDEST = 150_000;

/** Refuses a DATABASE_URL that cannot work, and says which part of it is wrong. Needs PostgreSQL 15 or later in UTF-8. */
export async function requireDatabase(address: string): Promise<void> {
  const parts = readAddress(address);
  const client = new pg.Client({ connectionString: address, connectionTimeoutMillis: 10_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
  } catch (fault) {
    throw explain(fault, parts);
  }
  try {
    await requireQualities(client);
  } finally {
    await client.end();
  }
}

function readAddress(address: string): URL {
  const example = "DATABASE_URL must look like postgresql://user:password@host:5432/database";
  if (!URL.canParse(address))
    throw new Trouble(
      "DATABASE_URL is not an address",
      `${example}; a password with / # ? @ or % must be percent-encoded.`,
    );
  const parts = new URL(address);
  if (!/^postgres(ql)?:$/.test(parts.protocol))
    throw new Trouble(`DATABASE_URL begins with "${parts.protocol}" instead of "postgresql:"`, example);
  if (parts.hostname === "") throw new Trouble("DATABASE_URL names no host", example);
  if (parts.username === "") throw new Trouble("DATABASE_URL names no user", example);
  if (parts.pathname.length < 2) throw new Trouble("DATABASE_URL names no database", example);
  return parts;
}

function explain(fault: unknown, { hostname, port, username, pathname }: URL): unknown {
  const user = decodeURIComponent(username);
  const database = pathname.slice(1);
  const place = `${hostname}:${port || "5432"}`;
  if (isCode(fault, "ENOTFOUND", "EAI_AGAIN"))
    return new Trouble(`DATABASE_URL: the host ${hostname} is not known`, "Correct its name, or look at the network.");
  if (isCode(fault, "ECONNREFUSED"))
    return new Trouble(
      `DATABASE_URL: nothing listens at ${place}`,
      "Start PostgreSQL there, or correct the host or port.",
    );
  if (
    isCode(fault, "ETIMEDOUT", "EHOSTUNREACH", "ENETUNREACH") ||
    (fault instanceof Error && /timeout/i.test(fault.message))
  )
    return new Trouble(`DATABASE_URL: ${place} does not answer`, "Look at the firewall and the address.");
  if (isCode(fault, "28P01", "28000")) {
    const isClosed = fault instanceof Error && /pg_hba|encryption|SSL/i.test(fault.message);
    return isClosed
      ? new Trouble(
          `DATABASE_URL: ${place} does not admit "${user}" from here, or only with TLS`,
          "Add ?sslmode=verify-full, or let this machine in (pg_hba.conf).",
        )
      : new Trouble(`DATABASE_URL: the user "${user}" or its password is wrong`, "Correct the part before the @.");
  }
  if (isCode(fault, "3D000"))
    return new Trouble(
      `DATABASE_URL: there is no database "${database}"`,
      `Create it: createdb --encoding=UTF8 --template=template0 ${database}`,
    );
  if (isCode(fault, "53300"))
    return new Trouble(
      `DATABASE_URL: ${place} has no free connection`,
      "Raise its max_connections or close other programs.",
    );
  if (fault instanceof Error && /SSL/i.test(fault.message))
    return new Trouble(
      `DATABASE_URL: ${place} does not speak TLS`,
      "Remove sslmode from it, or turn TLS on in the server.",
    );
  return fault;
}

async function requireQualities(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{
    version: string;
    encoding: string;
    folds: boolean;
    may_create: boolean;
    owns: boolean;
  }>(`
    select current_setting('server_version_num') as version, pg_encoding_to_char(encoding) as encoding, upper('é') = 'É' as folds,
           (select rolsuper or rolcreaterole from pg_roles where rolname = current_user) as may_create,
           pg_has_role(datdba, 'usage') as owns
      from pg_database where datname = current_database()`);
  const [found] = rows;
  if (!found) return;
  if (Number(found.version) < OLDEST)
    throw new Trouble(
      `DATABASE_URL: the server is PostgreSQL ${Math.floor(Number(found.version) / 10_000)}`,
      "Sijil needs PostgreSQL 15 or later.",
    );
  if (found.encoding !== "UTF8" || !found.folds)
    throw new Trouble(
      `DATABASE_URL: the database is in ${found.encoding} with a locale that does not know Arabic letters; searches would find nothing`,
      "Create it with: createdb --encoding=UTF8 --locale=C.UTF-8 --template=template0 …",
    );
  if (!found.owns)
    throw new Trouble(
      "DATABASE_URL: its user does not own the database",
      "Use the owner: this address serves only to migrate.",
    );
  if (!found.may_create)
    throw new Trouble(
      "DATABASE_URL: its user may not create the logins of the surfaces",
      "Grant it: ALTER ROLE … CREATEROLE.",
    );
}
