import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import type { Failure, Result } from "../kernel/result.ts";
import { config } from "./config.ts";
import { type Prisma, PrismaClient } from "./generated/client.ts";
import { logWarning } from "./log.ts";
import { statementNames } from "./statement-names.ts";
import { addressSettingOf, type DatabaseUser } from "./surfaces.ts";

/** One open transaction; every store function takes it first. */
export type Tx = Prisma.TransactionClient;

/** What row-level security reads inside the transaction: `app.session`, `app.secret` … An absent value is passed over. */
export type SessionSettings = Readonly<Partial<Record<`app.${string}`, string | undefined>>>;

/** Each ends before the next, so that the server has always answered when Prisma gives up. */
const TIMEOUTS = { lock_timeout: "3s", statement_timeout: "5s" } as const;
const TRANSACTION_MILLISECONDS = 15_000;
const WAIT_FOR_CONNECTION_MILLISECONDS = 4_000;

const clients = new Map<DatabaseUser, PrismaClient>();

/** The pool of connections of one surface, under that surface's own role. */
export function database(user: DatabaseUser): PrismaClient {
  const open = clients.get(user);
  if (open) return open;
  const { databaseAddresses, poolSize } = config();
  const connectionString = databaseAddresses[user];
  if (connectionString === undefined)
    throw new Error(`this process does not serve "${user}": ${addressSettingOf(user)} is not set`);
  const pool = new pg.Pool({
    connectionString,
    max: poolSize,
    connectionTimeoutMillis: 2_000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    application_name: `sijil-${user}`,
  });
  // heard from the first moment: a connection that is lost while it changes hands would end the process
  pool.on("connect", (connection) =>
    connection.on("error", (fault) => logWarning("a database connection was lost", { surface: user }, fault)),
  );
  const adapter = new PrismaPg(pool, { disposeExternalPool: true, statementNameGenerator: statementNames() });
  const client = new PrismaClient({ adapter, errorFormat: "minimal" });
  clients.set(user, client);
  return client;
}

class RolledBack<E extends Failure> extends Error {
  readonly refusal: E;
  constructor(refusal: E) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/**
 * Runs `work` in one transaction as `user`, with `session` set for row-level security until its end.
 * A refusal undoes every write and comes back as a value; a fault is thrown.
 */
export async function inTransaction<T, E extends Failure = Failure>(
  user: DatabaseUser,
  session: SessionSettings,
  work: (tx: Tx) => Promise<Result<T, E>>,
): Promise<Result<T, E>> {
  let refused: RolledBack<E> | undefined;
  try {
    return await database(user).$transaction(
      async (tx) => {
        await setForTransaction(tx, { ...TIMEOUTS, ...session });
        const result = await work(tx);
        if (!result.ok) throw (refused = new RolledBack(result.error));
        return result;
      },
      { timeout: TRANSACTION_MILLISECONDS, maxWait: WAIT_FOR_CONNECTION_MILLISECONDS },
    );
  } catch (thrown) {
    if (refused !== undefined && thrown === refused) return { ok: false, error: refused.refusal };
    throw thrown;
  }
}

/** Local to the transaction: the next user of the same connection finds nothing of it. */
export async function setForTransaction(tx: Tx, settings: Readonly<Record<string, string | undefined>>): Promise<void> {
  const given = Object.entries(settings).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const names = given.map(([name]) => name);
  const values = given.map(([, value]) => value);
  await tx.$queryRaw`select set_config(name, value, true) from unnest(${names}::text[], ${values}::text[]) as given (name, value)`;
}

/** Closes every pool of this process. */
export async function closeDatabases(): Promise<void> {
  const open = [...clients.values()];
  clients.clear();
  await Promise.all(open.map((client) => client.$disconnect()));
}
